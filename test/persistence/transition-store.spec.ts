import { randomUUID } from 'node:crypto';
import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { canonicalJson } from '#domain/document/canonical-json';
import { performCommand } from '#domain/document/perform-command';
import type { DocumentCommand } from '#domain/document/document-command';
import { newPlan, openOffice, monday, type Office } from '#test/persistence/office-fixture';
import { DocumentDriver } from '#test/persistence/document-driver';

jest.setTimeout(120_000);

let office: Office;
let driver: DocumentDriver;
beforeAll(async () => {
  office = await openOffice(30);
  driver = new DocumentDriver(office.source);
});
afterAll(() => office?.close());

const rows = (text: string, parameters: unknown[] = []) => office.source.query(text, parameters);
async function signed(): Promise<{ documentId: string; versionId: string }> {
  const made = await office.drafts.create(newPlan());
  await driver.sign(made.documentId, made.versionId);
  return made;
}

describe('the whole chain', () => {
  it('drafts, initials, checks, signs, numbers: stage, tasks, register, plan row and outbox agree', async () => {
    const { documentId, versionId, planId } = await office.drafts.create(newPlan());
    expect((await driver.submit(documentId, versionId)).stage).toBe('inRoute');
    const first = await driver.openTask(documentId);
    expect(first).toMatchObject({ kind: 'initial', owner: { kind: 'position', positionId: 'stc-th-tp' } });
    // Two working days from Monday 23/11; Tuesday 24/11 is a holiday (CAL-2), so until 24:00 of Thursday 26/11.
    expect((await rows('SELECT due_at FROM task WHERE id = $1', [first.taskId]))[0].due_at).toBe(instantAt(localDate('2026-11-27')));
    await driver.decide(documentId, 'khoi');
    await driver.decide(documentId, 'hien');
    expect(await driver.decide(documentId, 'hanh')).toMatchObject({ stage: 'signed', rev: 4 });
    const issued = await driver.allocate(documentId);
    expect(issued).toMatchObject({ stage: 'issued', codeNumber: expect.stringMatching(/^\d+\/KH-STC$/), issuedOn: '2026-11-23' });
    const [register] = await rows('SELECT * FROM register_entry WHERE document_id = $1', [documentId]);
    expect(register).toMatchObject({ origin: 'ours', signer: 'Đỗ Thị Hạnh', type_and_subject: 'Kế hoạch Cải thiện môi trường đầu tư năm 2027', copies: 8, file_copy_keeper: 'VT, TH' });
    expect((await rows('SELECT payload FROM outbox WHERE payload->>\'planId\' = $1 ORDER BY id', [planId])).length).toBe(2);
    const [document] = await rows('SELECT signing_lines, signer_person_id FROM document WHERE id = $1', [documentId]);
    expect(document).toEqual({ signing_lines: ['GIÁM ĐỐC'], signer_person_id: 'hanh' });
    expect((await driver.openTask(documentId)).kind).toBe('dispatch');
    expect(await rows("SELECT state, count(*)::int FROM planned_instant WHERE aggregate_id = $1 GROUP BY state ORDER BY state", [documentId])).toEqual([{ state: 'planned', count: 1 }, { state: 'skipped', count: 4 }]);
  });

  it('returns to the drafter with the text as a new working copy and a new round (FLOW-2)', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    await driver.decide(documentId, 'khoi', 'returned');
    const [copy] = await rows("SELECT id, version_no, edit_no FROM document_version WHERE document_id = $1 AND state = 'working'", [documentId]);
    expect(copy).toMatchObject({ version_no: 2, edit_no: 1 });
    expect(await driver.snapshot(documentId)).toMatchObject({ stage: 'drafting', round: 2, openTasks: [{ kind: 'revise' }] });
    expect((await driver.submit(documentId, copy.id)).stage).toBe('inRoute');
  });
});

