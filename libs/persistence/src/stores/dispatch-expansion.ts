import type { LocalDate } from '#domain/calendar/local-date';
import { RefusedError } from '#domain/document/refusal';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import { expandRecipients, type Expansion } from '#domain/recipients/expand-recipients';
import { landsWhere } from '#domain/recipients/lands-where';
import { nameKey } from '#domain/recipients/name-key';
import type { DeliveryState, ResolvedReceiver } from '#domain/recipients/receiver';
import type { TaskKind } from '#domain/task/task-kind';
import type { Sql } from '#persistence/sql';
import { readDirectory, type SendersDirectory } from '#persistence/stores/directory-reader';

/** One row of a stored expansion: the receiver and where its copy lands, fixed at the moment of dispatch (RCPT-11). */
export interface ExpandedDelivery extends ResolvedReceiver {
  state: DeliveryState;
  taskKind: TaskKind | null;
  taskPositionId: string | null;
  taskPool: string | null;
  noticePositionId: string | null;
}

export async function expandBlock(sql: Sql, keeper: object, agencyId: string, facts: PlanFacts, at: LocalDate): Promise<{ expansion: Expansion; senders: SendersDirectory }> {
  const senders = await readDirectory(sql, keeper, agencyId);
  return { expansion: expandRecipients({ recipients: facts.recipients, addressees: facts.addressees, executors: executorsOf(facts) }, senders.directory, at), senders };
}

/** The list of a dispatch. A line nobody understands stops it before anything is sent; a record of paper keeps the printed name. */
export async function expandForDispatch(sql: Sql, keeper: object, agencyId: string, facts: PlanFacts, at: LocalDate, recordOnly: boolean): Promise<ExpandedDelivery[]> {
  const { expansion, senders } = await expandBlock(sql, keeper, agencyId, facts, at);
  if (!recordOnly && expansion.unresolved.length > 0) throw new RefusedError('recipients.unresolved', { lines: expansion.unresolved.map((line) => line.name) });
  const printedOnly = recordOnly ? expansion.unresolved.map(asPrinted) : [];
  return [...expansion.receivers, ...printedOnly].map((receiver) => landed(receiver, agencyId, senders, at, recordOnly));
}

function landed(receiver: ResolvedReceiver, agencyId: string, senders: SendersDirectory, at: LocalDate, recordOnly: boolean): ExpandedDelivery {
  const nowhere = { taskKind: null, taskPositionId: null, taskPool: null, noticePositionId: null };
  if (recordOnly) return { ...receiver, needsAcknowledgement: false, state: 'recorded', ...nowhere };
  const head = receiver.kind === 'unit' ? (senders.heads.get(receiver.id) ?? []).find((post) => isInEffect(post, at)) : undefined;
  const lost = receiver.channel === 'email' && receiver.address === null;
  const landing = landsWhere({ ...receiver, channel: lost ? 'byHand' : receiver.channel, unitHeadPositionId: head?.positionId ?? null, sendingAgencyId: agencyId });
  const owner = landing.task?.owner;
  return {
    ...receiver,
    state: lost ? 'failed' : receiver.channel === 'system' ? 'sent' : 'waiting',
    taskKind: landing.task?.kind ?? null,
    taskPositionId: owner?.kind === 'position' ? owner.positionId : null,
    taskPool: owner?.kind === 'pool' ? owner.pool : null,
    noticePositionId: landing.noticeToPositionId,
  };
}

function asPrinted(line: Expansion['unresolved'][number]): ResolvedReceiver {
  return { kind: 'external', id: `printed:${nameKey(line.name)}`, agencyId: null, name: line.name, line: line.line, role: line.role, channel: 'byHand', address: null, needsAcknowledgement: false };
}

/** "Như Điều N" of a plan: the units its assignments name (RCPT-7). */
function executorsOf(facts: PlanFacts): string[] {
  return [...new Set(facts.indicators.flatMap((indicator) => indicator.assignments.flatMap((assignment) => [...assignment.leadUnits, ...assignment.coordinatingUnits])))];
}
