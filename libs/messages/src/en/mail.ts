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
};
