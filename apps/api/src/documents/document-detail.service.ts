import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { instantDistance } from '#domain/calendar/day-distance';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { resolvePost } from '#domain/organisation/resolve-post';
import type { LocalDate } from '#domain/calendar/local-date';
import type { DeliveryChannel } from '#domain/recipients/receiver';
import type { TaskKind } from '#domain/task/task-kind';
import { fillSentence } from '#messages/fill-sentence';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import type { AgencyOrganisation } from '#persistence/stores/organisation-reader';
import { SqlClock } from '#persistence/stores/sql-clock';
import { unansweredWarnings } from '#persistence/stores/unanswered-warnings';
import { DocumentAccess, type SeenDocument } from '../access/document-access';
import { relationsTo } from '../access/document-relations';
import { claimOn, OwnershipReader, type Claim, type OwnedTask } from '../access/ownership';
import { holderNames, positionTitle } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { words } from '../http/spoken-language';
import { isoInstant, isoOrNull } from '../http/vietnam-time';
import { wordedParams } from '../http/worded-params';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { dueWords } from '../tasks/due-words';
import { allowedActions } from './allowed-actions';
import { deliveryActions } from './delivery-actions';
import { DocumentEnds } from './document-ends.service';
import { DocumentPages } from './document-pages';
import { LastSeen } from './last-seen';
import { shortHash } from './short-hash';
import { stageLine, type StageInstants } from './stage-line';
import { VersionReader, type VersionHeadRow } from './version-reader';
import { whyMine } from '../access/why-mine';

export interface TaskRecord extends OwnedTask {
  round: number | null;
  stepNo: number | null;
  stepCount: number | null;
  openedAt: Instant;
  dueAt: Instant | null;
  firstSeenAt: Instant | null;
  closedAt: Instant | null;
  deliveryId: string | null;
  channel: DeliveryChannel | null;
}

interface DecisionRecord {
  taskId: string;
  round: number;
  stepNo: number;
  outcome: 'approved' | 'returned';
  reason: string | null;
  personId: string;
  onBehalfOf: string | null;
  versionNo: number;
  at: Instant;
}

