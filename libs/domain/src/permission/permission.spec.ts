import fc from 'fast-check';
import { commandStages } from '#domain/document/command-stages';
import { documentStages } from '#domain/document/document-stage';
import { allowedDocumentActions, decidingActions, DOCUMENT_ACTION_STAGES, DOCUMENT_PERMISSIONS, documentActions, documentRelations, mayDoOnDocument, type DocumentRelation } from '#domain/permission/document-permissions';
import { mayDoOnInstallation } from '#domain/permission/installation-permissions';
import { permissionDocument } from '#domain/permission/permission-document';

const relations = fc.subarray([...documentRelations]).map((chosen) => new Set<DocumentRelation>(chosen));
const stage = fc.constantFrom(...documentStages);

describe('model.md 7: who may do what', () => {
  it('property: the drafter never decides on his own document, whatever else he is', () => {
    fc.assert(fc.property(relations, stage, (chosen, at) => {
      const actions = allowedDocumentActions({ stage: at, relations: new Set([...chosen, 'drafter']) });
      expect(actions.filter((action) => decidingActions.includes(action))).toEqual([]);
    }));
  });
  it('property: administrators configure and see, they do not decide, number or send', () => {
    const administrators = new Set<DocumentRelation>(['agencyAdministrator', 'installationAdministrator']);
    fc.assert(fc.property(stage, (at) => expect(allowedDocumentActions({ stage: at, relations: administrators }).every((action) => action.startsWith('view') || action === 'mapReceiver')).toBe(true)));
  });
  it('property: one more relation other than drafter never takes a verb away', () => {
    fc.assert(fc.property(relations, fc.constantFrom(...documentRelations.filter((relation) => relation !== 'drafter')), stage, (chosen, more, at) => {
      const before = allowedDocumentActions({ stage: at, relations: chosen });
      expect(allowedDocumentActions({ stage: at, relations: new Set([...chosen, more]) })).toEqual(expect.arrayContaining(before));
    }));
  });
  it('a stranger may nothing, in no stage', () => {
    for (const at of documentStages) expect(allowedDocumentActions({ stage: at, relations: new Set() })).toEqual([]);
  });
  it('a receiver sees no route, register or audit', () => {
    for (const relation of ['receiver', 'receivingClerk', 'receivingHead'] as const) for (const action of ['viewRoute', 'viewRegister', 'viewAudit', 'edit'] as const) expect(mayDoOnDocument(action, new Set([relation]))).toBe(false);
  });
  it('every verb has somebody who may, and every relation something it may', () => {
    for (const action of documentActions) expect(DOCUMENT_PERMISSIONS[action].length).toBeGreaterThan(0);
    for (const relation of documentRelations) expect(documentActions.some((action) => DOCUMENT_PERMISSIONS[action].includes(relation))).toBe(true);
  });
  it('stages are those in which the engine carries the command out', () => {
    for (const verb of ['submit', 'takeBack', 'pullBack', 'cancel', 'allocateNumber', 'dispatch', 'recordIssued'] as const) expect(DOCUMENT_ACTION_STAGES[verb]).toEqual(commandStages[verb]);
    for (const verb of decidingActions) expect(DOCUMENT_ACTION_STAGES[verb]).toEqual(commandStages.decide);
  });
  it('the clock is walked by the administrator of the installation alone', () => {
    expect(mayDoOnInstallation('walkClock', new Set(['installationAdministrator']))).toBe(true);
    expect(mayDoOnInstallation('walkClock', new Set(['agencyAdministrator', 'headOfAgency']))).toBe(false);
  });
  it('the printed table has a row per verb', () => {
    const text = permissionDocument();
    for (const action of documentActions) expect(text).toContain(`\n| ${action} |`);
  });
});
