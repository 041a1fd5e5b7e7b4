/** Handlers interleave at every await; what must not is run in turns, first come first served. */
export class Mutex {
  private last: Promise<void> = Promise.resolve();

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = this.last;
    let release!: () => void;
    this.last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      return await work();
    } finally {
      release();
    }
  }
}
