import { condition } from '@temporalio/workflow';

/** A wait that can be moved: it ends at its instant or when somebody says that the instant may have changed. */
export class MovableInstant {
  private moved = false;

  move(): void {
    this.moved = true;
  }

  /** Call before asking for the next instant, never after: a move in between must not be lost. */
  clear(): void {
    this.moved = false;
  }

  get hasMoved(): boolean {
    return this.moved;
  }

  /** `sleepMs` null: nothing is planned, wait for a move alone. `also` ends the wait early without meaning a move. */
  async wait(sleepMs: number | null, also: () => boolean = () => false): Promise<void> {
    const over = () => this.moved || also();
    if (over() || sleepMs === 0) return;
    if (sleepMs === null) await condition(over);
    else await condition(over, sleepMs);
  }
}