describe('the transition record (model.md 4)', () => {
  async function submission() {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    const command = { verb: 'submit', versionId, editNo: 1, signerPositionId: null, actor: { personId: 'anh', positionId: null, onBehalfOfPositionId: null }, at: monday, key: randomUUID(), bodyHash: 'b' } as DocumentCommand & { verb: 'submit' };
    const snapshot = await driver.snapshot(documentId);
    return { documentId, command, snapshot, transition: performCommand(snapshot, command, await driver.prepare(documentId, command)).transition };
  }

  it('a repeat of the same step answers the stored result and writes nothing', async () => {
    const { documentId, transition } = await submission();
    const first = await driver.transitions.apply(transition);
    expect(await driver.transitions.apply(transition)).toEqual(first);
    expect((await rows("SELECT count(*)::int FROM audit WHERE aggregate_id = $1 AND act = 'submitted'", [documentId]))[0].count).toBe(1);
  });
  it('ten repeats at once make one step', async () => {
    const { documentId, transition } = await submission();
    const answers = await Promise.all(Array.from({ length: 10 }, () => driver.transitions.apply(transition)));
    expect(new Set(answers.map((answer) => canonicalJson(answer))).size).toBe(1);
    expect((await rows('SELECT count(*)::int FROM task WHERE document_id = $1', [documentId]))[0].count).toBe(1);
  });
  it('another step under the same rev is refused for good', async () => {
    const { transition } = await submission();
    await driver.transitions.apply(transition);
    await expect(driver.transitions.apply({ ...transition, details: { other: true } })).rejects.toMatchObject({ code: 'transition.diverged' });
  });
  it('a rev that does not follow is refused', async () => {
    const { transition } = await submission();
    await expect(driver.transitions.apply({ ...transition, rev: 7 })).rejects.toMatchObject({ code: 'transition.diverged' });
  });
  it('a command key is taken once: the same body is told its answer, another body is refused', async () => {
    const { documentId, transition } = await submission();
    const answer = await driver.transitions.apply(transition);
    const next = performCommand(await driver.snapshot(documentId), { verb: 'pullBack', reason: null, actor: transition.actor!, at: monday, key: transition.command!.key, bodyHash: 'b' }).transition;
    const sameKey = { ...next, command: { ...transition.command! } };
    await expect(driver.transitions.apply(sameKey)).rejects.toMatchObject({ code: 'command.repeated', params: { result: answer } });
    await expect(driver.transitions.apply({ ...sameKey, command: { ...transition.command!, bodyHash: 'other' } })).rejects.toMatchObject({ code: 'command.keyReused' });
    expect((await driver.snapshot(documentId)).rev).toBe(1);
  });
  it('a failed step leaves nothing: no task, no number, no audit', async () => {
    const { documentId, transition } = await submission();
    await expect(driver.transitions.apply({ ...transition, freeze: { ...transition.freeze!, editNo: 9 } })).rejects.toMatchObject({ code: 'version.changed' });
    expect(await driver.snapshot(documentId)).toMatchObject({ rev: 0, stage: 'drafting', openTasks: [] });
  });
});

describe('who may, asked again in the transaction (reliability.md)', () => {
  it('FLOW: the drafter never decides on his own document', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    await expect(driver.decide(documentId, 'anh')).rejects.toMatchObject({ code: 'decision.ownDocument' });
  });
  it('a person who does not own the step is refused', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    await expect(driver.decide(documentId, 'tam')).rejects.toMatchObject({ code: 'task.notYours' });
  });
  it('a post lost after the task was opened is refused; the new holder decides', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan({ draftingUnitId: 'stc-cs' }));
    await driver.submit(documentId, versionId);
    await rows("UPDATE holding SET valid_to = '2026-11-22' WHERE position_id = 'stc-cs-tp'");
    await rows("INSERT INTO holding(id, position_id, person_id, valid_from) VALUES ('new-tp', 'stc-cs-tp', 'son', '2026-11-23')");
    await expect(driver.decide(documentId, 'tam')).rejects.toMatchObject({ code: 'permission.denied' });
    expect((await driver.decide(documentId, 'son')).stage).toBe('inRoute');
  });
  it('only a clerk allocates a number', async () => {
    const { documentId } = await signed();
    await expect(driver.allocate(documentId, { person: 'khoi' })).rejects.toMatchObject({ code: 'permission.denied' });
  });
  it('a task claimed by one clerk is not taken by the other', async () => {
    const { documentId } = await signed();
    await rows("UPDATE task SET claimed_by = 'lien' WHERE document_id = $1 AND closed_at IS NULL", [documentId]);
    await expect(driver.allocate(documentId)).rejects.toMatchObject({ code: 'task.notYours' });
    expect((await driver.allocate(documentId, { person: 'lien' })).stage).toBe('issued');
  });
});

