import type { LocalDate } from '#domain/calendar/local-date';
import type { AgencyKind } from '#domain/organisation/organisation-snapshot';
import type { SignatureForm } from '#domain/signing/signature-form';

/** Thẩm quyền ký (SIGN-8): who may sign what, in which form, on whose authority, since when, on which basis. */
export interface SigningMandate {
  readonly id: string;
  readonly agencyId: string;
  readonly positionId: string;
  readonly form: SignatureForm;
  /** The post whose authority is used: the head for KT, TL, TUQ. */
  readonly authorityPositionId: string | null;
  /** Empty: all types, all fields. */
  readonly documentTypes: readonly string[];
  readonly fields: readonly string[];
  readonly basis: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export type MandateGap = 'mandate.notYet' | 'mandate.ended' | 'mandate.typeOutside' | 'mandate.fieldOutside' | 'mandate.postEnded' | 'mandate.formOfCollectiveBody';

export interface SigningQuestion {
  readonly on: LocalDate;
  readonly type: string;
  readonly field: string | null;
  readonly agencyKind: AgencyKind;
  /** The post is in effect on the day (SIGN-10: a mandate ends with the holder's post and with the agency). */
  readonly postInEffect: boolean;
}

/** SIGN-3, SIGN-5, SIGN-8 to 10: why the mandate does not carry this signature; null when it does. */
export function mandateGap(mandate: SigningMandate, question: SigningQuestion): MandateGap | null {
  if (question.on < mandate.validFrom) return 'mandate.notYet';
  if (mandate.validTo !== null && question.on > mandate.validTo) return 'mandate.ended';
  if (!question.postInEffect) return 'mandate.postEnded';
  if (formVerdict(mandate.form, question.agencyKind) === 'refused') return 'mandate.formOfCollectiveBody';
  if (mandate.documentTypes.length > 0 && !mandate.documentTypes.includes(question.type)) return 'mandate.typeOutside';
  // A deputy without fields signs whatever the head passes on (SIGN-3); with fields, a document without one is the head's.
  if (mandate.fields.length > 0 && (question.field === null || !mandate.fields.includes(question.field))) return 'mandate.fieldOutside';
  return null;
}

/** SIGN-9: what a form of signature means in an agency of this kind. */
export type FormVerdict = 'right' | 'refused' | 'warned';

const formsOnOwnAuthority: readonly SignatureForm[] = ['head', 'KT', 'Q'];

/** SIGN-2, SIGN-9: TM. is refused for a one-head agency; a collective body that signs without it is warned about. */
export function formVerdict(form: SignatureForm, agencyKind: AgencyKind): FormVerdict {
  if (agencyKind === 'oneHead') return usesCollectiveForm(form) ? 'refused' : 'right';
  return formsOnOwnAuthority.includes(form) ? 'warned' : 'right';
}

function usesCollectiveForm(form: SignatureForm): boolean {
  return form === 'TM' || form === 'TM+KT';
}
