import type { LocalDate } from '#domain/calendar/local-date';
import { positionById, presentHolders } from '#domain/organisation/holders';
import { headOfUnit } from '#domain/organisation/chain-of-command';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import type { SignerOption } from '#domain/route/submission-material';
import { printedSigningLines } from '#domain/signing/printed-signing-lines';
import { mandateGap } from '#domain/signing/signing-mandate';
import type { AgencyOrganisation } from '#persistence/stores/organisation-reader';

export interface PossibleSigner extends SignerOption {
  title: string;
  /** Who holds the post and is there on the day; empty where it is vacant or away. */
  personIds: readonly string[];
  basis: string;
}

/** All posts of the agency whose mandate carries this document on the day, the head first (SIGN-8). */
export function possibleSigners(organisation: AgencyOrganisation, question: { date: LocalDate; type: string; field: string | null }): PossibleSigner[] {
  const { snapshot, agency } = organisation;
  const order = new Map(snapshot.positions.map((position, index) => [position.id, (position.headsAgency ? 0 : 1_000_000) + index]));
  const signers: PossibleSigner[] = [];
  for (const mandate of organisation.mandates) {
    const post = positionById(snapshot, mandate.positionId);
    if (!post) continue;
    const gap = mandateGap(mandate, { on: question.date, type: question.type, field: question.field, agencyKind: agency.kind, postInEffect: isInEffect(post, question.date) });
    if (gap !== null || signers.some((signer) => signer.positionId === post.id)) continue;
    const authority = mandate.authorityPositionId === null ? null : positionById(snapshot, mandate.authorityPositionId);
    const between = post.unitId === null ? null : headOfUnit(snapshot, post.unitId, question.date);
    signers.push({
      positionId: post.id, mandateId: mandate.id, form: mandate.form, title: post.title, basis: mandate.basis, personIds: presentHolders(snapshot, post.id, question.date),
      lines: printedSigningLines(mandate.form, agency.printedName, { signer: post.title, authority: authority?.title ?? null, between: between?.title ?? null }),
    });
  }
  return signers.sort((a, b) => order.get(a.positionId)! - order.get(b.positionId)!);
}
