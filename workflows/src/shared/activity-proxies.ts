import { proxyActivities, type ActivityOptions } from '@temporalio/workflow';
import type { DistributionActivities, DocumentActivities, PlanActivities, RenderingActivities } from '#activities/document-activities.interface';
import { bulkQueue } from '#workflows/distribution/distribution.messages';
import { renderQueue } from '#workflows/document-lifecycle/document-lifecycle.messages';

/**
 * How often to try again is chosen by what a repeat would do to people. Attempts are never limited: a refusal ends an
 * activity at once because it is not retryable, and everything else (a database away, a connection cut) passes.
 */

/** Reads harm nobody when repeated, and a person is waiting: again almost at once. */
const readQuickly: ActivityOptions = { startToCloseTimeout: '10s', retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumInterval: '10s' } };

/** Keyed by (kind, id, rev), so a repeat finds its own work. The short timeout bounds the pause after a killed worker. */
const recordDurably: ActivityOptions = { startToCloseTimeout: '5s', retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '30s' } };

/** Set statements over many rows, unique keys behind each: apart from decisions, and taken up soon after a worker died. */
const writeByPages: ActivityOptions = { taskQueue: bulkQueue, startToCloseTimeout: '2m', heartbeatTimeout: '6s', retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' } };

/** An office program that hangs is killed and tried again later; nobody waits for the copies at the counter. */
const renderPatiently: ActivityOptions = { taskQueue: renderQueue, startToCloseTimeout: '3m', heartbeatTimeout: '30s', retry: { initialInterval: '5s', backoffCoefficient: 3, maximumInterval: '10m' } };

/** Firing is set work under row locks; a slow instant must not be cut short and begun again and again. */
const fireBySets: ActivityOptions = { startToCloseTimeout: '2m', heartbeatTimeout: '6s', retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' } };

export const { loadDocument, prepareSubmission } = proxyActivities<Pick<DocumentActivities, 'loadDocument' | 'prepareSubmission'>>(readQuickly);
export const { applyTransition } = proxyActivities<Pick<DocumentActivities, 'applyTransition'>>(recordDurably);
export const { expandDispatch, writeDeliveries, finishDispatch } = proxyActivities<DistributionActivities>(writeByPages);
export const { renderIssued } = proxyActivities<RenderingActivities>(renderPatiently);

export const { loadPlan, nextInstant } = proxyActivities<Pick<PlanActivities, 'loadPlan' | 'nextInstant'>>(readQuickly);
export const { bringIntoForce, endPlan } = proxyActivities<Pick<PlanActivities, 'bringIntoForce' | 'endPlan'>>({ ...recordDurably, startToCloseTimeout: '30s', heartbeatTimeout: '6s' });
export const { fireInstant } = proxyActivities<Pick<PlanActivities, 'fireInstant'>>(fireBySets);
