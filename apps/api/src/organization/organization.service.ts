import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { absenceOn, holders, postGap } from '#domain/organisation/holders';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import { sqlOf } from '#persistence/sql';
import { OrganisationLookup, positionTitle } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { PersonLimits } from '../http/person-limits';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { DATA_SOURCE } from '../infrastructure/tokens';

@Injectable()
export class OrganizationService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly organisations: OrganisationLookup,
    private readonly limits: PersonLimits,
    private readonly clock: Clock,
  ) {}

  /** The chart of one of my agencies as of today. */
  async agency(me: SignedIn, asked: string | null) {
    const agencyId = asked ?? me.agencyIds[0];
    if (agencyId === undefined || !me.agencyIds.includes(agencyId)) throw new Problem('resource.notFound');
    const organisation = await this.organisations.of(agencyId);
    const today = dayOf(await this.clock.now());
    const { agency, snapshot, units, kindOf, mandates, persons } = organisation;
    const sql = sqlOf(this.source);
    const parent = agency.parentAgencyId === null ? null : await sql.row<{ id: string; name: string }>('SELECT id, name FROM agency WHERE id = $1', [agency.parentAgencyId]);
    const unitKinds = await sql.rows<{ id: string; kind: string }>('SELECT id, kind FROM org_unit WHERE agency_id = $1', [agencyId]);
    const kinds = new Map(unitKinds.map((unit) => [unit.id, unit.kind]));
    const groups = await sql.rows<{ id: string; name: string; members: number }>(
      `SELECT g.id, g.name, (SELECT count(*) FROM recipient_group_member m WHERE m.group_id = g.id) AS members FROM recipient_group g WHERE g.agency_id = $1 AND g.valid_from <= $2 AND (g.valid_to IS NULL OR g.valid_to >= $2) ORDER BY g.name`,
      [agencyId, today],
    );
    const positions = snapshot.positions.filter((position) => isInEffect(position, today));
    return {
      id: agency.id, name: agency.name, shortName: agency.shortName, printedName: agency.printedName, code: agency.code, kind: agency.kind, parent,
      units: snapshot.units.filter((unit) => isInEffect(unit, today)).map((unit) => {
        const facts = units.get(unit.id)!;
        return { id: unit.id, name: unit.name, shortName: facts.shortName, code: facts.code, kind: kinds.get(unit.id) ?? '', parentUnitId: unit.parentUnitId, isRecordsOffice: facts.isRecordsOffice };
      }),
      positions: positions.map((position) => ({
        id: position.id, title: position.title, kind: kindOf.get(position.id) ?? '', unitId: position.unitId, leadsUnitId: position.leadsUnitId,
        oversees: [...position.overseesUnitIds.map((id) => units.get(id)?.name ?? id), ...position.overseesFields],
        holders: holders(snapshot, position.id, today).map((holding) => ({
          personId: holding.personId, fullName: persons.get(holding.personId)?.fullName ?? '', honorific: persons.get(holding.personId)?.honorific ?? '', form: 'appointed', absent: absenceOn(holding, today) !== null,
        })),
        vacant: ['vacant', 'left'].includes(postGap(snapshot, position.id, today) ?? ''),
        substitute: position.substitutePositionId === null ? null : positionTitle(organisation, position.substitutePositionId),
      })),
      mandates: mandates.map((mandate) => ({ id: mandate.id, positionId: mandate.positionId, form: mandate.form, basis: mandate.basis, documentTypes: [...mandate.documentTypes] })),
      groups, fields: [...new Set(positions.flatMap((position) => position.overseesFields))].sort(),
    };
  }

  /** Anybody whom a line of Nơi nhận may stand for, found without accents. */
  async searchReceivers(me: SignedIn, q: string, limit: number) {
    await this.limits.search(me.personId);
    const agencyId = me.agencyIds[0];
    if (agencyId === undefined || q === '') return { items: [] };
    const items = await sqlOf(this.source).rows<{ kind: 'agency' | 'unit' | 'position' | 'external' | 'webPage' | 'group'; id: string; name: string; detail: string | null }>(
      `SELECT kind, id, name, detail FROM (
         SELECT 'agency' AS kind, id, name, NULL AS detail, name || ' ' || short_name || ' ' || code AS words, 2 AS rank FROM agency WHERE valid_to IS NULL OR valid_to >= $4
         UNION ALL SELECT 'unit', u.id, u.name, NULL, u.name || ' ' || u.short_name || ' ' || u.code, 1 FROM org_unit u WHERE u.agency_id = $1 AND (u.valid_to IS NULL OR u.valid_to >= $4)
         UNION ALL SELECT 'position', o.id, o.title, (SELECT string_agg(p.full_name, ', ') FROM holding h JOIN person p ON p.id = h.person_id WHERE h.position_id = o.id AND h.valid_from <= $4 AND (h.valid_to IS NULL OR h.valid_to >= $4)),
                o.title || ' ' || coalesce((SELECT string_agg(p.full_name, ' ') FROM holding h JOIN person p ON p.id = h.person_id WHERE h.position_id = o.id AND h.valid_from <= $4 AND (h.valid_to IS NULL OR h.valid_to >= $4)), ''), 3
                FROM position o WHERE o.agency_id = $1 AND (o.valid_to IS NULL OR o.valid_to >= $4)
         UNION ALL SELECT kind, id, name, email, name, 4 FROM external_party WHERE agency_id = $1
         UNION ALL SELECT 'group', id, name, NULL, name, 0 FROM recipient_group WHERE agency_id = $1 AND (valid_to IS NULL OR valid_to >= $4)) found
        WHERE search_key(words) LIKE '%' || search_key($2) || '%' ORDER BY (search_key(name) LIKE search_key($2) || '%') DESC, rank, name COLLATE "vi-VN-x-icu" LIMIT $3`,
      [agencyId, q.replace(/[%_\\]/gu, ' '), limit, dayOf(await this.clock.now())],
    );
    const { receiverKinds } = words();
    return { items: items.map((item) => ({ ...item, detail: item.detail ?? receiverKinds[item.kind] ?? null })) };
  }
}
