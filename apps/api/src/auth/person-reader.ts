import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { sqlOf } from '#persistence/sql';
import { readStamp } from '#persistence/stores/installation-stamp';
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

type KnownPerson = SignedIn & { isDemo: boolean };

const mostKept = 5_000;

/**
 * Posts hold for the version of the organisation, which is read for every request, and for the business day: who lost a
 * post this morning acts in it no more.
 */
@Injectable()
export class PersonReader {
  private readonly kept = new Map<string, { version: string; person: KnownPerson }>();

  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** Null for somebody who has left the service. */
  async read(personId: string, now: Instant): Promise<KnownPerson | null> {
    const version = `${dayOf(now)} ${(await readStamp(sqlOf(this.source))).organisationVersion}`;
    const kept = this.kept.get(personId);
    if (kept?.version === version) return kept.person;
    const person = await this.load(personId, now);
    if (this.kept.size >= mostKept) this.kept.clear();
    if (person) this.kept.set(personId, { version, person });
    else this.kept.delete(personId);
    return person;
  }

  private async load(personId: string, now: Instant): Promise<KnownPerson | null> {
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