@Injectable()
export class DocumentDetailService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly owners: OwnershipReader,
    private readonly versions: VersionReader,
    private readonly pages: DocumentPages,
    private readonly lastSeen: LastSeen,
    private readonly ends: DocumentEnds,
    private readonly clock: SqlClock,
  ) {}

  async read(me: SignedIn, documentId: string) {
    const document = await this.access.see(me, documentId);
    return this.describe(me, document);
  }

  async describe(me: SignedIn, document: SeenDocument) {
    const sql = sqlOf(this.source);
    const { now, training } = await this.clock.read();
    const today = dayOf(now);
    const ownership = await this.owners.of(me, now);
    const organisation = ownership.organisations.get(document.agencyId) ?? null;
    const agencySight = document.sight === 'agency' && organisation !== null;
    const [heads, tasks, decisions, summary, files, current, calendar, seenNo, ends, instants] = await Promise.all([
      this.versions.heads(document.id),
      sql.rows<TaskRecord>(
        `SELECT t.id, t.kind, t.agency_id AS "agencyId", t.owner_kind AS "ownerKind", t.owner_position_id AS "ownerPositionId", t.owner_pool AS "ownerPool", t.owner_person_id AS "ownerPersonId", t.claimed_by AS "claimedBy",
                t.round, t.step_no AS "stepNo", t.step_count AS "stepCount", t.opened_at AS "openedAt", t.due_at AS "dueAt", t.first_seen_at AS "firstSeenAt", t.closed_at AS "closedAt", t.delivery_id AS "deliveryId", v.channel
           FROM task t LEFT JOIN delivery v ON v.id = t.delivery_id WHERE t.document_id = $1 AND t.duty_id IS NULL ORDER BY t.opened_at, t.id`,
        [document.id],
      ),
      sql.rows<DecisionRecord>(
        `SELECT x.task_id AS "taskId", x.round, x.step_no AS "stepNo", x.outcome, x.reason, x.person_id AS "personId", x.on_behalf_of AS "onBehalfOf", v.version_no AS "versionNo", x.at
           FROM decision x JOIN document_version v ON v.id = x.version_id WHERE x.document_id = $1 AND x.taken_back_at IS NULL ORDER BY x.at`,
        [document.id],
      ),
      sql.row<{ total: number; acknowledged: number; opened: number; failed: number; waiting: number }>(
        `SELECT count(*) AS total, count(*) FILTER (WHERE state IN ('acknowledged','published','recorded')) AS acknowledged, count(*) FILTER (WHERE state = 'opened') AS opened,
                count(*) FILTER (WHERE state IN ('failed','refused')) AS failed, count(*) FILTER (WHERE state IN ('waiting','sent')) AS waiting FROM delivery
          WHERE document_id = $1 AND dispatch_id IN (SELECT id FROM dispatch WHERE document_id = $1 AND purpose = 'issue') AND (needs_acknowledgement OR channel = 'publish') AND ($2 OR receiver_agency_id = ANY($3::text[]))`,
        [document.id, agencySight, me.agencyIds],
      ),
      sql.row<{ sealed: boolean; numbered: boolean }>(`SELECT count(*) FILTER (WHERE kind = 'sealed') > 0 AS sealed, count(*) FILTER (WHERE kind = 'numbered') > 0 AS numbered FROM issued_file WHERE document_id = $1`, [document.id]),
      this.versions.current(document.id),
      readCalendar(sql, this.source),
      this.lastSeen.versionNo(me.personId, document.id),
      this.ends.of(me, document),
      this.stageInstants(document),
    ]);
    const openTasks = tasks.filter((task) => task.closedAt === null);
    const mine = openTasks.map((task) => ({ task, claim: claimOn(ownership, task, document.drafterPersonId) })).filter((pair): pair is { task: TaskRecord; claim: Claim } => pair.claim !== null);
    const usable = mine.filter(({ task }) => task.claimedBy === null || task.claimedBy === me.personId);
    const takeBack = takeBackOf(me, decisions, tasks, document);
    const { allowed, forbidden } = allowedActions({
      stage: document.stage, door: document.door, relations: relationsTo(me, document, ownership, openTasks, decisions.at(-1)?.personId === me.personId),
      myTasks: usable.map(({ task, claim }) => ({ id: task.id, kind: task.kind, onBehalfOf: claim.actor.onBehalfOfPositionId === null || !organisation ? null : fillSentence(words().onBehalfOf, { title: positionTitle(organisation, claim.actor.onBehalfOfPositionId) }) })),
      ...takeBack,
      unansweredWarnings: current?.state === 'working' ? unansweredWarnings(current.warnings, current.answers, document.door).length : 0,
      hasSealedFile: files?.sealed ?? false, differences: ends.replaces, hasReplacement: ends.replacementDraft !== null,
      isSending: document.stage === 'issued' && instants.dispatched !== null,
    });
    const first = usable.find(({ task }) => task.kind !== 'answerWarnings') ?? usable[0];
    const signature = current && organisation ? this.pages.signature(document, current, organisation, now) : null;
    const said = words();
    const version = current ? heads.find((head) => head.id === current.id) ?? null : null;
    return {
      id: document.id, type: document.type, typeText: said.typeLabels[document.type], door: document.door, stage: document.stage, stageText: said.stageLabels[document.stage], rev: document.rev, round: document.round,
      title: document.title, codeNumber: document.codeNumber, issuedOn: document.issuedOn,
      agency: { id: document.agencyId, name: document.agencyName }, draftingUnit: { id: document.draftingUnitId, name: document.draftingUnitName }, drafter: { id: document.drafterPersonId, fullName: document.drafterName },
      field: document.field, urgency: document.urgency, urgencyText: said.urgencyLabels[document.urgency] ?? null,
      stageLine: stageLine(document, instants, { total: summary?.total ?? 0, acknowledged: summary?.acknowledged ?? 0 }),
      route: agencySight ? routeViews(document, organisation, tasks, decisions, today) : [],
      stepNo: agencySight ? document.stepNo : null,
      version: version && (agencySight || version.id === document.currentVersionId) ? headView(version) : null,
      versions: (agencySight ? heads : heads.filter((head) => head.id === document.currentVersionId)).map(headView),
      signingLines: signature,
      signerPositionId: agencySight ? document.signerPositionId : null,
      allowedActions: [...allowed, ...deliveryActions(usable.flatMap(({ task }) => (task.deliveryId === null || task.channel === null ? [] : [{ id: task.id, kind: task.kind, deliveryId: task.deliveryId, channel: task.channel }])))],
      forbidden: forbidden.map(({ verb, code }) => ({ verb, code, reason: fillSentence(said.problems[code], { codeNumber: document.codeNumber, ...wordedParams({ stage: document.stage }), count: current ? unansweredWarnings(current.warnings, current.answers, document.door).length : 0 }) })),
      openTask: first ? openTaskView(first.task, first.claim, organisation, now, (dueAt) => instantDistance(dueAt, now, calendar)) : null,
      planId: document.planId,
      deliveriesSummary: summary ?? { total: 0, acknowledged: 0, opened: 0, failed: 0, waiting: 0 },
      digitalState: digitalState(document, files?.sealed ?? false), recordOnly: document.recordOnly, endReason: document.endReason, training,
      returnReasons: agencySight ? (organisation.agency.settings.returnReasons ?? []) : [],
      ...ends,
      seen: { versionNo: seenNo },
    };
  }

  private async stageInstants(document: SeenDocument): Promise<StageInstants> {
    const row = await sqlOf(this.source).row<StageInstants>(
      `SELECT (SELECT min(at) FROM transition WHERE aggregate_kind = 'document' AND aggregate_id = $1 AND kind IN ('submitted','recordedIssued')) AS submitted,
              (SELECT max(at) FROM transition WHERE aggregate_kind = 'document' AND aggregate_id = $1 AND kind IN ('numbered','recordedIssued')) AS numbered,
              (SELECT min(at) FROM dispatch WHERE document_id = $1 AND purpose = 'issue') AS dispatched`,
      [document.id],
    );
    return row ?? { submitted: null, numbered: null, dispatched: null };
  }
}

