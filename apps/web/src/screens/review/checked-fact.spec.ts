import { describe, expect, it } from 'vitest';
import type { PlanFacts } from '../../api/types';
import { checkedFact } from './checked-fact';
import { markedFacts } from './fact-spans';

const low = (text: string) => ({ line: 1, text, confidence: 'low' as const });
const facts = {
  numberSpan: low('Số: 12'), titleSpan: low('Kế hoạch'), issuingAgency: { span: low('UBND') }, issuedOn: { span: low('ngày') }, signature: { span: low('TM.') }, archive: null,
  legalBases: [{ reference: { span: low('Luật') } }], indicators: [{ span: low('Chỉ số'), tasks: [{ span: low('a)') }], assignments: [{ span: low('Giao') }] }], obligations: [{ span: low('trước ngày') }], recipients: [{ span: low('Sở') }],
} as unknown as PlanFacts;
const doubted = (of: PlanFacts) => markedFacts(of).filter((fact) => fact.span.confidence === 'low').map((fact) => fact.pointer);

describe('a fact read from a scan and compared by a person', () => {
  it.each(doubted(facts))('%s is no longer doubted, and no other with it', (pointer) => {
    expect(doubted(checkedFact(facts, pointer))).toEqual(doubted(facts).filter((other) => other !== pointer));
    expect(doubted(facts)).toHaveLength(11);
  });
});
