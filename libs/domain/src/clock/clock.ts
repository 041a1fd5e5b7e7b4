import type { Instant } from '#domain/calendar/instant';

/**
 * Đồng hồ nghiệp vụ (model.md 5): the one source of business time. In training mode it runs ahead of the real
 * clock by a stored offset; due dates, numbers, mandates and every sentence about days ask it and nothing else.
 */
export abstract class Clock {
  abstract now(): Promise<Instant>;
}
