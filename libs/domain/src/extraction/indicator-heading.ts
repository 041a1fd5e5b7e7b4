import { componentByName, familiesIn } from '#domain/extraction/index-components';
import type { Paragraph } from '#domain/extraction/paragraph';
import type { IndexFamily } from '#domain/extraction/plan-facts';

export interface IndicatorHeading {
  name: string;
  ordinal: string | null;
  family: IndexFamily | null;
  /** Words behind the name on the same line. */
  rest: string;
  restStart: number;
  /** The heading speaks of a whole family, not of a component. */
  wholeFamily: boolean;
  /** Recognised as the name of an index, not only as a heading with an assignment. */
  named: boolean;
}

const QUOTED = /(?:chỉ số|tiêu chí|CSTP)(?:\s+thành phần)?(?:\s+(?:số\s+)?\d{1,2})?(?:\s+về)?\s*[:–-]?\s*["“”‘']\s*([^"“”’']{3,160}?)\s*["”“’']/iu;
const OTHERS = /((?:các\s+)?chỉ số(?:\s+thành phần)?(?:\s+(?:PCI|PGI|DDCI|PAR INDEX|SIPAS|PAPI|DTI))?\s+khác\s*:\s*.+?)[.;]?$/iu;
const PLAIN = /^(?:(?:về|đối với|cải thiện|nâng cao|duy trì|phát huy|giải pháp(?:\s+(?:nâng cao|cải thiện))?|nhóm)\s+)*(?:(?:điểm số|thứ hạng)\s+)?(?:chỉ số(?:\s+thành phần)?|tiêu chí|CSTP)(?:\s*(?:số\s+)?\d{1,2})?(?:\s+về)?\s*[:.–-]?\s+(.{3,200})$/iu;

/** A heading such as "1.1. Chỉ số “Chi phí thời gian”: ...", "2. Giải pháp nâng cao chỉ số “...”", "1.6. ... các chỉ số PCI khác: ...". */
export function readIndicatorHeading(p: Paragraph): IndicatorHeading | null {
  if (p.kind !== 'text') return null;
  const numbered = p.marker.kind === 'number' || p.marker.kind === 'letter' || p.marker.kind === 'paren' || p.marker.kind === 'roman';
  const ordinal = p.marker.kind === 'number' ? p.marker.label : p.marker.kind === 'letter' || p.marker.kind === 'paren' || p.marker.kind === 'roman' ? p.marker.label : null;
  const body = p.body;
  if (p.marker.kind === 'dash' || p.marker.kind === 'plus' || p.marker.kind === 'star') return null;
  const head = body.slice(0, 320);
  const quoted = QUOTED.exec(head);
  if (quoted && (numbered ? quoted.index < 200 : quoted.index === 0) && !/[.;]\s/u.test(head.slice(0, quoted.index))) {
    const end = quoted.index + quoted[0].length;
    if (!numbered && body.length > end + 40) return null;
    const after = body.slice(end);
    // "chỉ số “A”, “B” và “C”" names several: a sentence, not a heading
    if (/^\s*(?:,|và)\s*["“]/u.test(after)) return null;
    return build(quoted[1]!, ordinal, after, p, end);
  }
  const others = numbered ? OTHERS.exec(body) : null;
  if (others) return { ...build(others[1]!, ordinal, '', p, body.length), family: familiesIn(others[1]!)[0] ?? null, wholeFamily: false };
  const plain = numbered || (body.length < 120 && /^(?:Chỉ số|CSTP)/u.test(body) && !/[.;]$/.test(body)) ? PLAIN.exec(head) : null;
  if (plain) {
    const value = plain[1]!;
    const stop = /\s*(?::|[.;](?:\s|$)|\s[-–]\s*(?:phấn đấu|mục tiêu)|\((?!PCI|PGI|DDCI|PAR|SIPAS|PAPI|DTI|CSTP)|,?\s+(?:phấn đấu|năm \d{4} (?:đạt|phấn)|đạt\s+(?:từ\s+)?\d))/u.exec(value);
    const name = stop ? value.slice(0, stop.index) : value;
    if (name.length > 140 || name.length < 3) return null;
    if (!numbered && stop && value.length - stop.index > 120) return null;
    const at = head.length - value.length + (stop?.index ?? value.length);
    return build(name, ordinal, body.slice(at), p, at);
  }
  // The bare name of a known component: "1. Gia nhập thị trường", "2.3. Tính minh bạch (CSTP3)"
  if (numbered) {
    const bare = body.replace(/\s*\([^()]*\)\s*/gu, ' ').split(/\s*:\s*/u)[0]!.replace(/["“”.;]/g, '').trim();
    if (bare.length < 110 && componentByName(bare)) {
      const at = body.indexOf(':');
      return build(bare, ordinal, at >= 0 ? body.slice(at) : '', p, at >= 0 ? at : body.length);
    }
  }
  return null;
}

function build(rawName: string, ordinal: string | null, rest: string, p: Paragraph, end: number): IndicatorHeading {
  const bracketFamily = familiesIn(rawName)[0] ?? null;
  const name = rawName.replace(/["“”]/g, '').replace(/\s*\((?:CSTP|PCI|PGI|DDCI|PAR|SIPAS|PAPI|DTI)[^()]*\)\s*$/u, '').replace(/\s+(?:năm\s+\d{4})$/u, '').replace(/[\s.:;,–-]+$/u, '').replace(/\s+/g, ' ').trim();
  const whole = isWholeFamily(rawName);
  return { name, ordinal, family: bracketFamily ?? null, rest: rest.replace(/^[\s:.”"–-]+/u, ''), restStart: p.text.length - p.body.length + end, wholeFamily: whole, named: true };
}

/** "năng lực cạnh tranh cấp tỉnh (PCI)", "xanh cấp tỉnh", "cải cách hành chính (PAR INDEX)". */
export function isWholeFamily(name: string): boolean {
  const t = name.replace(/\([^()]*\)/g, ' ').trim();
  return /^(?:năng lực cạnh tranh|xanh(?:\s+cấp tỉnh)?|cải cách hành chính|hài lòng|hiệu quả quản trị|chuyển đổi số|PCI|PGI|DDCI|PAR[\s-]?INDEX|SIPAS|PAPI|DTI)(?:\s|$)/iu.test(t) && !/thành phần/iu.test(t);
}
