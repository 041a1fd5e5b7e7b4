import type { RefusalCode } from '#domain/document/refusal-code';

/** A command that must not be carried out, and the facts a sentence about it needs (who, when, which version). */
export interface Refusal {
  code: RefusalCode;
  params: Record<string, unknown>;
}

/**
 * How a port says no for good. Activities turn it into a non-retryable failure whose type is the code and whose
 * first detail is `params`; anything else a port throws is a fault and is tried again.
 */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    readonly code: RefusalCode,
    readonly params: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export function refuse(code: RefusalCode, params: Record<string, unknown> = {}): Refusal {
  return { code, params };
}
