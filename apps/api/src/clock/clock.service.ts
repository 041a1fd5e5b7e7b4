import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { dayOf } from '#domain/calendar/instant';
import { isLocalDate, type LocalDate } from '#domain/calendar/local-date';
import { mayDoOnInstallation } from '#domain/permission/installation-permissions';
import { ClockWalk } from '#persistence/stores/clock-walk';
import { SqlClock } from '#persistence/stores/sql-clock';
import { relationsToInstallation } from '../access/installation-relations';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { isoInstant, isoOrNull } from '../http/vietnam-time';
import type { WriteCall } from '../http/write-call';

/** Đồng hồ tập huấn (model.md 5). The walk itself is a row in SQL: a restarted api takes it up where it stood. */
@Injectable()
export class ClockService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ClockService.name);
  private stopping = false;
  private running: Promise<void> | null = null;

  constructor(
    private readonly clock: SqlClock,
    private readonly walks: ClockWalk,
    private readonly keys: CommandKeys,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await this.walks.progress().catch(() => null)) this.goOn();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  async read() {
    const [{ now, training }, walk] = await Promise.all([this.clock.read(), this.walks.progress()]);
    const today = dayOf(now);
    return {
      now: isoInstant(now), today, todayText: words().longDayText(today), training,
      walk: walk ? { from: isoInstant(walk.from), target: isoInstant(walk.target), current: isoInstant(walk.current), done: false } : null,
      nextDue: training ? isoOrNull(await this.walks.nextDue()) : null,
    };
  }

  async walk(me: SignedIn, to: string, call: WriteCall) {
    if (!mayDoOnInstallation('walkClock', relationsToInstallation(me))) throw new Problem('permission.denied', { verb: 'walkClock' });
    if (to !== 'nextDay' && to !== 'nextDue' && !isLocalDate(to)) throw new Problem('request.invalid', { fields: 'to' });
    await this.keys.once(me.personId, 'walkClock', call, async () => {
      await this.walks.begin(to as 'nextDay' | 'nextDue' | LocalDate, me.personId);
      return {};
    });
    this.goOn();
    return this.read();
  }

  private goOn(): void {
    this.running ??= this.walks
      .run(() => this.stopping)
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => {
        this.running = null;
      });
  }
}
