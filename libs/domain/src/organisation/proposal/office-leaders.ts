import { foldKey } from '#domain/extraction/normalise-text';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { AgencyKind } from '#domain/organisation/organisation-snapshot';
import type { PositionKind } from '#domain/organisation/position-kind';
import { headTitleOfAgency } from '#domain/organisation/proposal/office-level';
import type { NamedPerson, OfficeAssumption, OfficeEvidence, ProposedSigning } from '#domain/organisation/proposal/proposed-office';

export interface LeaderPost {
  readonly key: string;
  readonly title: string;
  readonly kind: PositionKind;
  person: NamedPerson | null;
  evidence: OfficeEvidence[];
  assumptions: Set<OfficeAssumption>;
}

/** ông, bà: "Thị" and "Văn" tell it as a rule, anything else is guessed and says so. */
export function namedPerson(fullName: string): { person: NamedPerson; guessed: boolean } {
  const woman = /\sThị\s/u.test(fullName);
  return { person: { fullName: fullName.normalize('NFC').trim(), honorific: woman ? 'bà' : 'ông' }, guessed: !woman && !/\sVăn\s/u.test(fullName) };
}

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/^(?:PCT\s?TT|PCTTT|Phó Chủ tịch TT)(?=\s|$)/u, 'Phó Chủ tịch Thường trực'], [/^PCT(?=\s|$)/u, 'Phó Chủ tịch'], [/^CT(?=\s|$)/u, 'Chủ tịch'], [/^PGĐ(?=\s|$)/u, 'Phó Giám đốc'], [/^GĐ(?=\s|$)/u, 'Giám đốc'], [/^PCVP(?=\s|$)/u, 'Phó Chánh Văn phòng'], [/^CVP(?=\s|$)/u, 'Chánh Văn phòng'], [/^TP(?=\s|$)/u, 'Trưởng phòng'],
];

/** "PCT TT UBND huyện" is Phó Chủ tịch Thường trực: the header names the body, the post does not. */
export function postTitle(printed: string): string {
  let title = printed.normalize('NFC').replace(/^(?:đồng chí|đ\/c)\s+/iu, '').trim();
  if (title === title.toLocaleUpperCase('vi') && title.includes(' ')) title = ordinary(title);
  for (const [pattern, words] of ABBREVIATED) title = title.replace(pattern, words);
  return title.replace(/\s+(?:Sở|sở|UBND.*|Ủy ban.*|HĐND.*|huyện|tỉnh|xã|phường|Chi cục|Ban)(?:\s.*)?$/u, '').trim();
}

function ordinary(capitals: string): string {
  const lower = capitals.toLocaleLowerCase('vi');
  return lower.replace(/^(phó\s+)?(\p{L})/u, (_, deputy: string | undefined, letter: string) => `${deputy ? 'Phó ' : ''}${letter.toLocaleUpperCase('vi')}`)
    .replace(/văn phòng/u, 'Văn phòng').replace(/thanh tra/u, 'Thanh tra').replace(/^chánh văn/u, 'Chánh Văn').replace(/thường trực/u, 'Thường trực');
}

/** Leaders of the agency: the head first, then those whom signature and assignments name, each post with its words. */
export function officeLeaders(facts: PlanFacts, agency: { name: string; kind: AgencyKind }): { posts: LeaderPost[]; signing: ProposedSigning[] } {
  const head = headTitleOfAgency(agency.name, agency.kind);
  const posts: LeaderPost[] = [{ key: 'post:head', title: head.title, kind: head.kind, person: null, evidence: [], assumptions: new Set(['headOfAgency']) }];
  const deputyKind: PositionKind = agency.kind === 'collective' ? 'deputyChair' : 'deputyDirector';
  const { signature } = facts;
  const signing: ProposedSigning[] = [];

  const take = (post: LeaderPost, name: string | null, evidence: OfficeEvidence): void => {
    post.assumptions.delete('headOfAgency');
    if (post.evidence.length < 3) post.evidence.push(evidence);
    if (name === null || post.person !== null) return;
    const { person, guessed } = namedPerson(name);
    post.person = person;
    if (guessed) post.assumptions.add('honorificGuessed');
  };
  const deputy = (title: string, name: string | null): LeaderPost => {
    const known = posts.find((post) => post.key !== 'post:head' && (name === null ? post.title === title : post.person !== null && foldKey(post.person.fullName) === foldKey(name)));
    if (known) return known;
    const made: LeaderPost = { key: `post:leader:${foldKey(name ?? title)}`, title, kind: deputyKind, person: null, evidence: [], assumptions: new Set() };
    posts.push(made);
    return made;
  };
  const isHead = (title: string): boolean => foldKey(title) === foldKey(head.title) || /^(?:giám đốc|chủ tịch|trưởng ban|chi cục trưởng|cục trưởng|chánh thanh tra)$/u.test(foldKey(title));

  if (signature.position !== null && signature.form !== null) {
    const words: OfficeEvidence = { printed: [...signature.lines, signature.name ?? ''].filter((line) => line !== '').join(' / '), ...(signature.span ? { span: signature.span } : {}) };
    const title = postTitle(signature.position);
    const own = posts[0]!;
    const deputyForms = ['KT', 'TM+KT', 'TL', 'TL+KT', 'TUQ'];
    if (!deputyForms.includes(signature.form)) {
      take(own, signature.name, words);
      signing.push({ postKey: own.key, form: agency.kind === 'collective' ? 'TM' : signature.form === 'TM' ? 'head' : signature.form, authorityKey: null });
    } else {
      // The authority line proves the head's post, not who holds it.
      if (own.evidence.length < 3) own.evidence.push(words);
      own.assumptions.delete('headOfAgency');
      signing.push({ postKey: own.key, form: agency.kind === 'collective' ? 'TM' : 'head', authorityKey: null });
      if (signature.form === 'KT' || signature.form === 'TM+KT') {
        const post = deputy(/^Phó/u.test(title) ? title : `Phó ${head.title}`, signature.name);
        take(post, signature.name, words);
        signing.push({ postKey: post.key, form: agency.kind === 'collective' ? 'TM+KT' : 'KT', authorityKey: own.key });
      } else {
        signing.push({ postKey: `byOrder:${title}`, form: signature.form, authorityKey: own.key });
      }
    }
  }
  if (signing.length === 0) signing.push({ postKey: 'post:head', form: agency.kind === 'collective' ? 'TM' : 'head', authorityKey: null });
  for (const indicator of facts.indicators) {
    for (const assignment of indicator.assignments) {
      for (const leader of assignment.leaders) {
        const title = leader.title === null ? `Phó ${head.title}` : postTitle(leader.title);
        const words: OfficeEvidence = { printed: [leader.name, leader.title].filter(Boolean).join(' - '), ...(assignment.span ? { span: assignment.span } : {}) };
        if (/^(?:Trưởng phòng|Chánh|Phó Trưởng|Phó Chánh)/u.test(title) && !isHead(title)) continue;
        take(isHead(title) || foldKey(posts[0]!.person?.fullName ?? '') === foldKey(leader.name) ? posts[0]! : deputy(title, leader.name), leader.name, words);
      }
    }
  }
  return { posts, signing };
}
