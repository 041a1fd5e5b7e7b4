import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { Clock } from '#domain/clock/clock';
import { sealAudit } from '#persistence/audit-seal';
import { FolderFileStorage } from '#persistence/stores/folder-file-storage';
import { SqlDispatchStore } from '#persistence/stores/sql-dispatch.store';
import { SqlIssuedFileStore } from '#persistence/stores/sql-issued-file.store';
import { SqlPlannedInstantStore } from '#persistence/stores/sql-planned-instant.store';
import { SqlPlanStore } from '#persistence/stores/sql-plan.store';
import { verifyInstallation } from '#persistence/verify';
import { DocumentDriver } from '#test/persistence/document-driver';
import { monday, newPlan, openOffice, planFacts, type Office } from '#test/persistence/office-fixture';

jest.setTimeout(120_000);

class StandingClock extends Clock {
  override now = () => Promise.resolve(monday);
}
const clock = new StandingClock();
let office: Office;
let driver: DocumentDriver;
let folder: string;
beforeAll(async () => {
  office = await openOffice();
  driver = new DocumentDriver(office.source);
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-files-'));
});
afterAll(async () => {
  await office?.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = (text: string, parameters: unknown[] = []) => office.source.query(text, parameters);
async function issued(part: Parameters<typeof newPlan>[0] = {}) {
  const made = await office.drafts.create(newPlan(part));
  await driver.sign(made.documentId, made.versionId);
  await driver.allocate(made.documentId);
  return made;
}
async function distribute(documentId: string, recordOnly = false) {
  const dispatches = new SqlDispatchStore(office.source);
  const dispatchId = await driver.dispatch(documentId, recordOnly);
  const { receivers } = await dispatches.expand(dispatchId);
  for (let offset = 0; offset < receivers; offset += 3) await dispatches.writePage(dispatchId, offset, 3);
  await dispatches.finish(dispatchId);
  await driver.complete(documentId, receivers);
  return { dispatchId, receivers, dispatches };
}

describe('phát hành (RCPT-11, I5)', () => {
  it('writes each receiver once with its task, mail or notice; a repeat writes nothing', async () => {
    const { documentId } = await issued();
    const { dispatchId, receivers, dispatches } = await distribute(documentId);
    const written = await rows('SELECT receiver_id, channel, state, role, needs_acknowledgement AS ack FROM delivery WHERE document_id = $1 ORDER BY sort', [documentId]);
    expect(written).toEqual([
      { receiver_id: 'ubnd', channel: 'system', state: 'sent', role: 'report', ack: true },
      { receiver_id: 'stc-gd', channel: 'system', state: 'sent', role: 'inform', ack: false },
      { receiver_id: 'stc-pgd', channel: 'system', state: 'sent', role: 'inform', ack: false },
      { receiver_id: 'stc-vp', channel: 'system', state: 'sent', role: 'execute', ack: true },
      { receiver_id: 'stc-th', channel: 'system', state: 'sent', role: 'execute', ack: true },
      { receiver_id: 'stc-cs', channel: 'system', state: 'sent', role: 'execute', ack: true },
      { receiver_id: 'x-hoi', channel: 'email', state: 'waiting', role: 'inform', ack: true },
      { receiver_id: 'x-web', channel: 'publish', state: 'waiting', role: 'publish', ack: false },
    ]);
    expect(receivers).toBe(8);
    expect(await rows("SELECT kind, coalesce(owner_pool, owner_position_id) AS owner, agency_id FROM task WHERE delivery_id IS NOT NULL AND document_id = $1 ORDER BY 1, 2", [documentId])).toEqual([
      { kind: 'acknowledge', owner: 'stc-cs-tp', agency_id: 'stc' }, { kind: 'acknowledge', owner: 'stc-cvp', agency_id: 'stc' }, { kind: 'acknowledge', owner: 'stc-th-tp', agency_id: 'stc' },
      { kind: 'publish', owner: 'clerks:stc', agency_id: 'stc' }, { kind: 'receive', owner: 'clerks:ubnd', agency_id: 'ubnd' },
    ]);
    expect((await rows("SELECT count(*)::int FROM notice WHERE document_id = $1 AND kind = 'copyReceived'", [documentId]))[0].count).toBe(2);
    const mails = await rows("SELECT payload FROM outbox WHERE kind = 'mail'");
    expect(mails).toHaveLength(1);
    expect(mails[0].payload).toMatchObject({ to: { address: 'hoi@dn.example' }, template: 'documentDelivered', params: { receiverName: 'Hiệp hội Doanh nghiệp tỉnh', codeNumber: expect.stringMatching(/KH-STC$/), typeName: 'Kế hoạch' } });
    for (let offset = 0; offset < receivers; offset += 3) expect(await dispatches.writePage(dispatchId, offset, 3)).toEqual({ written: 0 });
    expect((await rows("SELECT count(*)::int FROM outbox WHERE kind = 'mail'"))[0].count).toBe(1);
    expect(await driver.snapshot(documentId)).toMatchObject({ stage: 'dispatched', openDispatch: null, openTasks: [] });
    expect((await rows('SELECT handed_on FROM register_entry WHERE document_id = $1', [documentId]))[0].handed_on).toBe('2026-11-23');
  });
  it('RCPT-11: a line nobody understands stops the dispatch before anything is sent', async () => {
    const { documentId } = await issued({ facts: planFacts({ recipients: [{ name: 'Ban Chỉ đạo lạ', role: 'inform', isGroup: false, raw: 'Ban Chỉ đạo lạ' }] }) });
    await expect(driver.dispatch(documentId)).rejects.toMatchObject({ code: 'recipients.unresolved', params: { lines: ['Ban Chỉ đạo lạ'] } });
    expect((await driver.snapshot(documentId)).dispatchCount).toBe(0);
  });
  it('a record of paper makes no task and no mail, and keeps names nobody knows', async () => {
    const { documentId } = await issued({ facts: planFacts({ recipients: [{ name: 'Ban Chỉ đạo lạ', role: 'inform', isGroup: false, raw: 'Ban Chỉ đạo lạ' }, { name: 'UBND tỉnh', role: 'report', isGroup: false, raw: 'UBND tỉnh' }] }) });
    await distribute(documentId, true);
    expect(await rows('SELECT state, count(*)::int FROM delivery WHERE document_id = $1 GROUP BY 1', [documentId])).toEqual([{ state: 'recorded', count: 2 }]);
    expect(await rows('SELECT 1 FROM task WHERE document_id = $1 AND closed_at IS NULL', [documentId])).toEqual([]);
  });
  it('3,000 receivers: dies after 1,500, resumes, one row each (I5)', async () => {
    await rows(`INSERT INTO external_party(id, agency_id, name, kind, channel, email) SELECT 'many-' || n, 'stc', 'Đơn vị số ' || n, 'external', 'email', n || '@many.example' FROM generate_series(1, 3000) n`);
    await rows(`INSERT INTO recipient_group(id, agency_id, name, valid_from) VALUES ('g-many', 'stc', 'Ba nghìn đơn vị', '2024-01-01')`);
    await rows(`INSERT INTO recipient_group_member(group_id, receiver_kind, receiver_id, sort) SELECT 'g-many', 'external', 'many-' || n, n FROM generate_series(1, 3000) n`);
    const { documentId } = await issued({ facts: planFacts({ recipients: [{ name: 'Ba nghìn đơn vị', role: 'inform', isGroup: true, raw: 'Ba nghìn đơn vị' }] }) });
    const dispatchId = await driver.dispatch(documentId);
    const first = new SqlDispatchStore(office.source);
    for (let offset = 0; offset < 1500; offset += 500) await first.writePage(dispatchId, offset, 500);
    await first.finish(dispatchId);
    expect((await driver.snapshot(documentId)).openDispatch).not.toBeNull();
    const second = new SqlDispatchStore(office.source);
    for (let offset = 0; offset < 3000; offset += 500) await second.writePage(dispatchId, offset, 500);
    await second.finish(dispatchId);
    await driver.complete(documentId, 3000);
    expect((await rows('SELECT count(*)::int, count(DISTINCT receiver_id)::int AS distinct FROM delivery WHERE dispatch_id = $1', [dispatchId]))[0]).toEqual({ count: 3000, distinct: 3000 });
    expect((await rows("SELECT count(*)::int FROM outbox o JOIN delivery v ON v.id = o.payload->>'deliveryId' WHERE v.dispatch_id = $1", [dispatchId]))[0].count).toBe(3000);
  });
});

describe('approval terms (model.md 6)', () => {
  it('overdue is a notice to the submitter and to the post above, once, never a decision', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    const planned = new SqlPlannedInstantStore(office.source);
    const due = (await planned.earliest({ kind: 'document', id: documentId }))!;
    expect(due).toBe(instantAt(localDate('2026-11-27')));
    expect(await planned.fire({ kind: 'document', id: documentId }, due - 1)).toEqual({ fired: 0, skipped: 0 });
    const both = await Promise.all([planned.fire({ kind: 'document', id: documentId }, due), planned.fire({ kind: 'document', id: documentId }, due)]);
    expect(both.reduce((sum, { fired }) => sum + fired, 0)).toBe(1);
    expect(await rows("SELECT coalesce(person_id, position_id) AS who FROM notice WHERE document_id = $1 AND kind = 'approvalOverdue' ORDER BY 1", [documentId])).toEqual([{ who: 'anh' }, { who: 'stc-gd' }]);
    expect((await driver.openTask(documentId)).kind).toBe('initial');
    expect(await planned.earliest({ kind: 'document', id: documentId })).toBeNull();
    expect((await rows('SELECT at FROM watermark WHERE aggregate_id = $1', [documentId]))[0].at).toBe(due);
  });
});

describe('plans', () => {
  it('come into force once, from the issued version, as rev 1', async () => {
    const facts = planFacts();
    facts.indicators = [{ key: '1', ordinal: '1', family: 'PCI', name: 'Gia nhập thị trường', baseline: null, target: null, tasks: [{ item: 'a', text: 'Rà soát thủ tục', actors: [] }, { item: 'b', text: 'Công khai', actors: [] }], assignments: [{ items: ['a'], topic: null, leaders: [], focalUnits: [], leadUnits: ['Phòng Tổng hợp'], coordinatingUnits: [], timeText: null }] }];
    facts.obligations = [{ kind: 'recurring', period: 'quarter', operator: 'before', due: { date: null, day: 15, months: [3, 6, 9], anchor: 'calendarMonths' }, reporters: ['Các phòng'], receivers: ['Phòng Tổng hợp'], watchers: [], via: null, what: 'báo cáo', span: { line: 9, text: 'trước ngày 15' } }];
    const { planId } = await issued({ facts });
    const plans = new SqlPlanStore(office.source, clock);
    expect(await plans.load(planId!)).toMatchObject({ stage: 'preparing', rev: 0, documentStage: 'issued' });
    expect(await plans.bringIntoForce(planId!, 1, monday)).toEqual({ rev: 1 });
    expect(await plans.bringIntoForce(planId!, 1, monday)).toEqual({ rev: 1 });
    expect(await rows('SELECT item, text, jsonb_array_length(assignments) AS assigned FROM plan_task WHERE plan_id = $1 ORDER BY sort', [planId])).toEqual([{ item: 'a', text: 'Rà soát thủ tục', assigned: 1 }, { item: 'b', text: 'Công khai', assigned: 0 }]);
    expect(await rows('SELECT printed, line FROM obligation WHERE plan_id = $1', [planId])).toEqual([{ printed: 'trước ngày 15', line: 9 }]);
    await expect(plans.bringIntoForce(planId!, 1, monday + 1)).rejects.toMatchObject({ code: 'transition.diverged' });
    expect(await plans.end(planId!, 2, 'stopped', monday, 'Thay đổi chủ trương')).toEqual({ rev: 2 });
    await expect(plans.end(planId!, 3, 'closed', monday, null)).rejects.toMatchObject({ code: 'plan.ended' });
  });
});

describe('files (model.md 8, I9)', () => {
  it('are stored once under their hash and verified on reading', async () => {
    const files = new FolderFileStorage(folder, office.source);
    const hash = await files.put(Buffer.from('Nội dung'), 'text/plain');
    expect(await files.put(Buffer.from('Nội dung'), 'text/plain')).toBe(hash);
    expect(Buffer.from(await files.get(hash)).toString()).toBe('Nội dung');
    writeFileSync(path.join(folder, hash.slice(0, 2), hash.slice(2, 4), hash), 'Khác');
    await expect(files.get(hash)).rejects.toThrow('damaged');
    await files.put(Buffer.from('Nội dung'), 'text/plain');
    expect(readdirSync(path.join(folder, hash.slice(0, 2), hash.slice(2, 4)))).toEqual([hash]);
  });
  it('chain source and renderings; a repeat adds nothing; links never change', async () => {
    const files = new FolderFileStorage(folder, office.source);
    const sha256 = await files.put(Buffer.from('nguồn'), 'text/plain');
    const { documentId } = await issued({ source: { sha256, name: 'ke-hoach.docx' } });
    const store = new SqlIssuedFileStore(office.source, files, clock);
    const material = await store.readUnrendered(documentId);
    expect(material).toMatchObject({ type: 'KH', symbol: 'KH-STC', issuedOn: '2026-11-23', agency: { printedName: 'SỞ TÀI CHÍNH' }, signature: { lines: ['GIÁM ĐỐC'], name: 'Đỗ Thị Hạnh' }, source: { sha256 }, training: false });
    const rendered = (['docx', 'pdf'] as const).map((format) => ({ kind: 'numbered' as const, format, name: `a.${format}`, bytes: Buffer.from(format) }));
    await store.append(documentId, rendered);
    await store.append(documentId, rendered);
    expect((await rows('SELECT kind, format FROM issued_file WHERE document_id = $1 ORDER BY seq', [documentId]))).toEqual([{ kind: 'source', format: 'docx' }, { kind: 'numbered', format: 'docx' }, { kind: 'numbered', format: 'pdf' }]);
    expect(await store.readUnrendered(documentId)).toBeNull();
    await expect(rows("UPDATE issued_file SET name = 'x' WHERE document_id = $1", [documentId])).rejects.toThrow('append only');
  });
});

describe('verify (I1 to I9)', () => {
  it('finds nothing wrong in what the stores wrote, and every row that was tampered with', async () => {
    const files = new FolderFileStorage(folder, office.source);
    const clean = await verifyInstallation(office.source, files);
    expect(clean.findings).toEqual([]);
    expect(clean.checks.find((check) => check.invariant === 'I7 audit')!.looked).toBeGreaterThan(50);
    const { documentId } = await issued();
    const seal = await sealAudit(office.source, 'stc', 1_000);
    expect(seal!.heads.length).toBeGreaterThan(5);
    expect(await sealAudit(office.source, 'stc', 2_000)).toBeNull();
    const codes = async () => (await verifyInstallation(office.source, null)).findings.map((finding) => finding.code);
    await rows('ALTER TABLE audit DISABLE TRIGGER USER');
    await rows("UPDATE audit SET actor_person_id = 'tam' WHERE aggregate_id = $1 AND act = 'approved' AND seq = 3", [documentId]);
    expect(await codes()).toEqual(['audit.columnsDiffer']);
    await rows("UPDATE audit SET actor_person_id = 'khoi' WHERE aggregate_id = $1 AND act = 'approved' AND seq = 3", [documentId]);
    expect(await codes()).toEqual([]);
    await rows('DELETE FROM audit WHERE aggregate_id = $1 AND seq = (SELECT max(seq) FROM audit WHERE aggregate_id = $1)', [documentId]);
    expect(await codes()).toEqual(['audit.tailMissing', 'seal.auditCut']);
    // Whoever mends the head after cutting the tail is still found out by the seal.
    await rows("UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit a WHERE a.aggregate_id = $1 ORDER BY seq DESC LIMIT 1) WHERE aggregate_id = $1", [documentId]);
    expect(await codes()).toEqual(['seal.auditCut']);
    await rows("DELETE FROM register_entry WHERE document_id = $1", [documentId]);
    expect(await codes()).toEqual(expect.arrayContaining(['number.notRegistered', 'number.gap']));
    await rows("UPDATE task SET closed_at = now() WHERE document_id = $1 AND closed_at IS NULL", [documentId]);
    await rows("UPDATE document_version SET canonical = canonical || ' ' WHERE document_id = $1", [documentId]);
    expect(await codes()).toEqual(expect.arrayContaining(['version.hashDiffers']));
  });
});
