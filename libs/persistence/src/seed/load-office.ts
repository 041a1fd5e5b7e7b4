import { createHash } from 'node:crypto';
import type { OfficeAgency, OfficeFile } from '#persistence/seed/office-file';

/** Turns a printed name into the key aliases are compared by: NFC, single spaces, no case; marks kept (patterns.md 4.4). */
export function aliasKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}

/** Whatever runs a statement inside the caller's transaction. */
export interface OfficeWriter {
  query(text: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * Writes an office file in one transaction's worth of statements: new rows are added, known ids are brought up to date,
 * nothing is removed (ORG-4: ends are dates). `passwordHash` is given to people who are new; `at` is the business instant.
 */
export async function loadOffice(db: OfficeWriter, office: OfficeFile, options: { passwordHash: string; at: Date }): Promise<void> {
  await upsert(db, 'person', ['id'], office.people.map((p) => ({
    id: p.id, full_name: p.fullName, honorific: p.honorific, email: p.email, username: p.username, password_hash: options.passwordHash,
    is_demo: p.isDemo ?? false, is_installation_administrator: p.isInstallationAdministrator ?? false,
  })), ['password_hash']);
  await upsert(db, 'agency', ['id'], office.agencies.map((a) => ({
    id: a.id, name: a.name, printed_name: a.printedName, short_name: a.shortName, code: a.code, kind: a.kind, level: a.level,
    parent_agency_id: null, printed_parent: a.printedParent ?? null, place: a.place, organ_id: a.organId ?? null, email: a.email ?? null,
    settings: JSON.stringify(a.settings), valid_from: a.validFrom, valid_to: a.validTo ?? null,
  })), ['parent_agency_id']);
  for (const a of office.agencies) if (a.parentAgencyId) await db.query('UPDATE agency SET parent_agency_id = $2 WHERE id = $1', [a.id, a.parentAgencyId]);
  for (const a of office.agencies) if (a.successorAgencyId) await db.query('UPDATE agency SET successor_agency_id = $2 WHERE id = $1', [a.id, a.successorAgencyId]);
  for (const agency of office.agencies) await loadAgencyParts(db, agency);
  // A unit may go on in another agency, whose units are there only now.
  for (const u of office.agencies.flatMap((agency) => agency.units)) if (u.successorUnitId) await db.query('UPDATE org_unit SET successor_unit_id = $2 WHERE id = $1', [u.id, u.successorUnitId]);
  for (const agency of office.agencies) await loadReceivers(db, agency, options.at);
}

/** New parts of an agency that is there already; its own row and everything it has stay as they are. */
export async function addToAgency(db: OfficeWriter, agency: OfficeAgency, at: Date): Promise<void> {
  await loadAgencyParts(db, agency);
  await loadReceivers(db, agency, at);
}

async function loadAgencyParts(db: OfficeWriter, agency: OfficeAgency): Promise<void> {
  await upsert(db, 'org_unit', ['id'], agency.units.map((u, sort) => ({
    id: u.id, agency_id: agency.id, parent_unit_id: null, name: u.name, short_name: u.shortName, code: u.code, kind: u.kind,
    is_records_office: u.isRecordsOffice ?? false, successor_unit_id: null, sort, valid_from: u.validFrom ?? agency.validFrom, valid_to: u.validTo ?? null,
  })), ['parent_unit_id', 'successor_unit_id']);
  for (const u of agency.units) if (u.parentUnitId) await db.query('UPDATE org_unit SET parent_unit_id = $2 WHERE id = $1', [u.id, u.parentUnitId]);
  await upsert(db, 'position', ['id'], agency.positions.map((p, sort) => ({
    id: p.id, agency_id: agency.id, unit_id: p.unitId ?? null, title: p.title, kind: p.kind, leads_unit_id: p.leadsUnitId ?? null,
    oversees_unit_ids: p.overseesUnitIds ?? [], oversees_fields: p.overseesFields ?? [], up_position_id: null, substitute_position_id: null,
    sort, valid_from: agency.validFrom, valid_to: agency.validTo ?? null,
  })), ['up_position_id', 'substitute_position_id']);
  for (const p of agency.positions) {
    if (p.upPositionId) await db.query('UPDATE position SET up_position_id = $2 WHERE id = $1', [p.id, p.upPositionId]);
    if (p.substitutePositionId) await db.query('UPDATE position SET substitute_position_id = $2 WHERE id = $1', [p.id, p.substitutePositionId]);
  }
  await upsert(db, 'holding', ['id'], agency.positions.flatMap((p) => p.holders.map((h) => ({
    id: `${p.id}~${h.personId}`, position_id: p.id, person_id: h.personId, form: h.form ?? 'appointed',
    valid_from: h.validFrom ?? agency.validFrom, valid_to: h.validTo ?? null, absent_from: h.absentFrom ?? null, absent_to: h.absentTo ?? null,
  }))));
  await upsert(db, 'signing_mandate', ['id'], agency.mandates.map((m) => ({
    id: m.id, agency_id: agency.id, position_id: m.positionId, form: m.form, authority_position_id: m.authorityPositionId ?? null,
    document_types: m.documentTypes ?? [], fields: m.fields ?? [], basis: m.basis, valid_from: agency.validFrom, valid_to: agency.validTo ?? null,
  })));
  for (const route of agency.routes) {
    const steps = JSON.stringify(route.steps);
    const hash = createHash('sha256').update(steps).digest('hex');
    // A template is immutable: other steps make the next version (model.md 3, "versioned template").
    await db.query(
      `INSERT INTO route_template(id, agency_id, document_type, version, steps, hash, valid_from)
       SELECT $1 || ':' || $2 || ':' || (coalesce(max(version), 0) + 1), $1, $2, coalesce(max(version), 0) + 1, $3::jsonb, $4, $5::date
         FROM route_template WHERE agency_id = $1 AND document_type = $2
       HAVING coalesce((SELECT hash FROM route_template l WHERE l.agency_id = $1 AND l.document_type = $2 ORDER BY version DESC LIMIT 1), '') <> $4`,
      [agency.id, route.documentType, steps, hash, agency.validFrom],
    );
  }
}

async function loadReceivers(db: OfficeWriter, agency: OfficeAgency, at: Date): Promise<void> {
  await upsert(db, 'external_party', ['id'], agency.externals.map((e) => ({
    id: e.id, agency_id: agency.id, name: e.name, kind: e.kind, channel: e.channel, email: e.email ?? null, outside_chain: e.outsideChain ?? true,
  })));
  await upsert(db, 'recipient_group', ['id'], agency.groups.map((g) => ({ id: g.id, agency_id: agency.id, name: g.name, valid_from: agency.validFrom, valid_to: null })));
  await upsert(db, 'recipient_group_member', ['group_id', 'receiver_kind', 'receiver_id'], agency.groups.flatMap((g) => g.members.map((m, sort) => ({ group_id: g.id, receiver_kind: m.kind, receiver_id: m.id, sort }))));
  await upsert(db, 'unit_alias', ['agency_id', 'alias_key'], agency.aliases.map((a) => ({
    agency_id: agency.id, alias: a.alias, alias_key: aliasKey(a.alias), target_kind: a.kind, target_id: a.id, created_at: at.toISOString(),
  })));
}

/** One INSERT ... ON CONFLICT for all rows of a table; columns in `keep` are written for new rows only. */
async function upsert(db: OfficeWriter, table: string, key: string[], rows: Record<string, unknown>[], keep: string[] = []): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  const parameters: unknown[] = [];
  const values = rows.map((row) => `(${columns.map((c) => `$${parameters.push(row[c])}`).join(',')})`);
  const updates = columns.filter((c) => !key.includes(c) && !keep.includes(c)).map((c) => `${c} = excluded.${c}`);
  await db.query(
    `INSERT INTO ${table}(${columns.join(',')}) VALUES ${values.join(',')} ON CONFLICT (${key.join(',')}) DO ${updates.length ? `UPDATE SET ${updates.join(', ')}` : 'NOTHING'}`,
    parameters,
  );
}
