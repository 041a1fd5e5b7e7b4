import type { FactSpan, PlanFacts } from '#domain/extraction/plan-facts';

export interface OfficeMention {
  readonly printed: string;
  readonly span?: FactSpan;
  readonly in: 'recipients' | 'assignment' | 'duty' | 'task' | 'archive' | 'addressee';
}

/** Every name of a body, unit or post that the facts hold, at its first place, in the order of the document's own weight. */
export function officeMentions(facts: PlanFacts): OfficeMention[] {
  const found = new Map<string, OfficeMention>();
  const add = (where: OfficeMention['in'], names: readonly (string | null)[], span?: FactSpan): void => {
    for (const name of names) {
      const printed = name?.normalize('NFC').replace(/\s+/gu, ' ').replace(/^[-+*•\s]+|[\s.;,:]+$/gu, '') ?? '';
      if (printed.length > 1 && !found.has(printed)) found.set(printed, { printed, in: where, ...(span ? { span } : {}) });
    }
  };
  for (const recipient of facts.recipients) add('recipients', [recipient.name], recipient.span);
  for (const name of facts.addressees) add('addressee', [name]);
  for (const indicator of facts.indicators) {
    for (const assignment of indicator.assignments) add('assignment', [...assignment.focalUnits, ...assignment.leadUnits, ...assignment.coordinatingUnits], assignment.span ?? indicator.span);
    for (const task of indicator.tasks) add('task', task.actors, task.span);
  }
  for (const duty of facts.obligations) add('duty', [...duty.reporters, ...duty.receivers, ...duty.watchers, duty.via], duty.span);
  return [...found.values()];
}

/** "UBND các xã Mường Khoa, Tân Hà", "Các Sở: Tài chính, Xây dựng": a printed list is its members, each with the shared head. */
export function expandPrintedList(printed: string): string[] {
  const found = /^(?:(ubnd|hđnd|ủy ban nhân dân|chủ tịch ubnd)\s+)?(?:các\s+)?(xã|phường|thị trấn|huyện|sở|phòng|trung tâm)(?:\s+(?:thuộc|trực thuộc|của)\s+[^:]+)?\s*(:?)\s+(.+)$/iu.exec(printed.normalize('NFC'));
  if (!found || !/^các|\scác\s/iu.test(printed)) return [];
  const [, body, head, , rest] = found;
  const names = rest!.split(/\s*[,;]\s*(?:và\s+)?/u).map((name) => name.trim()).filter((name) => name !== '');
  const last = found[3] === ':' ? names : names.flatMap((name) => name.split(/\s+và\s+(?=\p{Lu})/u));
  if (last.length < 2 || !last.every((name) => /^\p{Lu}\p{Ll}/u.test(name))) return [];
  const word = head!.toLocaleLowerCase('vi');
  const prefix = body ? `UBND ${word}` : `${word[0]!.toLocaleUpperCase('vi')}${word.slice(1)}`;
  return last.map((name) => `${prefix} ${name}`);
}
