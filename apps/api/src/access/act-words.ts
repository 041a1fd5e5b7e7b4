import { fillSentence } from '#messages/fill-sentence';
import { words } from '../http/spoken-language';

const icons: Readonly<Record<string, string>> = {
  created: 'file-plus', sourceReplaced: 'file-import', warningAnswered: 'message-check', submitted: 'send', approved: 'signature', returned: 'arrow-back-up', takenBack: 'rotate', pulledBack: 'arrow-back',
  cancelled: 'circle-x', refused: 'circle-x', recalled: 'file-off', replaced: 'replace', receiversTold: 'send', noticesWritten: 'mail', endAcknowledged: 'mail-check', entryCancelled: 'mail-check', replacementStarted: 'file-plus', differencesConfirmed: 'checks', numbered: 'stamp', recordedIssued: 'file-check', dispatchStarted: 'send', dispatched: 'send', deliveriesWritten: 'mail', deliverySent: 'mail', deliveryFailed: 'mail-x',
  deliveryAcknowledged: 'mail-check', deliveryReceived: 'mail-check', sealedFileAttached: 'rubber-stamp', receiverMapped: 'map-pin', officeConfirmed: 'building-community', 'duty.submit': 'send', 'duty.nothingToReport': 'send', 'duty.return': 'arrow-back-up', 'duty.accept': 'circle-check', 'duty.takeBack': 'rotate', 'duty.remind': 'bell', instantFired: 'bell-ringing',
};

export function actIcon(act: string): string {
  return icons[act] ?? 'point';
}

/** The sentence of an act; one that has none yet shows its code rather than nothing. */
export function actText(act: string, params: Readonly<Record<string, unknown>>): string {
  const { documentActs, periodText } = words();
  const sentence = (documentActs as Readonly<Record<string, string>>)[act];
  return sentence ? fillSentence(sentence, typeof params['period'] === 'string' ? { ...params, period: periodText(params['period']) } : params) : act;
}
