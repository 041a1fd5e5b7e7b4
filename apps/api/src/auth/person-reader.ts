import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { sqlOf } from '#persistence/sql';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { SignedIn, SignedInPost } from './signed-in';

interface PersonRow {
  personId: string;
  fullName: string;
  honorific: 'ông' | 'bà';
  isInstallationAdministrator: boolean;
  isDemo: boolean;
  posts: SignedInPost[];
}

/** Posts are read for every request, on the business day: who lost a post this morning acts in it no more. */
@Injectable()
export class PersonReader {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** Null for somebody who has left the service. */
  async read(personId: string, now: Instant): Promise<(SignedIn & { isDemo: boolean }) | null> {
    const row = await sqlOf(this.source).row<PersonRow>(
      `SELECT p.id AS "personId", p.full_name AS "fullName", p.honorific, p.is_installation_administrator AS "isInstallationAdministrator", p.is_demo AS "isDemo",
              coalesce((SELECT json_agg(json_build_object('positionId', o.id, 'title', o.title, 'kind', o.kind, 'unitId', coalesce(o.unit_id, o.leads_unit_id), 'unitName', u.name,
                          'agencyId', a.id, 'agencyName', a.name, 'leadsUnitId', o.leads_unit_id) ORDER BY o.sort, o.id)
                 FROM holding h JOIN position o ON o.id = h.position_id JOIN agency a ON a.id = o.agency_id LEFT JOIN org_unit u ON u.id = coalesce(o.unit_id, o.leads_unit_id)
                WHERE h.person_id = p.id AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to >= $2::date)
                  AND o.valid_from <= $2::date AND (o.valid_to IS NULL OR o.valid_to >= $2::date)), '[]') AS posts
         FROM person p WHERE p.id = $1 AND (p.left_on IS NULL OR p.left_on > $2::date)`,
      [personId, dayOf(now)],
    );
    if (!row) return null;
    return { ...row, agencyIds: [...new Set(row.posts.map((post) => post.agencyId))] };
  }
}
