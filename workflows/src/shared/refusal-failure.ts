import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import type { Refusal } from '#domain/document/refusal';
import { RefusedError } from '#domain/document/refusal';
import { isRefusalCode, type RefusalCode } from '#domain/document/refusal-code';

/** A refusal as the person's client receives it: type = code, first detail = params. It fails the update, never the run. */
export function refusalFailure({ code, params }: Refusal): ApplicationFailure {
  return ApplicationFailure.create({ message: code, type: code, nonRetryable: true, details: [params] });
}

/** The refusal behind an error, whether the domain threw it here or an activity did; null for anything else. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RefusedError) return { code: error.code, params: error.params };
  const failure = error instanceof ActivityFailure ? error.cause : error;
  if (!(failure instanceof ApplicationFailure) || !isRefusalCode(failure.type)) return null;
  return { code: failure.type satisfies RefusalCode, params: (failure.details?.[0] as Record<string, unknown> | undefined) ?? {} };
}
