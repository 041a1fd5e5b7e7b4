export { documentLifecycle } from '#workflows/document-lifecycle/document-lifecycle.workflow';
export { distribution } from '#workflows/distribution/distribution.workflow';
export { planLifecycle } from '#workflows/plan-lifecycle/plan-lifecycle.workflow';
