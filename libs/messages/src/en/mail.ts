import type { DocumentDeliveredParams, MailTemplate, MailWords } from '../vi/mail';

export const enMail: { [K in MailTemplate]: (p: DocumentDeliveredParams) => MailWords } & { trainingMark: string; trainingLine: string } = {
  trainingMark: '[Training]',
  trainingLine: 'This mail belongs to a rehearsal; it is not a real document and never leaves the office.',
  documentDelivered: (p) => ({
    subject: `${p.agencyName} sends ${p.typeName} ${p.codeNumber}`,
    paragraphs: [
      `To: ${p.receiverName}`,
      `${p.agencyName} sends you ${p.typeName} no. ${p.codeNumber} of ${p.issuedOnText}: "${p.subject}", signed by ${p.signer}.`,
      'Please open the link below to download the document and confirm its receipt today.',
    ],
    linkText: 'Open the document and confirm receipt',
    footer: ['Opening the link confirms nothing; receipt is recorded only by the button on the page.', 'The link serves its receiver alone and ends after 90 days or when the document is recalled.'],
  }),
  documentRecalled: (p) => ({
    subject: `${p.agencyName} recalls ${p.typeName} ${p.codeNumber}`,
    paragraphs: [
      `To: ${p.receiverName}`,
      `${p.agencyName} recalls ${p.typeName} no. ${p.codeNumber} of ${p.issuedOnText}: "${p.subject}", by document no. ${p.actCodeNumber ?? ''} of ${p.actIssuedOnText ?? ''}. Reason: ${p.reason ?? ''}`,
      'Please stop using it, cancel the copy in your system, send back any copy on paper, and open the link below to confirm.',
    ],
    linkText: 'Confirm the notice of recall',
    footer: ['Opening the link confirms nothing; it is recorded only by the button on the page.', 'The link serves its receiver alone and ends after 90 days.'],
  }),
  documentReplaced: (p) => ({
    subject: `${p.typeName} ${p.codeNumber} of ${p.agencyName} was replaced`,
    paragraphs: [
      `To: ${p.receiverName}`,
      `${p.typeName} no. ${p.codeNumber} of ${p.issuedOnText}: "${p.subject}" of ${p.agencyName} was replaced by no. ${p.byCodeNumber ?? ''} of ${p.byIssuedOnText ?? ''}: "${p.bySubject ?? ''}".`,
      'Please stop using the old document and open the link below to confirm.',
    ],
    linkText: 'Confirm the notice of replacement',
    footer: ['Opening the link confirms nothing; it is recorded only by the button on the page.', 'The link serves its receiver alone and ends after 90 days.'],
  }),
};
