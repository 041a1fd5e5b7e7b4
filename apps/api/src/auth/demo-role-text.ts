import type { PositionKind } from '#domain/organisation/position-kind';
import { fillSentence } from '#messages/fill-sentence';
import { words } from '../http/spoken-language';

/** What somebody tries out by signing in as this person. */
export function demoRoleText(kind: PositionKind, isAdministrator: boolean): string {
  const { demoAdministrator, demoRoleTexts } = words();
  return isAdministrator ? fillSentence(demoAdministrator, { role: demoRoleTexts[kind] }) : demoRoleTexts[kind];
}
