/** Codes of the errors of this folder; the sentences people read live in libs/messages. */
export type CalendarErrorCode = 'calendar.yearEmpty' | 'calendar.dateInvalid' | 'calendar.instantInvalid' | 'calendar.daysInvalid';

/** A typed refusal of calendar arithmetic; `facts` are the values its sentence needs. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(
    readonly code: CalendarErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }
}

/** CAL-9: a year nobody has entered is an error at computing time, never a silent "weekends only". */
export function isYearEmpty(error: unknown): error is CalendarError {
  return error instanceof CalendarError && error.code === 'calendar.yearEmpty';
}
