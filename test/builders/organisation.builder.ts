import type { HoldingRecord, OrganisationSnapshot, PositionRecord } from '#domain/organisation/organisation-snapshot';
import type { SubmissionMaterial } from '#domain/route/submission-material';

const always = { validFrom: null, validTo: null };

export function aPosition(id: string, change: Partial<PositionRecord> = {}): PositionRecord {
  return { ...always, id, agencyId: 'stc', unitId: 'unit', title: id, leadsUnitId: null, headsAgency: false, overseesUnitIds: [], overseesFields: [], substitutePositionId: null, nextUpPositionId: null, ...change };
}

export function aHolding(positionId: string, personId: string, change: Partial<HoldingRecord> = {}): HoldingRecord {
  return { ...always, id: `${positionId}-${personId}`, positionId, personId, absences: [], ...change };
}

/** A Sở: one unit with its head and deputy, an office with its chief, a director and a deputy director. */
export function anOrganisation(change: Partial<OrganisationSnapshot> = {}): OrganisationSnapshot {
  return {
    agencies: [{ ...always, id: 'stc', name: 'Sở Tài chính', kind: 'oneHead', parentAgencyId: null }],
    units: [
      { ...always, id: 'unit', agencyId: 'stc', parentUnitId: null, name: 'Phòng Tổng hợp' },
      { ...always, id: 'office', agencyId: 'stc', parentUnitId: null, name: 'Văn phòng' },
    ],
    positions: [
      aPosition('head-of-unit', { leadsUnitId: 'unit', substitutePositionId: 'deputy-of-unit' }),
      aPosition('deputy-of-unit'),
      aPosition('chief-of-office', { unitId: 'office', leadsUnitId: 'office' }),
      aPosition('director', { unitId: null, headsAgency: true, substitutePositionId: 'deputy-director' }),
      aPosition('deputy-director', { unitId: null, overseesUnitIds: ['unit'] }),
      aPosition('officer'),
    ],
    holdings: [aHolding('head-of-unit', 'binh'), aHolding('deputy-of-unit', 'bao'), aHolding('chief-of-office', 'chi'), aHolding('director', 'dung'), aHolding('deputy-director', 'duc'), aHolding('officer', 'drafter')],
    persons: ['binh', 'bao', 'chi', 'dung', 'duc', 'drafter'].map((id) => ({ id, name: id, leftOn: null })),
    ...change,
  };
}

export function aSubmissionMaterial(change: Partial<SubmissionMaterial> = {}): SubmissionMaterial {
  return {
    versionId: 'v1',
    versionNo: 1,
    contentHash: 'hash-1',
    title: 'Kế hoạch cải thiện chỉ số PCI',
    type: 'KH',
    door: 'draft',
    agencyId: 'stc',
    draftingUnitId: 'unit',
    drafterPersonId: 'drafter',
    template: {
      templateId: 'template',
      templateVersion: 1,
      steps: [
        { kind: 'initial', owner: { rule: 'headOfDraftingUnit' }, termWorkingDays: 1 },
        { kind: 'checkForm', owner: { rule: 'positionKind', positionKind: 'chiefOfOffice' }, termWorkingDays: 1 },
        { kind: 'sign', owner: { rule: 'signer' }, termWorkingDays: 2 },
      ],
    },
    organisation: anOrganisation(),
    postsByKind: { chiefOfOffice: ['chief-of-office'] },
    signers: [
      { positionId: 'director', mandateId: 'mandate-director', form: 'head', lines: ['GIÁM ĐỐC'] },
      { positionId: 'deputy-director', mandateId: 'mandate-deputy', form: 'KT', lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] },
    ],
    number: null,
    codeNumber: null,
    issuedOn: null,
    ...change,
  };
}
