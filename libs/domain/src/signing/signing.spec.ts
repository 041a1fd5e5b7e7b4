import fc from 'fast-check';
import { localDate } from '#domain/calendar/local-date';
import { printedPost, printedSigningLines } from '#domain/signing/printed-signing-lines';
import { signatureForms, type SignatureForm } from '#domain/signing/signature-form';
import { formVerdict, mandateGap, type SigningMandate, type SigningQuestion } from '#domain/signing/signing-mandate';

describe('SIGN-1: printed forms', () => {
  const department = 'SỞ TÀI CHÍNH';
  const committee = 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ';
  it.each<[SignatureForm, string, { signer: string; authority?: string; between?: string }, string[]]>([
    ['head', department, { signer: 'Giám đốc' }, ['GIÁM ĐỐC']],
    ['KT', department, { signer: 'Phó Giám đốc', authority: 'Giám đốc' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['Q', department, { signer: 'Giám đốc' }, ['Q. GIÁM ĐỐC']],
    ['TM', committee, { signer: 'Chủ tịch UBND tỉnh' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['TM+KT', committee, { signer: 'Phó Chủ tịch', authority: 'Chủ tịch' }, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['TL', department, { signer: 'Chánh Văn phòng Sở', authority: 'Giám đốc Sở' }, ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
    ['TL+KT', committee, { signer: 'Phó Chánh Văn phòng', authority: 'Chủ tịch', between: 'Chánh Văn phòng' }, ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['TUQ', committee, { signer: 'Giám đốc Sở Tài chính', authority: 'Chủ tịch' }, ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ TÀI CHÍNH']],
  ])('%s', (form, agency, posts, lines) => expect(printedSigningLines(form, agency, { authority: null, between: null, ...posts })).toEqual(lines));
  it('TL by the head of a division keeps the division in the post', () => expect(printedPost('Trưởng phòng Ngân sách')).toBe('TRƯỞNG PHÒNG NGÂN SÁCH'));
  it('a committee named by its abbreviation prints in full', () => expect(printedSigningLines('TM', 'UBND xã Mường Khoa', { signer: 'Chủ tịch', authority: null, between: null })[0]).toBe('TM. ỦY BAN NHÂN DÂN'));
});

const mandate: SigningMandate = {
  id: 'm', agencyId: 'a', positionId: 'p', form: 'KT', authorityPositionId: 'head', documentTypes: ['KH', 'BC'], fields: ['đầu tư'], basis: 'Quy chế',
  validFrom: localDate('2026-01-01'), validTo: localDate('2026-12-31'),
};
const question: SigningQuestion = { on: localDate('2026-11-24'), type: 'KH', field: 'đầu tư', agencyKind: 'oneHead', postInEffect: true };

describe('SIGN-3, SIGN-8, SIGN-10: a signature inside the mandate', () => {
  it('is carried', () => expect(mandateGap(mandate, question)).toBeNull());
  it.each<[string, Partial<SigningQuestion>, string]>([
    ['before its first day', { on: localDate('2025-12-31') }, 'mandate.notYet'],
    ['after its last day', { on: localDate('2027-01-01') }, 'mandate.ended'],
    ['for another type', { type: 'QĐ' }, 'mandate.typeOutside'],
    ['for another field', { field: 'ngân sách' }, 'mandate.fieldOutside'],
    ['for a document without field', { field: null }, 'mandate.fieldOutside'],
    ['SIGN-10: after the post ended', { postInEffect: false }, 'mandate.postEnded'],
  ])('refused %s', (_, change, gap) => expect(mandateGap(mandate, { ...question, ...change })).toBe(gap));
  it('empty lists cover everything', () => expect(mandateGap({ ...mandate, documentTypes: [], fields: [] }, { ...question, type: 'TTr', field: null })).toBeNull());
});

describe('SIGN-2, SIGN-9: the kind of agency against the prefix', () => {
  it.each<[SignatureForm, 'oneHead' | 'collective', string]>([
    ['TM', 'oneHead', 'refused'], ['TM+KT', 'oneHead', 'refused'], ['head', 'oneHead', 'right'], ['KT', 'oneHead', 'right'], ['TL', 'oneHead', 'right'],
    ['TM', 'collective', 'right'], ['TM+KT', 'collective', 'right'], ['KT', 'collective', 'warned'], ['head', 'collective', 'warned'], ['TL', 'collective', 'right'], ['TUQ', 'collective', 'right'],
  ])('%s in a %s agency is %s', (form, kind, verdict) => expect(formVerdict(form, kind)).toBe(verdict));
  it('property: a one-head agency never signs TM., whatever the mandate says', () => {
    fc.assert(fc.property(fc.constantFrom(...signatureForms), (form) => {
      const open = { ...mandate, form, documentTypes: [], fields: [] };
      expect(mandateGap(open, question) === 'mandate.formOfCollectiveBody').toBe(form.startsWith('TM'));
    }));
  });
});
