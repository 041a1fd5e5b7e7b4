import type { ProblemCode } from '#messages/problem-code';

/** Thrown anywhere in the api; the filter words it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly params: Record<string, unknown> = {},
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}
