import { splitUnits } from '#domain/extraction/unit-list';
import { startsUnit, subjectEnd } from '#domain/extraction/unit-names';

export interface SentenceActors {
  leadUnits: string[];
  coordinatingUnits: string[];
  focalUnits: string[];
}

/** The units that a task sentence names as its subject, and those it works with, up to the full stop (form A10, NOTES 1.5). */
export function readActorsOfSentence(text: string, evidence: string): SentenceActors | null {
  const sentence = firstSentence(text);
  const body = sentence.replace(/^(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+(?=\p{Lu}|các\s)/u, '');
  if (!startsUnit(body)) return null;
  const end = subjectEnd(body);
  if (end <= 0) return null;
  const subject = body.slice(0, end).replace(/[,:\s]+$/u, '');
  if (subject.length > 220) return null;
  const leadUnits = splitUnits(subject, evidence).map(withoutStaff).filter((u) => u !== '');
  if (leadUnits.length === 0) return null;
  const coordinatingUnits = partnersIn(body.slice(end), evidence);
  return { leadUnits, coordinatingUnits, focalUnits: [] };
}

/** "phối hợp với A và B rà soát ...": A and B. */
export function partnersIn(text: string, evidence: string): string[] {
  const m = /phối\s+hợp\s+(?:chặt chẽ\s+)?(?:với|cùng với|cùng)?\s*(?=\S)/iu.exec(text);
  if (!m) return [];
  const right = text.slice(m.index + m[0].length);
  if (!startsUnit(right)) return [];
  const end = subjectEnd(right);
  const list = (end > 0 ? right.slice(0, end) : right.split(/[.;:]/u)[0]!).replace(/[,:\s]+$/u, '');
  return list.length > 220 ? [] : splitUnits(list, evidence);
}

/** "Công chức phòng A được giao nhiệm vụ": the duty is the division's. */
function withoutStaff(name: string): string {
  return name.replace(/^(?:Công chức|Viên chức|Cán bộ)(?:,\s*(?:công chức|viên chức))*\s+(?=(?:các\s+)?(?:phòng|Phòng|Văn phòng|Trung tâm|Chi cục|đơn vị))/u, '');
}

function firstSentence(text: string): string {
  const m = /^[\s\S]*?[.;](?=\s+\p{Lu}|$)/u.exec(text);
  return m ? m[0] : text;
}
