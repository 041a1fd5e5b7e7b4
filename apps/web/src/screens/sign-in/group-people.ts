import type { DemoPerson } from '../../api/types';

export type RoleGroup = 'leaders' | 'office' | 'divisions' | 'officers' | 'administrators' | 'all';
export interface PeopleGroup { agency: string; role: RoleGroup; people: DemoPerson[] }

const roles: Record<string, Exclude<RoleGroup, 'all'>> = {
  agencyHead: 'leaders', deputyHead: 'leaders', director: 'leaders', deputyDirector: 'leaders', chair: 'leaders', deputyChair: 'leaders',
  chiefOfOffice: 'office', deputyChiefOfOffice: 'office', recordsClerk: 'office', divisionHead: 'divisions', deputyDivisionHead: 'divisions', unitHead: 'divisions', administrator: 'administrators',
};
const order: Exclude<RoleGroup, 'all'>[] = ['officers', 'divisions', 'office', 'leaders', 'administrators'];
/** Within a group the one who decides stands first. */
const rank = ['director', 'chair', 'agencyHead', 'deputyDirector', 'deputyChair', 'deputyHead', 'chiefOfOffice', 'deputyChiefOfOffice', 'recordsClerk', 'divisionHead', 'deputyDivisionHead', 'officer', 'administrator'];

/** The agency with most people first, its people by role; the others agency by agency. */
export function groupPeople(people: readonly DemoPerson[]): PeopleGroup[] {
  const sizes = new Map<string, number>();
  for (const person of people) sizes.set(person.agencyName, (sizes.get(person.agencyName) ?? 0) + 1);
  const agencies = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const place = (person: DemoPerson) => (rank.includes(person.role) ? rank.indexOf(person.role) : rank.length);
  return agencies.flatMap((agency, index): PeopleGroup[] => {
    const members = people.filter((person) => person.agencyName === agency).sort((a, b) => place(a) - place(b));
    if (index > 0) return [{ agency, role: 'all', people: members }];
    return order.map((role) => ({ agency, role, people: members.filter((person) => (roles[person.role] ?? 'officers') === role) })).filter((group) => group.people.length > 0);
  });
}
