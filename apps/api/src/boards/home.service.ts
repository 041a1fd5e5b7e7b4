import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { leadershipKinds } from '#domain/organisation/position-kind';
import type { TaskKind } from '#domain/task/task-kind';
import { readAgencyHome } from '#persistence/read-models/follow-up/agency-home';
import { countDuties, readLateDuties } from '#persistence/read-models/follow-up/duty-list';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import type { SignedIn } from '../auth/signed-in';
import { words } from '../http/spoken-language';
import { isoInstant, isoOrNull } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { shownDuty } from '../reports/duty-words';
import { MySidesReader } from '../reports/my-sides';

const nothing = { plans: [], standingStill: [], pendingExtensions: [] } as const;

/** Trang đầu: leaders see their agency, unit heads and officers the plans their unit follows and what it owes. */
@Injectable()
export class HomeService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly sides: MySidesReader,
  ) {}

  async read(me: SignedIn) {
    const now = await this.clock.now();
    const today = dayOf(now);
    const sql = sqlOf(this.source);
    const sides = await this.sides.of(me, now);
    const counts = await countDuties(sql, sides, today);
    const post = me.posts.find((one) => (leadershipKinds as readonly string[]).includes(one.kind)) ?? me.posts.find((one) => one.leadsUnitId !== null) ?? me.posts[0];
    const isLeader = post !== undefined && (leadershipKinds as readonly string[]).includes(post.kind);
    const role = isLeader ? ('leader' as const) : post?.leadsUnitId ? ('unitHead' as const) : ('officer' as const);
    if (!post) return { today, role, agencyId: null, agencyName: null, counts, late: [], ...nothing, plans: [], standingStill: [], pendingExtensions: [] };
    const home = await readAgencyHome(sql, post.agencyId, now, today);
    const late = await readLateDuties(sql, { agencyId: post.agencyId }, now, today, await readCalendar(sql, this.source));
    // What stands still elsewhere, and who asks for what, is for leaders; a unit sees the plans it follows and its own lateness.
    const followed = new Set(isLeader ? [] : (await sql.rows<{ id: string }>('SELECT p.id FROM plan p JOIN document d ON d.id = p.document_id WHERE p.agency_id = $1 AND coalesce(p.focal_unit_id, d.drafting_unit_id) = ANY($2)', [post.agencyId, [...sides.unitIds]])).map((row) => row.id));
    return {
      today, role, agencyId: post.agencyId, agencyName: post.agencyName, counts,
      late: late.filter((row) => isLeader || followed.has(row.planId) || sides.unitIds.includes(row.reporterId)).slice(0, 100).map((row) => ({ ...shownDuty(row), rungs: [...row.rungs], rungsText: row.rungs.map(words().rungWords).join('; '), lastRungAt: isoOrNull(row.lastRungAt) })),
      plans: home.plans.filter((plan) => isLeader || followed.has(plan.id)).map((plan) => ({ ...plan })),
      standingStill: isLeader ? home.standingStill.map((row) => ({ documentId: row.documentId, title: row.title, codeNumber: row.codeNumber, kindText: words().taskLabels[row.kind as TaskKind] ?? row.kind, owner: row.ownerTitle, since: isoInstant(row.since), dueAt: isoOrNull(row.dueAt) })) : [],
      pendingExtensions: isLeader ? home.pendingExtensions.map((row) => ({ ...row, periodLabel: words().periodText(row.periodLabel), askedAt: isoInstant(row.askedAt) })) : [],
    };
  }
}
