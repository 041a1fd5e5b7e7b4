import fc from 'fast-check';
import { adoptResult } from '#domain/document/adopt-result';
import { canonicalJson } from '#domain/document/canonical-json';
import { checkCommand } from '#domain/document/check-command';
import { completeDispatch } from '#domain/document/complete-dispatch';
import type { DocumentCommand } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import { canMoveDocument, endedDocumentStages } from '#domain/document/document-stage';
import type { DocumentTransition } from '#domain/document/document-transition';
import { performCommand } from '#domain/document/perform-command';
import { RefusedError } from '#domain/document/refusal';
import { aDocument, aSubmission, commands, holder } from '#test/builders/document.builder';

const people = ['drafter', 'binh', 'chi', 'dung', 'clerk'];
const hashes = ['hash-1', 'hash-2'];

/** A command as anybody might send it: any person, any of the tasks there ever were, right and wrong hashes and steps. */
interface Try {
  verb: DocumentCommand['verb'] | 'complete';
  person: number;
  task: number;
  hash: number;
  step: number;
  reason: boolean;
}

const aTry: fc.Arbitrary<Try> = fc.record({
  // Approvals weigh more, or few sequences would ever reach a signature.
  verb: fc.constantFrom<Try['verb'][]>(
    ...Array<Try['verb']>(4).fill('submit'), ...Array<Try['verb']>(12).fill('decide'), ...Array<Try['verb']>(4).fill('allocateNumber'), ...Array<Try['verb']>(4).fill('dispatch'),
    ...Array<Try['verb']>(4).fill('complete'), 'takeBack', 'takeBack', 'pullBack', 'cancel', 'recordIssued',
  ),
  // Mostly whoever holds the post, sometimes anybody: -1 stands for the former.
  person: fc.constantFrom(-1, -1, -1, 0, 1, 2, 3, 4),
  task: fc.nat(3),
  hash: fc.constantFrom(0, 0, 0, 0, 1),
  step: fc.integer({ min: -4, max: 3 }),
  reason: fc.boolean(),
});

function commandOf(attempt: Try, document: DocumentSnapshot, tasksEver: string[]): DocumentCommand {
  const owner = document.openTasks[0]?.owner;
  const person = people[attempt.person] ?? (owner?.kind === 'position' ? holder[owner.positionId]! : 'clerk');
  // Usually the open task, sometimes an old one.
  const taskId = attempt.task < 3 ? (document.openTasks[0]?.taskId ?? 'none') : (tasksEver[tasksEver.length - 2] ?? 'none');
  const contentHash = hashes[attempt.hash]!;
  switch (attempt.verb) {
    case 'decide':
      return attempt.step <= 0 ? commands.approve(taskId, person, { contentHash }) : commands.return(taskId, person, { contentHash, returnToStep: attempt.step - 1, reason: attempt.reason ? 'vì sao' : null });
    case 'takeBack':
      return commands.takeBack(tasksEver.at(-2) ?? 'none', person);
    case 'pullBack':
      return commands.pullBack();
    case 'cancel':
      return commands.cancel({ reason: attempt.reason ? 'trùng' : ' ' });
    case 'allocateNumber':
      return commands.allocateNumber(taskId);
    case 'dispatch':
      return commands.dispatch(taskId);
    case 'recordIssued':
      return commands.recordIssued();
    default:
      return commands.submit();
  }
}

interface Story {
  documents: DocumentSnapshot[];
  steps: DocumentTransition[];
  tries: { before: DocumentSnapshot; command: DocumentCommand; refused: boolean }[];
}

function play(attempts: Try[]): Story {
  const story: Story = { documents: [aDocument()], steps: [], tries: [] };
  const tasksEver: string[] = [];
  for (const attempt of attempts) {
    const before = story.documents.at(-1)!;
    const command = commandOf(attempt, before, tasksEver);
    try {
      const step = attempt.verb === 'complete' ? completeDispatch(before, { receivers: 1, at: command.at }) : performCommand(before, command, aSubmission());
      tasksEver.push(...step.transition.openTasks.map((task) => task.taskId));
      story.steps.push(step.transition);
      const code = step.transition.allocate ? '1/KH-STC' : step.next.codeNumber;
      story.documents.push(adoptResult(step.next, { rev: step.transition.rev, stage: step.transition.to, number: null, codeNumber: code, issuedOn: step.next.issuedOn }));
      story.tries.push({ before, command, refused: false });
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      story.tries.push({ before, command, refused: true });
    }
  }
  return story;
}