export function digitalState(document: Pick<SeenDocument, 'stage'>, sealed: boolean): string {
  const { digitalStates } = words();
  if (document.stage === 'recalled') return digitalStates.recalled;
  if (document.stage !== 'issued' && document.stage !== 'dispatched' && document.stage !== 'replaced') return digitalStates.draft;
  return sealed ? digitalStates.sealed : digitalStates.unsealed;
}

function headView(head: VersionHeadRow) {
  return {
    id: head.id, no: head.no, state: head.state, contentHash: head.contentHash, shortHash: shortHash(head.contentHash), editNo: head.editNo,
    createdAt: isoInstant(head.createdAt), frozenAt: isoOrNull(head.frozenAt), createdBy: head.createdBy,
  };
}

/** inbox.md 15: the author of the latest decision, until the next owner has opened his task. */
function takeBackOf(me: SignedIn, decisions: DecisionRecord[], tasks: TaskRecord[], document: SeenDocument): { takeBackTaskId: string | null; takeBackRefusal: 'decision.alreadyOpened' | 'document.numberTaken' | null } {
  const latest = decisions.at(-1);
  if (!latest || latest.personId !== me.personId) return { takeBackTaskId: null, takeBackRefusal: null };
  if (document.stage === 'issued' || document.stage === 'dispatched') return { takeBackTaskId: null, takeBackRefusal: 'document.numberTaken' };
  if (document.stage !== 'drafting' && document.stage !== 'inRoute' && document.stage !== 'signed') return { takeBackTaskId: null, takeBackRefusal: null };
  const isOfLastRound = latest.round === document.round || (latest.outcome === 'returned' && latest.round === document.round - 1);
  const next = tasks.filter((task) => task.closedAt === null);
  if (!isOfLastRound || next.length === 0) return { takeBackTaskId: null, takeBackRefusal: null };
  const opened = next.some((task) => task.firstSeenAt !== null || task.claimedBy !== null);
  return opened ? { takeBackTaskId: null, takeBackRefusal: 'decision.alreadyOpened' } : { takeBackTaskId: latest.taskId, takeBackRefusal: null };
}

function routeViews(document: SeenDocument, organisation: AgencyOrganisation, tasks: TaskRecord[], decisions: DecisionRecord[], today: LocalDate) {
  const { onBehalfOf, stepLabels, substitutionReasons } = words();
  const inStead = (positionId: string) => fillSentence(onBehalfOf, { title: positionTitle(organisation, positionId) });
  return (document.route?.steps ?? []).map((step) => {
    const ofRound = (round: number | null) => round === document.round || (document.stage === 'drafting' && round === document.round - 1);
    const decision = decisions.findLast((one) => one.stepNo === step.no && ofRound(one.round));
    const open = tasks.find((task) => task.stepNo === step.no && task.closedAt === null && ['initial', 'checkForm', 'sign'].includes(task.kind));
    const resolution = resolvePost(organisation.snapshot, step.ownerPositionId, today, { neverPersonId: document.drafterPersonId });
    return {
      no: step.no, kind: step.kind, label: stepLabels[step.kind],
      owner: {
        positionId: step.ownerPositionId, positionTitle: positionTitle(organisation, step.ownerPositionId), personName: holderNames(organisation, resolution),
        substitution: step.substitution ? `${inStead(step.substitution.forPositionId)} (${substitutionReasons[step.substitution.reason] ?? step.substitution.reason})` : resolution && resolution.via !== 'post' ? inStead(step.ownerPositionId) : null,
      },
      state: open ? ('current' as const) : decision ? (decision.outcome === 'returned' ? ('returned' as const) : ('done' as const)) : ('todo' as const),
      at: isoOrNull(open?.openedAt ?? decision?.at ?? null), dueAt: isoOrNull(open?.dueAt ?? null),
      decision: decision && !open
        ? { by: organisation.persons.get(decision.personId)?.fullName ?? '', onBehalf: decision.onBehalfOf ? inStead(decision.onBehalfOf) : null, outcome: decision.outcome, reason: decision.reason, versionNo: decision.versionNo, at: isoInstant(decision.at) }
        : null,
    };
  });
}

function openTaskView(task: TaskRecord, claim: Claim, organisation: AgencyOrganisation | null, now: Instant, distanceTo: (dueAt: Instant) => ReturnType<typeof instantDistance>) {
  const distance = task.dueAt === null ? null : distanceTo(task.dueAt);
  return {
    id: task.id, kind: task.kind as TaskKind, label: words().taskLabels[task.kind], dueAt: isoOrNull(task.dueAt), dueText: dueWords(task.dueAt, distance, now), distance,
    whyMe: whyMine(claim, organisation), stepNo: task.stepNo, stepCount: task.stepCount, claimedBy: task.claimedBy === null ? null : (organisation?.persons.get(task.claimedBy)?.fullName ?? null),
  };
}
