import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { RefusedError } from '#domain/document/refusal';

const longestMessage = 500;
/** PostgreSQL's word for data that no repetition can make right: bad values, missing ones, a broken check. */
const finalSqlStates = /^(22[0-9A-Z]{3}|23502|23514)$/;

/**
 * Says once for all activities whether an error is worth another try. A refusal is final and keeps its code and params;
 * data that SQL rejects are final; everything else passes: a duplicate key (23505, the next attempt finds its own row),
 * serialisation, deadlock, lock and statement timeouts, a database away.
 */
export function toActivityFailure(error: unknown): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  // Benign: a refusal is an answer, not a fault for the log.
  if (error instanceof RefusedError) return ApplicationFailure.create({ message: error.code, type: error.code, nonRetryable: true, details: [error.params], category: ApplicationFailureCategory.BENIGN });
  const message = (error instanceof Error ? error.message : String(error)).slice(0, longestMessage);
  const state = sqlStateOf(error);
  if (state !== null && finalSqlStates.test(state)) return ApplicationFailure.create({ message, type: 'recording.rejected', nonRetryable: true, details: [{ state }] });
  return ApplicationFailure.create({ message, type: state === null ? 'fault' : `sql.${state}`, nonRetryable: false });
}

type Activity = (input: never) => Promise<unknown>;

/** Own functions of a plain object, because a worker registers no prototype methods; each with its errors mapped. */
export function mapFailures<Activities extends { [Name in keyof Activities]: Activity }>(activities: Activities): Activities {
  const mapped = Object.entries(activities as Record<string, Activity>).map(([name, activity]) => [
    name,
    async (input: never) => {
      try {
        return await activity(input);
      } catch (error) {
        throw toActivityFailure(error);
      }
    },
  ]);
  return Object.fromEntries(mapped) as Activities;
}

function sqlStateOf(error: unknown): string | null {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) ? state : null;
}
