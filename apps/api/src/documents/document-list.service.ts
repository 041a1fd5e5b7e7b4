import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import type { DocumentStage } from '#domain/document/document-stage';
import type { DocumentType } from '#domain/document/document-type';
import { fillSentence } from '#messages/fill-sentence';
import { sqlOf } from '#persistence/sql';
import { OrganisationLookup, ownerWords } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { cursorOf, readCursor } from '../http/paging';
import { words } from '../http/spoken-language';
import { isoInstant } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { ListDocumentsQuery } from './document.requests';
import type { TaskKind } from '#domain/task/task-kind';

interface Row {
  id: string; type: DocumentType; title: string; codeNumber: string | null; issuedOn: string | null; stage: DocumentStage; agencyId: string; agencyName: string;
  draftingUnitId: string; draftingUnitName: string; drafterId: string; drafterName: string; updatedAt: Instant; planId: string | null; stepNo: number | null; stepCount: number | null;
  task: { kind: TaskKind; ownerKind: string; ownerPositionId: string | null; ownerPool: string | null; ownerPersonId: string | null; claimedBy: string | null } | null;
}

@Injectable()
export class DocumentListService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly organisations: OrganisationLookup,
    private readonly clock: Clock,
  ) {}

  async list(me: SignedIn, query: ListDocumentsQuery) {
    const sql = sqlOf(this.source);
    const scope = {
      mine: `d.agency_id = ANY($2::text[]) AND (d.drafter_person_id = $1 OR EXISTS (SELECT 1 FROM decision x WHERE x.document_id = d.id AND x.person_id = $1) OR EXISTS (SELECT 1 FROM task t WHERE t.document_id = d.id AND t.closed_by = $1))`,
      agency: 'd.agency_id = ANY($2::text[]) AND $1::text IS NOT NULL',
      received: `NOT d.agency_id = ANY($2::text[]) AND $1::text IS NOT NULL AND d.stage IN ('issued','dispatched','recalled','replaced') AND EXISTS (SELECT 1 FROM delivery v WHERE v.document_id = d.id AND v.receiver_agency_id = ANY($2::text[]))`,
    }[query.view];
    const after = readCursor(query.cursor, 2);
    const filter = `${scope} AND ($3::text IS NULL OR d.stage = $3) AND ($4::text = '' OR d.search LIKE '%' || search_key($4) || '%')`;
    const parameters = [me.personId, me.agencyIds, query.stage ?? null, (query.q ?? '').replace(/[%_\\]/gu, ' ')];
    const total = await sql.row<{ total: number }>(`SELECT count(*) AS total FROM document d WHERE ${filter}`, parameters);
    const rows = await sql.rows<Row>(
      `SELECT d.id, d.type, d.title, d.code_number AS "codeNumber", d.issued_on AS "issuedOn", d.stage, d.agency_id AS "agencyId", a.name AS "agencyName", d.drafting_unit_id AS "draftingUnitId", u.name AS "draftingUnitName",
              d.drafter_person_id AS "drafterId", p.full_name AS "drafterName", greatest(d.stage_changed_at, d.created_at) AS "updatedAt", (SELECT pl.id FROM plan pl WHERE pl.document_id = d.id) AS "planId",
              d.step_no AS "stepNo", jsonb_array_length(d.route->'steps') AS "stepCount",
              (SELECT json_build_object('kind', t.kind, 'ownerKind', t.owner_kind, 'ownerPositionId', t.owner_position_id, 'ownerPool', t.owner_pool, 'ownerPersonId', t.owner_person_id, 'claimedBy', t.claimed_by)
                 FROM task t WHERE t.document_id = d.id AND t.closed_at IS NULL AND t.delivery_id IS NULL AND t.duty_id IS NULL ORDER BY t.opened_at DESC LIMIT 1) AS task
         FROM document d JOIN agency a ON a.id = d.agency_id JOIN org_unit u ON u.id = d.drafting_unit_id JOIN person p ON p.id = d.drafter_person_id
        WHERE ${filter} AND ($5::bigint IS NULL OR (d.stage_changed_at, d.id) < (to_timestamp($5::bigint / 1000.0), $6))
        ORDER BY d.stage_changed_at DESC, d.id DESC LIMIT $7`,
      [...parameters, after?.[0] ?? null, after?.[1] ?? null, query.limit + 1],
    );
    const today = dayOf(await this.clock.now());
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    return {
      items: await Promise.all(page.map((row) => this.rowOf(row, me, today))),
      total: total?.total ?? 0,
      ...(rows.length > query.limit && last ? { nextCursor: cursorOf([last.updatedAt, last.id]) } : {}),
    };
  }

  private async rowOf(row: Row, me: SignedIn, today: ReturnType<typeof dayOf>) {
    const own = me.agencyIds.includes(row.agencyId);
    const { documentListStep, stageLabels, taskLabels, typeLabels } = words();
    const waitingOn = own && row.task ? ownerWords(await this.organisations.of(row.agencyId), row.task, today, row.drafterId) : null;
    const stepText = own && row.task ? (row.stepNo !== null && row.stepCount !== null && row.stage === 'inRoute' ? fillSentence(documentListStep, { task: taskLabels[row.task.kind], no: row.stepNo, count: row.stepCount }) : taskLabels[row.task.kind]) : null;
    return {
      id: row.id, type: row.type, typeText: typeLabels[row.type], title: row.title, codeNumber: row.codeNumber, issuedOn: row.issuedOn, stage: row.stage, stageText: stageLabels[row.stage], agencyName: row.agencyName,
      draftingUnit: { id: row.draftingUnitId, name: row.draftingUnitName }, drafter: { id: row.drafterId, fullName: row.drafterName }, stepText, waitingOn, updatedAt: isoInstant(row.updatedAt), planId: row.planId,
    };
  }
}
