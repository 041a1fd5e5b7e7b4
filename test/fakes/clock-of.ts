import { Clock } from '#domain/clock/clock';

/** A Clock over any source of business time, for instance the server that skips it. */
class ClockOf extends Clock {
  constructor(private readonly read: () => Promise<number>) {
    super();
  }

  now(): Promise<number> {
    return this.read();
  }
}

export function clockOf(read: () => Promise<number>): Clock {
  return new ClockOf(read);
}
