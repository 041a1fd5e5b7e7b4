import type { Clock as ClockPort } from '#domain/clock/clock';
import { Clock } from '#domain/clock/clock';
import type { ImportWarning } from '#domain/extraction/import-warning';
import { SqlDeliveryOutcomeStore } from '#persistence/stores/sql-delivery-outcome.store';
import { SqlDispatchStore } from '#persistence/stores/sql-dispatch.store';
import { verifyInstallation } from '#persistence/verify';
import { DocumentDriver } from '#test/persistence/document-driver';
import { monday, newPlan, openOffice, planFacts, type Office } from '#test/persistence/office-fixture';

jest.setTimeout(120_000);

class StandingClock extends Clock {
  override now = () => Promise.resolve(monday);
}
const clock: ClockPort = new StandingClock();
let office: Office;
let driver: DocumentDriver;
beforeAll(async () => {
  office = await openOffice();
  driver = new DocumentDriver(office.source);
});
afterAll(() => office?.close());
const rows = (text: string, parameters: unknown[] = []) => office.source.query(text, parameters);
const warning = (code: ImportWarning['code'], text: string, severity: ImportWarning['severity']): ImportWarning => ({ code, severity, message: text, span: { line: 1, text } });

describe('the working copy', () => {
  it('is saved under its edit number; a stale one is refused and changes nothing', async () => {
    const { documentId } = await office.drafts.create(newPlan());
    expect((await office.drafts.save({ documentId, editNo: 1, by: 'anh', at: monday, title: 'Tên mới', urgency: 'urgent' })).editNo).toBe(2);
    await expect(office.drafts.save({ documentId, editNo: 1, by: 'anh', at: monday, title: 'Tên cũ' })).rejects.toMatchObject({ code: 'version.changed', params: { editNo: 2 } });
    await expect(office.drafts.save({ documentId, editNo: 2, by: 'tam', at: monday, title: 'X' })).rejects.toMatchObject({ code: 'permission.denied' });
    const [row] = await rows("SELECT d.title, d.urgency, v.facts->>'title' AS printed, p.title AS plan FROM document d JOIN document_version v ON v.document_id = d.id JOIN plan p ON p.document_id = d.id WHERE d.id = $1", [documentId]);
    expect(row).toEqual({ title: 'Tên mới', urgency: 'urgent', printed: 'Tên mới', plan: 'Tên mới' });
  });
  it('two saves at once: one wins', async () => {
    const { documentId } = await office.drafts.create(newPlan());
    const results = await Promise.allSettled(['A', 'B'].map((title) => office.drafts.save({ documentId, editNo: 1, by: 'anh', at: monday, title })));
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
  it('a submission of what was not seen is refused (edit number, then content)', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await office.drafts.save({ documentId, editNo: 1, by: 'anh', at: monday, title: 'Khác' });
    await expect(driver.submit(documentId, versionId, 1)).rejects.toMatchObject({ code: 'version.changed' });
    expect((await driver.submit(documentId, versionId, 2)).stage).toBe('inRoute');
    await expect(office.drafts.save({ documentId, editNo: 2, by: 'anh', at: monday, title: 'Y' })).rejects.toMatchObject({ code: 'document.wrongStage' });
  });
});

describe('warnings (model.md 2)', () => {
  it('an unanswered error holds a draft back; an answer stays when the text is read again and the warning with it', async () => {
    const contradiction = warning('RANK-CONTRA', 'hạng 5 và hạng 6', 'error');
    const { documentId, versionId } = await office.drafts.create(newPlan({ warnings: [contradiction, warning('NUM-MISSING', 'Số: /KH', 'error')] }));
    expect(await rows("SELECT kind, owner_person_id FROM task WHERE document_id = $1", [documentId])).toEqual([{ kind: 'answerWarnings', owner_person_id: 'anh' }]);
    await expect(driver.submit(documentId, versionId)).rejects.toMatchObject({ code: 'warnings.unanswered' });
    const [{ warnings }] = await rows('SELECT warnings FROM document_version WHERE id = $1', [versionId]);
    await office.drafts.answer({ documentId, editNo: 1, warningId: warnings[0].id, answer: 'Hạng 5 là đúng', accepted: false, by: 'anh', at: monday });
    await office.drafts.save({ documentId, editNo: 2, by: 'anh', at: monday, warnings: [contradiction, warning('COPY-PASTE', 'đoạn lặp', 'error')] });
    await expect(driver.submit(documentId, versionId, 3)).rejects.toMatchObject({ code: 'warnings.unanswered' });
    await office.drafts.save({ documentId, editNo: 3, by: 'anh', at: monday, warnings: [contradiction] });
    expect((await driver.submit(documentId, versionId, 4)).stage).toBe('inRoute');
    expect(await rows("SELECT outcome FROM task WHERE document_id = $1 AND kind = 'answerWarnings'", [documentId])).toEqual([{ outcome: 'submitted' }]);
  });
  it('an answer to a warning that is not there is refused', async () => {
    const { documentId } = await office.drafts.create(newPlan());
    await expect(office.drafts.answer({ documentId, editNo: 1, warningId: 'none', answer: 'x', accepted: false, by: 'anh', at: monday })).rejects.toMatchObject({ code: 'version.changed' });
  });
});

describe('door issuedOutside (model.md 2)', () => {
  const outside = (number: string, year = 2024) =>
    newPlan({ door: 'issuedOutside', facts: planFacts({ number, issuedOn: { year, month: 3, day: 5 }, signature: { form: 'head', position: 'GIÁM ĐỐC', name: 'Lê Văn Xưa', lines: ['GIÁM ĐỐC'] } }) });
  async function record(draft: ReturnType<typeof outside>) {
    const { documentId, versionId } = await office.drafts.create(draft);
    return { documentId, result: await driver.perform(documentId, { verb: 'recordIssued', versionId, editNo: 1 }, 'anh') };
  }
  it('goes straight to issued with the printed number, an external register row and the printed signer', async () => {
    const { documentId, result } = await record(outside('202 /KH-SKHĐT'));
    expect(result).toMatchObject({ stage: 'issued', number: 202, codeNumber: '202/KH-SKHĐT', issuedOn: '2024-03-05' });
    expect((await rows('SELECT origin, year, signer FROM register_entry WHERE document_id = $1', [documentId]))[0]).toEqual({ origin: 'external', year: 2024, signer: 'Lê Văn Xưa' });
  });
  it('the same number again is refused; below the start of our series it is accepted, above it is not', async () => {
    await expect(record(outside('202/KH-SKHĐT'))).rejects.toMatchObject({ code: 'number.taken' });
    expect((await record(outside('12/KH-STC', 2026))).result.codeNumber).toBe('12/KH-STC');
    await expect(record(outside('41/KH-STC', 2026))).rejects.toMatchObject({ code: 'number.notYetOpen', params: { startAt: 41 } });
  });
});

describe('outcomes of mails', () => {
  it('sent, later and refused move the delivery; many failed tries or a refusal give the clerks one task', async () => {
    const made = await office.drafts.create(newPlan());
    await driver.sign(made.documentId, made.versionId);
    await driver.allocate(made.documentId);
    const dispatches = new SqlDispatchStore(office.source);
    const dispatchId = await driver.dispatch(made.documentId);
    await dispatches.writePage(dispatchId, 0, 100);
    await dispatches.finish(dispatchId);
    await driver.complete(made.documentId, 8);
    const [{ id }] = await rows("SELECT id FROM delivery WHERE document_id = $1 AND channel = 'email'", [made.documentId]);
    const outcomes = new SqlDeliveryOutcomeStore(office.source, clock);
    const fixes = async () => (await rows("SELECT count(*)::int FROM task WHERE delivery_id = $1 AND kind = 'fixDelivery' AND closed_at IS NULL", [id]))[0].count;
    for (let attempt = 0; attempt < 9; attempt += 1) await outcomes.record({ deliveryId: id, result: 'later', error: '451' });
    expect(await fixes()).toBe(0);
    for (let attempt = 0; attempt < 3; attempt += 1) await outcomes.record({ deliveryId: id, result: 'later', error: '451' });
    expect(await fixes()).toBe(1);
    await outcomes.record({ deliveryId: id, result: 'sent', error: null });
    expect(await fixes()).toBe(0);
    expect((await rows('SELECT state, attempts FROM delivery WHERE id = $1', [id]))[0]).toEqual({ state: 'sent', attempts: 13 });
  });
  it('leaves nothing for the verifier to find', async () => expect((await verifyInstallation(office.source, null)).findings).toEqual([]));
});
