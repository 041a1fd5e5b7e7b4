import type { PlanReading } from '#domain/extraction/extract-plan';
import * as actors from '#domain/extraction/warnings/actor-warnings';
import * as duties from '#domain/extraction/warnings/duty-warnings';
import * as identity from '#domain/extraction/warnings/identity-warnings';
import * as indicators from '#domain/extraction/warnings/indicator-warnings';
import * as recipients from '#domain/extraction/warnings/recipient-warnings';
import * as references from '#domain/extraction/warnings/reference-warnings';
import * as text from '#domain/extraction/warnings/text-warnings';
import type { WarningFinding, WarningRule } from '#domain/extraction/warnings/warning-finding';

/** In the order of warnings.md; DUP-DOCUMENT needs the register, ORG-MOVED and ABBR-ODD earlier documents. */
const RULES: readonly WarningRule[] = [
  identity.numberMissing, identity.dayMissing, identity.signerMissing, identity.signForm, identity.symbolNoise, identity.symbolAgency, identity.agencyInferred, identity.endMarkMissing,
  references.baseYear, references.baseNoDate, references.baseNoIssuer, references.baseNoNum, references.baseNoDoc, references.dateWeekend,
  indicators.rankContra, indicators.totalNotSum, indicators.targetStrict, indicators.targetOrphan, indicators.targetLevel, indicators.targetNone, indicators.baselineDelta, indicators.decimalMix, indicators.compVariant, indicators.compMissing, indicators.compOrder, indicators.copyPaste, indicators.attachmentMissing,
  duties.cadInverted, duties.cadHalfYear, duties.cadQ4AfterYear, duties.cadNoQ4, duties.cadNoDate, duties.cadNoReceiver, duties.cadNoUpward, duties.cadNoFeeder, duties.cadPartial, duties.cadPast, duties.cadShort, duties.cadOpenEnd, duties.cadEveryYear, duties.cadOffDay, duties.cadClosing,
  actors.assignByTopic, actors.assignFused, actors.assignMulti, actors.assignSplit, actors.assignGroup, actors.assignNoActor, actors.assignNoLeader, actors.itemInline, actors.actorOutside, actors.unitVariant, actors.unitUnresolved,
  recipients.recipientGroup, recipients.focalMissing, recipients.actorMissing, recipients.superiorMissing, recipients.recipientOrder, recipients.archiveUnit, recipients.archiveInitials, recipients.organisationGone, recipients.abbreviationAmbiguous,
  text.ocrNoise, text.markup, text.pageBreak,
];

/** What a careful clerk would ask about. A document that is no plan gets that one answer and nothing else. */
export function findWarnings(reading: PlanReading): WarningFinding[] {
  if (!reading.facts.isPlan) return identity.notAPlan(reading);
  return RULES.flatMap((rule) => rule(reading));
}
