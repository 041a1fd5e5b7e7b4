import type { DecideCommand, DocumentVerb } from '#domain/document/document-command';
import type { DocumentStage } from '#domain/document/document-stage';
import { fillSentence } from '#messages/fill-sentence';
import { words } from '../http/spoken-language';

/** What the person who pressed the button reads: what happened, and who has it now. */
export function commandMessage(intent: { verb: Exclude<DocumentVerb, 'replace'> } & Partial<Pick<DecideCommand, 'outcome'>>, result: { stage: string; codeNumber?: string | null }, waitingOn: string | null): string {
  const { commandMessages, stageLabels } = words();
  const say = (sentence: string) => fillSentence(sentence, {
    waiting: waitingOn ? fillSentence(commandMessages.waiting, { who: waitingOn }) : '', codeNumber: result.codeNumber, stage: stageLabels[result.stage as DocumentStage] ?? result.stage,
  }).trim();
  switch (intent.verb) {
    case 'submit':
      return say(commandMessages.submitted);
    case 'decide':
      return say(intent.outcome === 'returned' ? commandMessages.returned : result.stage === 'signed' ? commandMessages.signed : commandMessages.approved);
    case 'takeBack':
      return commandMessages.takenBack;
    case 'pullBack':
      return commandMessages.pulledBack;
    case 'cancel':
      return commandMessages.cancelled;
    case 'refuse':
      return commandMessages.refused;
    case 'recall':
      return commandMessages.recalled;
    case 'allocateNumber':
      return say(commandMessages.numbered);
    case 'dispatch':
      return commandMessages.dispatched;
    case 'recordIssued':
      return say(commandMessages.recordedIssued);
  }
}
