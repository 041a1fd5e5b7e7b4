import { dayOf, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';

/**
 * Đồng hồ nghiệp vụ (model.md 5): the one source of business time. Real time in live offices, a stored offset
 * in training mode. Rules never ask it themselves; callers read it once and hand the instant on.
 */
export abstract class Clock {
  abstract now(): Promise<Instant>;

  async today(): Promise<LocalDate> {
    return dayOf(await this.now());
  }
}
