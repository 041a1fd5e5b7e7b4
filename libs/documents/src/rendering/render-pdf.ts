import type { Content, ContentStack, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { OfficialDocument } from './official-document';
import { plainText, trainingMarkText } from './official-document';
import { contentWidthMm, mmToPoint, pageForm, recipientsBesideSignature, signatureRoomLines, textSize } from './page-form';
import { pdfBodyBlock, unbrokenTokens } from './pdf-body';
import { pdfFontName } from './pdf-fonts';
import { printable } from './printable-text';
import { printPdf } from './print-pdf';
import {
  addresseeLines, addresseesHeading, dateLineText, letterSubjectText, motto, nationalTitle, numberLineText,
  recipientLineTexts, recipientsHeading,
} from './printed-lines';
import { balanceBoldText, boldTextWidthPt, shortRuleWidthPt } from './text-width';

const contentPt = mmToPoint(contentWidthMm);
const rightHeadPt = contentPt * pageForm.rightHeadShare;
const leftHeadPt = contentPt - rightHeadPt;
const signaturePt = contentPt * pageForm.signatureShare;

function rule(widthPt: number, columnPt: number, after = 0): Content {
  const side = (columnPt - widthPt) / 2;
  return {
    // The surrounding cell is centred; the line carries its own place.
    alignment: 'left',
    margin: [0, 2, 0, after],
    canvas: [{ type: 'line', x1: side, y1: 0, x2: side + widthPt, y2: 0, lineWidth: 0.75 }],
  };
}

function stamp(text: string): Content {
  const width = boldTextWidthPt(text, textSize.stamp) + 16;
  return {
    margin: [(leftHeadPt - width) / 2, 6, (leftHeadPt - width) / 2, 0],
    layout: { hLineWidth: () => 1, vLineWidth: () => 1, paddingLeft: () => 4, paddingRight: () => 4, paddingTop: () => 2, paddingBottom: () => 2 },
    table: { widths: [width - 10], body: [[{ text: text.replace(/ /gu, '\u00a0'), bold: true, fontSize: textSize.stamp, alignment: 'center' }]] },
  };
}

const bare = { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 };

function head(document: OfficialDocument): Content {
  const agencyLines = balanceBoldText(document.agency, textSize.agency, leftHeadPt - 8);
  const left: Content[] = [];
  if (document.parentAgency !== null) {
    for (const text of balanceBoldText(document.parentAgency, textSize.agency, leftHeadPt - 8)) left.push({ text, fontSize: textSize.agency });
  }
  for (const text of agencyLines) left.push({ text, fontSize: textSize.agency, bold: true });
  left.push(rule(shortRuleWidthPt(agencyLines, textSize.agency), leftHeadPt));
  const right: Content[] = [
    { text: nationalTitle.replace(/ /gu, '\u00a0'), fontSize: textSize.nationalTitle, bold: true },
    { text: motto.replace(/ /gu, '\u00a0'), fontSize: textSize.motto, bold: true },
    rule(boldTextWidthPt(motto, textSize.motto), rightHeadPt),
  ];
  const below: Content[] = [{ text: numberLineText(document.numberLine), fontSize: textSize.number, margin: [0, 6, 0, 0] }];
  if (document.typeName === null) {
    for (const text of balanceBoldText(letterSubjectText(document.subject), textSize.letterSubject, leftHeadPt - 8)) {
      below.push({ text, fontSize: textSize.letterSubject });
    }
  }
  for (const text of [document.urgency, document.circulation]) if (text !== null) below.push(stamp(text));
  const date: Content = { text: dateLineText(document.place, document.date), fontSize: textSize.date, italics: true, margin: [0, 6, 0, 0] };
  return {
    alignment: 'center',
    layout: bare,
    table: { dontBreakRows: true, widths: [leftHeadPt, rightHeadPt], body: [[{ stack: left }, { stack: right }], [{ stack: below }, date]] },
  };
}

function opening(document: OfficialDocument): Content[] {
  const parts: Content[] = [];
  if (document.typeName !== null) {
    const lines = balanceBoldText(document.subject, textSize.title, contentPt * 0.86);
    parts.push({ text: document.typeName, fontSize: textSize.title, bold: true, alignment: 'center', margin: [0, 18, 0, 3] });
    for (const text of lines) parts.push({ text, fontSize: textSize.title, bold: true, alignment: 'center' });
    parts.push(rule(shortRuleWidthPt(lines, textSize.title), contentPt, 12));
  }
  if (document.addressees.length > 0) {
    const { sameLine, lines } = addresseeLines(document.addressees);
    if (sameLine !== null) {
      parts.push({ text: sameLine, fontSize: textSize.body, alignment: 'center', margin: [0, 12, 0, 12] });
    } else {
      parts.push({ text: addresseesHeading, fontSize: textSize.body, margin: [mmToPoint(30), 12, 0, 0] });
      parts.push({ stack: lines, fontSize: textSize.body, margin: [mmToPoint(45), 0, 0, 12] });
    }
  }
  return parts;
}

/** Boxes 7 and 9b: signature and the receivers beside it, then the rest of a long list, which may break. */
function closing(document: OfficialDocument): { together: Content; rest: Content | null } {
  const recipientsPt = contentPt - signaturePt;
  const lines = recipientLineTexts(document);
  const left: Content[] = lines.length === 0 ? [] : [
    { text: recipientsHeading, bold: true, italics: true, fontSize: textSize.recipientsHeading },
    ...lines.slice(0, recipientsBesideSignature).map((text) => ({ text: unbrokenTokens(text), fontSize: textSize.recipients })),
  ];
  const { signature } = document;
  const right: Content[] = signature.lines.map((text) => ({ text, bold: true }));
  if (signature.note !== null) right.push({ text: signature.note, italics: true, margin: [0, 18, 0, 18] });
  else right.push({ text: '\u00a0\n'.repeat(signatureRoomLines - 1) + '\u00a0' });
  right.push({ text: signature.name ?? '\u00a0', bold: true });
  const rest = lines.slice(recipientsBesideSignature);
  return {
    together: {
      margin: [0, 6, 0, 0],
      layout: bare,
      table: {
        dontBreakRows: true,
        widths: [recipientsPt, signaturePt],
        body: [[{ stack: left.length === 0 ? [''] : left }, { stack: right, alignment: 'center', fontSize: textSize.signature }]],
      },
    },
    rest: rest.length === 0 ? null : { stack: rest.map((text) => ({ text: unbrokenTokens(text) })), fontSize: textSize.recipients, margin: [0, 0, signaturePt, 0] },
  };
}

/** A last paragraph up to this long stays on the signature's page whole; a longer one would leave too much white. */
const keptLetters = 900;

/** The document in the layout of Nghị định 30 (FORM-4, FORM-5) as a PDF; the same value gives the same bytes. */
export async function renderPdf(source: OfficialDocument): Promise<Uint8Array> {
  const document = printable(source);
  const firstAppendix = document.body.findIndex((block) => block.kind === 'appendix');
  const body = firstAppendix < 0 ? document.body : document.body.slice(0, firstAppendix);
  const appendices = firstAppendix < 0 ? [] : document.body.slice(firstAppendix);
  const { together, rest } = closing(document);
  const last = body[body.length - 1];
  const keep = last !== undefined && last.kind !== 'table' && plainText(last.runs).length <= keptLetters;
  const flowing = keep ? body.slice(0, -1) : body;
  const ending: ContentStack = { unbreakable: true, stack: keep ? [pdfBodyBlock(last), together] : [together] };
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [pageForm.marginLeftMm, pageForm.marginTopMm, pageForm.marginRightMm, pageForm.marginBottomMm].map(mmToPoint) as [number, number, number, number],
    defaultStyle: { font: pdfFontName, fontSize: textSize.body, lineHeight: 1 },
    header: (page: number) => pageHeader(page, document.trainingMark),
    ...(document.trainingMark ? { watermark: { text: trainingMarkText, font: pdfFontName, color: '#a01020', opacity: 0.09, bold: true, fontSize: 80, angle: -50 } } : {}),
    content: [
      head(document),
      ...opening(document),
      ...flowing.map((block) => pdfBodyBlock(block)),
      ending,
      ...(rest === null ? [] : [rest]),
      ...appendices.map((block) => pdfBodyBlock(block)),
    ],
    // A heading never stands last on its page.
    pageBreakBefore: (node, nodes) => node.headlineLevel !== undefined && node.startPosition.top > mmToPoint(200)
      && nodes.getFollowingNodesOnPage().length === 0,
  };
  return printPdf(definition, document.metadata);
}

function pageHeader(page: number, training: boolean): Content {
  const side = mmToPoint(pageForm.marginLeftMm);
  const number = page > 1 ? String(page) : '\u00a0';
  return {
    margin: [side, mmToPoint(pageForm.headerMm), mmToPoint(pageForm.marginRightMm), 0],
    columns: [
      { width: '*', text: '' },
      { width: 60, text: number, alignment: 'center', fontSize: textSize.pageNumber },
      { width: '*', text: training ? trainingMarkText : '', alignment: 'right', bold: true, fontSize: 12, color: '#a01020' },
    ],
  };
}
