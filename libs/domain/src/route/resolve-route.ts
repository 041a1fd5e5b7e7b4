import type { LocalDate } from '#domain/calendar/local-date';
import { RefusedError } from '#domain/document/refusal';
import { headOfAgency, headOfUnit } from '#domain/organisation/chain-of-command';
import { resolvePost, type PassReason, type PostResolution } from '#domain/organisation/resolve-post';
import type { RouteSnapshot, RouteStep, RouteTemplateStep } from '#domain/route/route-snapshot';
import type { RouteTemplate, SignerOption, SubmissionMaterial } from '#domain/route/submission-material';

export interface RouteQuestion extends Pick<SubmissionMaterial, 'agencyId' | 'draftingUnitId' | 'drafterPersonId' | 'organisation' | 'postsByKind' | 'signers'> {
  template: RouteTemplate;
  date: LocalDate;
  /** The signer the drafter chose; null takes the first who may sign, the head of the agency. */
  signerPositionId: string | null;
}

/**
 * The route of one document: each step's rule becomes a post that can act on the day, frozen at submission (model.md 3).
 * A head of unit who drafts himself is passed over for the configured substitute; a vacant or absent post for its
 * substitute, else the next post up; never for the drafter (WRP-5), and the step says why. A step that nobody can
 * decide is refused before anything is submitted (WRP-2).
 */
export function resolveRoute(question: RouteQuestion): RouteSnapshot {
  const { template } = question;
  if (template.steps.at(-1)?.kind !== 'sign' || template.steps.filter((step) => step.kind === 'sign').length !== 1) {
    throw new RefusedError('route.signerMissing', { templateId: template.templateId });
  }
  return {
    templateId: template.templateId,
    templateVersion: template.templateVersion,
    steps: template.steps.map((step, index) => (step.kind === 'sign' ? resolveSigner(question, step, index + 1) : resolveChecker(question, step, index + 1))),
  };
}

function resolveChecker(question: RouteQuestion, step: RouteTemplateStep, no: number): RouteStep {
  const positionId = postOfRule(question, step);
  if (positionId === null) throw new RefusedError('route.stepWithoutOwner', { stepNo: no, kind: step.kind });
  const resolution = resolve(question, positionId);
  if (!resolution) throw new RefusedError('route.stepWithoutOwner', { stepNo: no, kind: step.kind, positionId });
  return routeStep(step, no, positionId, resolution.positionId, resolution.passed[0]?.reason ?? null, null);
}

/** A signature is never given outside a mandate (SIGN-8): whoever takes the signer's place needs one of his own. */
function resolveSigner(question: RouteQuestion, step: RouteTemplateStep, no: number): RouteStep {
  const asked = askedSigner(question, step);
  const resolution = resolve(question, asked.positionId);
  const mandate = resolution && question.signers.find((signer) => signer.positionId === resolution.positionId);
  if (!resolution || !mandate) throw new RefusedError('route.stepWithoutOwner', { stepNo: no, kind: step.kind, positionId: asked.positionId, passed: resolution?.passed ?? [] });
  return routeStep(step, no, asked.positionId, resolution.positionId, resolution.passed[0]?.reason ?? null, mandate);
}

function askedSigner(question: RouteQuestion, step: RouteTemplateStep): SignerOption {
  const { signers, signerPositionId, organisation, agencyId, date } = question;
  if (signers.length === 0) throw new RefusedError('route.signerMissing', {});
  if (signerPositionId !== null) {
    const chosen = signers.find((signer) => signer.positionId === signerPositionId);
    if (!chosen) throw new RefusedError('route.signerWithoutMandate', { positionId: signerPositionId });
    return chosen;
  }
  const ruled = step.owner.rule === 'signer' ? headOfAgency(organisation, agencyId, date)?.id : postOfRule(question, step);
  return signers.find((signer) => signer.positionId === ruled) ?? signers[0]!;
}

/** Of several posts of one kind the first that can act without a substitute, else the first. */
function postOfRule(question: RouteQuestion, step: RouteTemplateStep): string | null {
  const { organisation, draftingUnitId, date, postsByKind } = question;
  switch (step.owner.rule) {
    case 'headOfDraftingUnit':
      return headOfUnit(organisation, draftingUnitId, date)?.id ?? null;
    case 'positionKind': {
      const posts = postsByKind[step.owner.positionKind] ?? [];
      return posts.find((post) => resolve(question, post)?.via === 'post') ?? posts[0] ?? null;
    }
    case 'signer':
      return question.signerPositionId;
  }
}

function resolve(question: RouteQuestion, positionId: string): PostResolution | null {
  return resolvePost(question.organisation, positionId, question.date, { neverPersonId: question.drafterPersonId });
}

const printedReason: Record<PassReason, NonNullable<RouteStep['substitution']>['reason']> = { drafter: 'drafter', vacant: 'vacant', absent: 'absent', left: 'left', ended: 'vacant' };

function routeStep(step: RouteTemplateStep, no: number, asked: string, taken: string, reason: PassReason | null, signer: SignerOption | null): RouteStep {
  return {
    no,
    kind: step.kind,
    ownerPositionId: taken,
    termWorkingDays: step.termWorkingDays,
    substitution: taken === asked || reason === null ? null : { forPositionId: asked, reason: printedReason[reason] },
    mandate: signer && { mandateId: signer.mandateId, form: signer.form, lines: signer.lines },
  };
}
