/** Verbs on one duty, as screens and the API name them. */
export const dutyActions = [
  'saveDraft', 'submit', 'nothingToReport', 'takeBack', 'requestExtension', 'accept', 'return', 'excuse', 'remind', 'recordPaper', 'decideExtension',
] as const;
export type DutyAction = (typeof dutyActions)[number];

/** Verbs on the follow-up of a plan. */
export const planActions = ['viewBoard', 'consolidate', 'makeReport', 'stopPlan', 'closePlan', 'enterIndexResult'] as const;
export type PlanAction = (typeof planActions)[number];

/**
 * What a person is to a duty today (model.md 7); one person may be several. `receiver`: a member of the unit, or the
 * post, that takes the report in; `secretary`: a member of the plan's own focal unit.
 */
export type DutyRelation = 'reportingOfficer' | 'reportingHead' | 'receiver' | 'secretary' | 'planSigner' | 'indicatorLeader' | 'headOfAgency' | 'watcher' | 'administrator';

export const DUTY_PERMISSIONS: Readonly<Record<DutyAction, readonly DutyRelation[]>> = {
  saveDraft: ['reportingOfficer', 'reportingHead'],
  submit: ['reportingHead'],
  nothingToReport: ['reportingHead'],
  takeBack: ['reportingHead'],
  requestExtension: ['reportingHead'],
  accept: ['receiver'],
  return: ['receiver'],
  excuse: ['receiver', 'planSigner'],
  remind: ['receiver', 'secretary'],
  recordPaper: ['receiver'],
  // ESC-7: the one who set the date; administrators configure and see, they do not decide (model.md 7).
  decideExtension: ['planSigner', 'indicatorLeader', 'headOfAgency'],
};

export const PLAN_PERMISSIONS: Readonly<Record<PlanAction, readonly DutyRelation[]>> = {
  viewBoard: ['receiver', 'secretary', 'planSigner', 'indicatorLeader', 'headOfAgency', 'watcher', 'administrator'],
  consolidate: ['receiver', 'secretary'],
  makeReport: ['receiver', 'secretary'],
  stopPlan: ['planSigner', 'headOfAgency'],
  closePlan: ['secretary', 'planSigner', 'headOfAgency'],
  enterIndexResult: ['secretary'],
};

export function mayDoOnDuty(action: DutyAction, relations: ReadonlySet<DutyRelation>): boolean {
  return DUTY_PERMISSIONS[action].some((relation) => relations.has(relation));
}

export function mayDoOnPlan(action: PlanAction, relations: ReadonlySet<DutyRelation>): boolean {
  return PLAN_PERMISSIONS[action].some((relation) => relations.has(relation));
}
