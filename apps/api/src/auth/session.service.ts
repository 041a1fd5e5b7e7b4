import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import type { HttpConfig } from '#config/http.config';
import { dayOf } from '#domain/calendar/instant';
import type { PositionKind } from '#domain/organisation/position-kind';
import { sqlOf } from '#persistence/sql';
import { SqlClock } from '#persistence/stores/sql-clock';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { DATA_SOURCE, EMBEDDED, HTTP_CONFIG } from '../infrastructure/tokens';
import { BadgeReader } from '../access/badge-reader';
import { demoRoleText } from './demo-role-text';
import { PersonReader } from './person-reader';
import { cookieName } from './session-middleware';
import { SignInLimits } from './sign-in-limits';
import type { SignedIn } from './signed-in';

/** Compared against when the name is unknown, so that a wrong name takes as long as a wrong password. */
const nobody = hash('nobody has this password');

@Injectable()
export class SessionService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(HTTP_CONFIG) private readonly config: HttpConfig,
    @Inject(EMBEDDED) private readonly embedded: boolean,
    private readonly clock: SqlClock,
    private readonly people: PersonReader,
    private readonly limits: SignInLimits,
    private readonly badges: BadgeReader,
  ) {}

  async describe(me: SignedIn) {
    const { now, training } = await this.clock.read();
    const today = dayOf(now);
    return {
      person: { id: me.personId, fullName: me.fullName, honorific: me.honorific, posts: me.posts, isInstallationAdministrator: me.isInstallationAdministrator },
      today, todayText: words().longDayText(today), training, badge: await this.badges.count(me),
    };
  }

  async signIn(request: Request, username: string, password: string) {
    const address = request.ip ?? '';
    await this.limits.check(username, address);
    const known = await sqlOf(this.source).row<{ id: string; passwordHash: string }>('SELECT id, password_hash AS "passwordHash" FROM person WHERE lower(username) = lower($1)', [username]);
    const fits = await verify(known?.passwordHash ?? (await nobody), password).catch(() => false);
    const me = known && fits ? await this.people.read(known.id, await this.clock.now()) : null;
    if (!me) {
      await this.limits.failed(username, address);
      throw new Problem('session.wrongPassword');
    }
    await this.limits.succeeded(username, address);
    return this.begin(request, me);
  }

  /** Model.md 8: on the embedded default, in training, for demo people alone; everywhere else the door does not exist. */
  async signInAsDemoPerson(request: Request, username: string) {
    if (!(await this.demoIsOpen())) throw new Problem('session.demoClosed');
    const known = await sqlOf(this.source).row<{ id: string }>('SELECT id FROM person WHERE username = $1 AND is_demo', [username]);
    const me = known ? await this.people.read(known.id, await this.clock.now()) : null;
    if (!me) throw new Problem('session.demoClosed');
    return this.begin(request, me);
  }

  async signOut(request: Request, response: Response): Promise<void> {
    if (request.session) await new Promise<void>((resolve) => request.session.destroy(() => resolve()));
    response.clearCookie(cookieName(this.config), { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.secureCookies });
  }

  async demoPeople() {
    if (!(await this.demoIsOpen())) return { items: [] };
    const rows = await sqlOf(this.source).rows<{ username: string; fullName: string; title: string; kind: PositionKind; unitName: string | null; agencyName: string; isAdministrator: boolean }>(
      `SELECT DISTINCT ON (a.sort_key, p.id) p.username, p.full_name AS "fullName", o.title, o.kind, u.name AS "unitName", a.name AS "agencyName", p.is_installation_administrator AS "isAdministrator"
         FROM person p JOIN holding h ON h.person_id = p.id JOIN position o ON o.id = h.position_id JOIN (SELECT *, row_number() OVER (ORDER BY level DESC, id) AS sort_key FROM agency) a ON a.id = o.agency_id
              LEFT JOIN org_unit u ON u.id = coalesce(o.unit_id, o.leads_unit_id)
        WHERE p.is_demo AND h.valid_from <= $1::date AND (h.valid_to IS NULL OR h.valid_to >= $1::date) ORDER BY a.sort_key, p.id, o.sort`,
      [dayOf(await this.clock.now())],
    );
    return { items: rows.map((row) => ({ ...row, role: row.kind, roleText: demoRoleText(row.kind, row.isAdministrator) })) };
  }

  /** A new id at sign-in: whoever planted the old one gains nothing (ASVS 7.2.4). */
  private async begin(request: Request, me: SignedIn) {
    await new Promise<void>((resolve, reject) => request.session.regenerate((error: unknown) => (error ? reject(error as Error) : resolve())));
    request.session.personId = me.personId;
    request.session.startedAt = Date.now();
    await new Promise<void>((resolve, reject) => request.session.save((error: unknown) => (error ? reject(error as Error) : resolve())));
    return this.describe(me);
  }

  private async demoIsOpen(): Promise<boolean> {
    return this.embedded && (await this.clock.read()).training;
  }
}
