import { continueAsNew, defineQuery, defineSignal, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { PlanEnd, PlanSnapshot } from '#domain/plan/plan-snapshot';
import { endedPlanStages } from '#domain/plan/plan-stage';
import { bringIntoForce, endPlan, loadPlan } from '#workflows/shared/activity-proxies';
import { MovableInstant } from '#workflows/shared/movable-instant';
import { refusalOf } from '#workflows/shared/refusal-failure';
import { planMovedSignalName, planSnapshotQueryName, type PlanLifecycleInput, type PlanRunState } from '#workflows/plan-lifecycle/plan-lifecycle.messages';

const defaultContinueAfterEvents = 2_000;

/** Hồ sơ theo dõi kế hoạch: what the run knows of its plan, read again whenever something moved. */
export class PlanFile {
  private known: PlanSnapshot | null = null;
  private missing = false;
  readonly movable = new MovableInstant();

  constructor(private readonly input: PlanLifecycleInput) {}

  open(): void {
    setHandler(defineSignal(planMovedSignalName), () => this.movable.move());
    setHandler(defineQuery<PlanRunState>(planSnapshotQueryName), () => ({ loaded: this.known !== null, stage: this.known?.stage ?? null, rev: this.known?.rev ?? null }));
  }

  get plan(): PlanSnapshot {
    if (!this.known) throw new Error('the plan is not loaded yet');
    return this.known;
  }

  get hasEnded(): boolean {
    return this.missing || endedPlanStages.includes(this.plan.stage);
  }

  get isInForce(): boolean {
    return !this.missing && this.plan.stage === 'inForce';
  }

  async read(): Promise<void> {
    try {
      this.known = await loadPlan({ planId: this.input.planId });
    } catch (error) {
      if (refusalOf(error)?.code !== 'plan.notFound') throw error;
      this.missing = true;
      return;
    }
    setCurrentDetails(`**${this.known.stage}**, rev ${this.known.rev}, document ${this.known.documentStage}`);
  }

  async bringIntoForce(): Promise<void> {
    const { planId, rev, businessNow } = this.plan;
    await this.step(() => bringIntoForce({ planId, rev: rev + 1, at: businessNow }));
  }

  async end(to: PlanEnd, reason: string | null): Promise<void> {
    const { planId, rev, businessNow } = this.plan;
    await this.step(() => endPlan({ planId, rev: rev + 1, to, at: businessNow, reason }));
  }

  get historyIsLong(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    return continueAsNewSuggested || historyLength >= (this.input.continueAfterEvents ?? defaultContinueAfterEvents);
  }

  /** Nobody waits for a plan's run, so there is nothing to drain: the next run reads everything from SQL. */
  async continueFresh(): Promise<never> {
    return await continueAsNew(this.input);
  }

  /** Recorded under the next rev; where SQL is ahead, what it holds is read and judged anew. */
  private async step(record: () => Promise<{ rev: number }>): Promise<void> {
    try {
      await record();
    } catch (error) {
      const code = refusalOf(error)?.code;
      if (code !== 'transition.diverged' && code !== 'plan.ended') throw error;
    }
    await this.read();
  }
}