const stories = fc.array(aTry, { minLength: 1, maxLength: 60, size: 'max' }).map(play);
const always = (check: (story: Story) => void): void => fc.assert(fc.property(stories, check), { numRuns: 200 });

describe('whatever anybody tries on a document', () => {
  it('the generator reaches every stage a person can lead to', () => {
    const reached = new Set(fc.sample(stories, { numRuns: 2_000, seed: 1 }).flatMap((story) => story.documents.map((document) => document.stage)));
    expect([...reached].sort()).toEqual(['cancelled', 'dispatched', 'drafting', 'inRoute', 'issued', 'signed']);
  });

  it('WRP-5: the drafter never decides', () => {
    always(({ steps, documents }) => {
      for (const step of steps) if (step.decision) expect(step.actor?.personId).not.toBe('drafter');
      for (const decision of documents.at(-1)!.decisions) expect(decision.personId).not.toBe('drafter');
    });
  });

  it('I2: at most one standing decision per round and step', () => {
    always(({ documents }) => {
      const keys = documents.at(-1)!.decisions.map((decision) => `${decision.round}/${decision.stepNo}`);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('I1 and I3: rev counts by one, and open tasks are those opened and not closed', () => {
    always(({ steps, documents }) => {
      const open = new Set<string>();
      steps.forEach((step, index) => {
        expect(step.rev).toBe(index + 1);
        for (const { taskId } of step.closeTasks) expect(open.delete(taskId)).toBe(true);
        for (const { taskId } of step.openTasks) {
          expect(open.has(taskId)).toBe(false);
          open.add(taskId);
        }
        expect(documents[index + 1]!.openTasks.map((task) => task.taskId).sort()).toEqual([...open].sort());
      });
    });
  });

  it('every open task has an owner, and a document that moves on by people has exactly one', () => {
    always(({ documents }) => {
      for (const { stage, openTasks, openDispatch } of documents) {
        for (const { owner } of openTasks) expect(owner.kind === 'position' ? owner.positionId : owner.kind === 'pool' ? owner.pool : owner.personId).toBeTruthy();
        if (stage === 'inRoute' || stage === 'signed') expect(openTasks).toHaveLength(1);
        if (stage === 'issued') expect(openTasks).toHaveLength(openDispatch ? 0 : 1);
        if (endedDocumentStages.includes(stage)) expect(openTasks).toHaveLength(0);
      }
    });
  });

  it('stages move within the table, rounds never go back, a number is never lost', () => {
    always(({ steps, documents }) => {
      for (const { from, to } of steps) expect(from === to || canMoveDocument(from, to)).toBe(true);
      for (let index = 1; index < documents.length; index += 1) {
        expect(documents[index]!.round).toBeGreaterThanOrEqual(documents[index - 1]!.round);
        if (documents[index - 1]!.codeNumber !== null) expect(documents[index]!.codeNumber).toBe(documents[index - 1]!.codeNumber);
      }
    });
  });

  it('FLOW-2: nothing is signed in a round whose earlier steps were not approved on the same text', () => {
    always(({ documents }) => {
      for (const { stage, currentVersion, decisions, round } of documents) {
        if (stage !== 'signed') continue;
        const upTo = decisions.filter((decision) => decision.outcome === 'approved' && decision.contentHash === currentVersion!.contentHash && decision.round <= round);
        for (const stepNo of [1, 2, 3]) expect(upTo.some((decision) => decision.stepNo === stepNo)).toBe(true);
      }
    });
  });

  it('checkCommand and performCommand agree, and a repeat computes the same bytes', () => {
    always(({ tries }) => {
      for (const { before, command, refused } of tries) {
        if (checkCommand(before, command) !== null) continue;
        if (refused) continue;
        expect(canonicalJson(performCommand(before, command, aSubmission()).transition)).toBe(canonicalJson(performCommand(before, command, aSubmission()).transition));
      }
    });
  });
});
