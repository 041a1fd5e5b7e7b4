import { isGrpcServiceError, ServiceError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/common';
import { isRefusalCode } from '#domain/document/refusal-code';
import type { CommandOutcome } from '#temporal/clients/command-outcome';

/** gRPC status codes that mean something here. */
const status = { cancelled: 1, deadlineExceeded: 4, notFound: 5, resourceExhausted: 8, failedPrecondition: 9, unavailable: 14 } as const;

const pending: CommandOutcome = { kind: 'pending', retryAfterMs: 1_000 };

/** Every way in which an update fails, said once (temporal.md "Errors to map once"). Anything unknown is thrown on: a bug, not an answer. */
export function mapUpdateError(error: unknown): CommandOutcome {
  if (error instanceof WorkflowUpdateFailedError) return mapFailedUpdate(error);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return pending;
  if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError) return { kind: 'gone' };
  const grpc = error instanceof ServiceError ? error.cause : error;
  if (isGrpcServiceError(grpc)) {
    if (grpc.code === status.failedPrecondition) return { kind: 'needsOperator', message: grpc.details };
    if (grpc.code === status.resourceExhausted) return { kind: 'busy', retryAfterMs: 500 };
    if (grpc.code === status.notFound) return { kind: 'gone' };
    // Unavailable, cancelled, timed out, or a server that is just going down: whether the command was taken is not known.
    return pending;
  }
  throw error;
}

function mapFailedUpdate(error: WorkflowUpdateFailedError): CommandOutcome {
  const { cause } = error;
  if (cause instanceof ApplicationFailure) {
    if (cause.type === 'AcceptedUpdateCompletedWorkflow') return { kind: 'gone' };
    if (cause.type === 'document.busy') return { kind: 'busy', retryAfterMs: 100 };
    if (isRefusalCode(cause.type)) return { kind: 'refused', code: cause.type, params: (cause.details?.[0] as Record<string, unknown> | undefined) ?? {} };
  }
  return { kind: 'needsOperator', message: cause?.message ?? error.message };
}