describe('rút lại ý kiến (WRP-34)', () => {
  it('opens the step again as a new row while nobody has opened the next task', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    const task = await driver.openTask(documentId);
    await driver.decide(documentId, 'khoi');
    await driver.perform(documentId, { verb: 'takeBack', taskId: task.taskId }, 'khoi');
    const again = await driver.openTask(documentId);
    expect(again).toMatchObject({ kind: 'initial', stepNo: 1 });
    expect(again.taskId).not.toBe(task.taskId);
    expect((await driver.decide(documentId, 'khoi')).rev).toBe(4);
  });
  it('is too late once the next owner has opened it, and nobody else may', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    const task = await driver.openTask(documentId);
    await driver.decide(documentId, 'khoi');
    await expect(driver.perform(documentId, { verb: 'takeBack', taskId: task.taskId }, 'hien')).rejects.toMatchObject({ code: 'decision.notYours' });
    await rows("UPDATE task SET first_seen_at = now(), first_seen_by = 'hien' WHERE document_id = $1 AND closed_at IS NULL", [documentId]);
    await expect(driver.perform(documentId, { verb: 'takeBack', taskId: task.taskId }, 'khoi')).rejects.toMatchObject({ code: 'decision.alreadyOpened', params: { personId: 'hien' } });
  });
  it('race of opening and taking back: exactly one wins', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { documentId, versionId } = await office.drafts.create(newPlan());
      await driver.submit(documentId, versionId);
      const task = await driver.openTask(documentId);
      await driver.decide(documentId, 'khoi');
      const [takenBack, opened] = await Promise.all([
        driver.perform(documentId, { verb: 'takeBack', taskId: task.taskId }, 'khoi').then(() => true, () => false),
        rows("UPDATE task SET first_seen_at = now(), first_seen_by = 'hien' WHERE document_id = $1 AND kind = 'checkForm' AND closed_at IS NULL RETURNING id", [documentId]).then((result: unknown[][]) => result[0]!.length === 1),
      ]);
      expect(takenBack).not.toBe(opened);
    }
  });
  it('a return taken back drops the untouched copy, not an edited one', async () => {
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    const task = await driver.openTask(documentId);
    await driver.decide(documentId, 'khoi', 'returned');
    await driver.perform(documentId, { verb: 'takeBack', taskId: task.taskId }, 'khoi');
    expect(await rows("SELECT 1 FROM document_version WHERE document_id = $1 AND state = 'working'", [documentId])).toEqual([]);
    const second = await driver.openTask(documentId);
    await driver.decide(documentId, 'khoi', 'returned');
    await office.drafts.save({ documentId, editNo: 1, by: 'anh', at: monday, title: 'Khác' });
    await expect(driver.perform(documentId, { verb: 'takeBack', taskId: second.taskId }, 'khoi')).rejects.toMatchObject({ code: 'decision.alreadyOpened' });
  });
});

describe('numbers (NUM-5 to NUM-8)', () => {
  it('a typed number is accepted only below the start of our series, once', async () => {
    const one = await signed();
    await expect(driver.allocate(one.documentId, { number: 41 })).rejects.toMatchObject({ code: 'number.notYetOpen', params: { startAt: 41 } });
    expect(await driver.allocate(one.documentId, { number: 7 })).toMatchObject({ codeNumber: '07/KH-STC' });
    const two = await signed();
    await expect(driver.allocate(two.documentId, { number: 7 })).rejects.toMatchObject({ code: 'number.taken' });
  });
  it('NUM-7: never before the signature, never for a day to come', async () => {
    const { documentId } = await signed();
    await expect(driver.allocate(documentId, { issuedOn: '2026-11-22' })).rejects.toMatchObject({ code: 'number.dateInvalid' });
    await expect(driver.allocate(documentId, { issuedOn: '2026-11-25' })).rejects.toMatchObject({ code: 'number.dateInvalid' });
    await expect(driver.allocate(documentId, { issuedOn: '2026-02-30' })).rejects.toMatchObject({ code: 'number.dateInvalid' });
  });
  it('200 takers at once with transactions that die in between: no gap, no duplicate', async () => {
    await rows('DELETE FROM number_counter');
    const before = (await rows("SELECT coalesce(max(number), 40)::int AS last FROM register_entry WHERE origin = 'ours'"))[0].last as number;
    await rows('INSERT INTO number_counter VALUES ($1, $2, 2026, $3)', ['stc', 'chung', before]);
    // A trigger that lets one in four allocations fail after the number was taken, as a killed connection would.
    await rows(`CREATE FUNCTION fail_some() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF random() < 0.25 THEN RAISE EXCEPTION 'injected'; END IF; RETURN NEW; END $$`);
    await rows('CREATE TRIGGER fail_some BEFORE INSERT ON audit FOR EACH ROW WHEN (NEW.act = \'numbered\') EXECUTE FUNCTION fail_some()');
    const documents = await inBatches(Array.from({ length: 200 }, () => signed), 10);
    const results = await Promise.allSettled(documents.map(({ documentId }) => driver.allocate(documentId)));
    await rows('DROP TRIGGER fail_some ON audit');
    const failed = documents.filter((_, index) => results[index]!.status === 'rejected');
    expect(failed.length).toBeGreaterThan(10);
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [String((result.reason as Error).message)] : []));
    expect(reasons.filter((reason) => !/injected|lock timeout|statement timeout/.test(reason))).toEqual([]);
    await inBatches(failed.map(({ documentId }) => () => driver.allocate(documentId)), 10);
    const numbers: number[] = (await rows("SELECT number FROM register_entry WHERE origin = 'ours' AND number > $1 ORDER BY number", [before])).map((row: { number: number }) => row.number);
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => before + 1 + index));
  });
});

async function inBatches<T>(tasks: (() => Promise<T>)[], size: number): Promise<T[]> {
  const answers: T[] = [];
  for (let start = 0; start < tasks.length; start += size) answers.push(...(await Promise.all(tasks.slice(start, start + size).map((task) => task()))));
  return answers;
}
