import {
  AlignmentType, BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, Table, TableCell as DocxCell,
  TableLayoutType, TableRow, TextRun as DocxRun, VerticalAlignTable, WidthType,
  type IBorderOptions, type IParagraphOptions, type ITableCellOptions,
} from 'docx';
import { docxBodyBlock } from './docx-body';
import { pinnedCoreProperties } from './docx-properties';
import type { OfficialDocument } from './official-document';
import { trainingMarkText } from './official-document';
import { contentWidthMm, mmToTwip, pageForm, recipientsBesideSignature, signatureRoomLines, textSize } from './page-form';
import {
  addresseeLines, addresseesHeading, dateLineText, letterSubjectText, motto, nationalTitle, numberLineText,
  recipientLineTexts, recipientsHeading,
} from './printed-lines';
import { printable } from './printable-text';
import { repackArchive } from './rezip';
import { balanceBoldText, boldTextWidthPt, shortRuleWidthPt } from './text-width';

const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder, insideHorizontal: noBorder, insideVertical: noBorder };
const noCellMargins = { top: 0, bottom: 0, left: 0, right: 0 };

const contentTwip = mmToTwip(contentWidthMm);
const rightHeadTwip = Math.round(contentTwip * pageForm.rightHeadShare);
const leftHeadTwip = contentTwip - rightHeadTwip;
const signatureTwip = Math.round(contentTwip * pageForm.signatureShare);
const twipPerPoint = 20;

function centred(text: string, size: number, style: { bold?: boolean; italics?: boolean } = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...options,
    children: [new DocxRun({ text, size: size * 2, ...style })],
  });
}

/** A rule of a known length, centred in its column: the lower border of a two-point paragraph between two indents. */
function rule(widthPt: number, columnTwip: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((columnTwip - widthPt * twipPerPoint) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after, line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new DocxRun({ text: '', size: 4 })],
  });
}

function cell(children: Paragraph[], widthTwip: number, options: Partial<ITableCellOptions> = {}): DocxCell {
  return new DocxCell({
    width: { size: widthTwip, type: WidthType.DXA },
    margins: noCellMargins,
    borders: noBorders,
    verticalAlign: VerticalAlignTable.TOP,
    ...options,
    children,
  });
}

function frame(rows: TableRow[], columns: number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    borders: noBorders,
    margins: { ...noCellMargins, marginUnitType: WidthType.DXA },
    rows,
  });
}

function stamp(text: string): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 8, space: 2, color: '000000' };
  const side = Math.max(0, Math.round((leftHeadTwip - boldTextWidthPt(text, textSize.stamp) * twipPerPoint) / 2) - 160);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 0 },
    indent: { left: side, right: side },
    border: { top: border, bottom: border, left: border, right: border },
    children: [new DocxRun({ text, bold: true, size: textSize.stamp * 2 })],
  });
}

/** Boxes 1 to 5b: two columns, so that number and date stand on one line however long the agency's name is. */
function head(document: OfficialDocument): Table {
  const columnPt = leftHeadTwip / twipPerPoint - 8;
  const agencyLines = balanceBoldText(document.agency, textSize.agency, columnPt);
  const left: Paragraph[] = [];
  if (document.parentAgency !== null) {
    for (const line of balanceBoldText(document.parentAgency, textSize.agency, columnPt)) left.push(centred(line, textSize.agency));
  }
  for (const line of agencyLines) left.push(centred(line, textSize.agency, { bold: true }));
  left.push(rule(shortRuleWidthPt(agencyLines, textSize.agency), leftHeadTwip));
  const right = [
    centred(nationalTitle.replace(/ /gu, '\u00a0'), textSize.nationalTitle, { bold: true }),
    centred(motto.replace(/ /gu, '\u00a0'), textSize.motto, { bold: true }),
    rule(boldTextWidthPt(motto, textSize.motto), rightHeadTwip),
  ];
  const below = [centred(numberLineText(document.numberLine), textSize.number, {}, { spacing: { before: 120 } })];
  if (document.typeName === null) {
    for (const line of balanceBoldText(letterSubjectText(document.subject), textSize.letterSubject, columnPt)) {
      below.push(centred(line, textSize.letterSubject));
    }
  }
  for (const text of [document.urgency, document.circulation]) if (text !== null) below.push(stamp(text));
  const date = [centred(dateLineText(document.place, document.date), textSize.date, { italics: true }, { spacing: { before: 120 } })];
  return frame(
    [
      new TableRow({ cantSplit: true, children: [cell(left, leftHeadTwip), cell(right, rightHeadTwip)] }),
      new TableRow({ cantSplit: true, children: [cell(below, leftHeadTwip), cell(date, rightHeadTwip)] }),
    ],
    [leftHeadTwip, rightHeadTwip],
  );
}

/** Box 5a, or the addressees of a letter (box 9a). */
function opening(document: OfficialDocument): Paragraph[] {
  const parts: Paragraph[] = [];
  if (document.typeName !== null) {
    const lines = balanceBoldText(document.subject, textSize.title, (contentTwip / twipPerPoint) * 0.86);
    parts.push(centred(document.typeName, textSize.title, { bold: true }, { spacing: { before: 360, after: 60 }, keepNext: true }));
    for (const line of lines) parts.push(centred(line, textSize.title, { bold: true }, { keepNext: true }));
    parts.push(rule(shortRuleWidthPt(lines, textSize.title), contentTwip, 240));
  }
  if (document.addressees.length > 0) {
    const { sameLine, lines } = addresseeLines(document.addressees);
    if (sameLine !== null) {
      parts.push(centred(sameLine, textSize.body, {}, { spacing: { before: 240, after: 240 } }));
    } else {
      const left = mmToTwip(30);
      parts.push(new Paragraph({ indent: { left }, spacing: { before: 240 }, children: [new DocxRun({ text: addresseesHeading, size: textSize.body * 2 })] }));
      lines.forEach((text, index) => {
        parts.push(new Paragraph({
          indent: { left: left + mmToTwip(15), hanging: mmToTwip(3) },
          spacing: { after: index === lines.length - 1 ? 240 : 0 },
          children: [new DocxRun({ text, size: textSize.body * 2 })],
        }));
      });
    }
  }
  return parts;
}

/**
 * Boxes 7 and 9b. The first row holds the signature and as many receivers as stand beside it and never breaks;
 * a longer list goes on in a second row that may run over the page.
 */
function closing(document: OfficialDocument): Table {
  const recipientsTwip = contentTwip - signatureTwip;
  const lines = recipientLineTexts(document).map((text) => new Paragraph({
    indent: { left: 120, hanging: 120 },
    children: [new DocxRun({ text, size: textSize.recipients * 2 })],
  }));
  const left = lines.length === 0 ? [new Paragraph({})] : [
    new Paragraph({ children: [new DocxRun({ text: recipientsHeading, bold: true, italics: true, size: textSize.recipientsHeading * 2 })] }),
    ...lines.slice(0, recipientsBesideSignature),
  ];
  const { signature } = document;
  const right = signature.lines.map((line) => centred(line, textSize.signature, { bold: true }));
  if (signature.note !== null) {
    right.push(centred(signature.note, textSize.signature, { italics: true }, { spacing: { before: 360, after: 360 } }));
  } else {
    for (let line = 0; line < signatureRoomLines; line += 1) right.push(centred('', textSize.signature));
  }
  right.push(centred(signature.name ?? '', textSize.signature, { bold: true }));
  const rows = [new TableRow({ cantSplit: true, children: [cell(left, recipientsTwip), cell(right, signatureTwip)] })];
  const rest = lines.slice(recipientsBesideSignature);
  if (rest.length > 0) {
    rows.push(new TableRow({ cantSplit: false, children: [cell(rest, recipientsTwip), cell([new Paragraph({})], signatureTwip)] }));
  }
  return frame(rows, [recipientsTwip, signatureTwip]);
}

function trainingMark(): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new DocxRun({ text: trainingMarkText, bold: true, size: 24, color: 'A01020' })] });
}

/** The document in the layout of Nghị định 30 (FORM-4, FORM-5) as a DOCX file; the same value gives the same bytes. */
export async function renderDocx(source: OfficialDocument): Promise<Uint8Array> {
  const document = printable(source);
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new DocxRun({ children: [PageNumber.CURRENT], size: textSize.pageNumber * 2 })],
  });
  const mark = document.trainingMark ? [trainingMark()] : [];
  const firstAppendix = document.body.findIndex((block) => block.kind === 'appendix');
  const body = firstAppendix < 0 ? document.body : document.body.slice(0, firstAppendix);
  const appendices = firstAppendix < 0 ? [] : document.body.slice(firstAppendix);
  const children = [
    head(document),
    ...opening(document),
    ...body.flatMap((block, index) => docxBodyBlock(block, { widthTwip: contentTwip, keepNext: index === body.length - 1 })),
    closing(document),
    ...appendices.flatMap((block) => docxBodyBlock(block, { widthTwip: contentTwip, keepNext: false })),
  ];
  const file = new Document({
    title: document.metadata.title,
    creator: document.metadata.author,
    lastModifiedBy: document.metadata.author,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'Times New Roman' },
            size: textSize.body * 2,
            color: '000000',
            language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
          },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
        },
      },
    },
    sections: [{
      properties: {
        titlePage: true,
        page: {
          size: { width: mmToTwip(pageForm.widthMm), height: mmToTwip(pageForm.heightMm) },
          margin: {
            top: mmToTwip(pageForm.marginTopMm),
            bottom: mmToTwip(pageForm.marginBottomMm),
            left: mmToTwip(pageForm.marginLeftMm),
            right: mmToTwip(pageForm.marginRightMm),
            header: mmToTwip(pageForm.headerMm - (document.trainingMark ? 4 : 0)),
            footer: mmToTwip(8),
          },
        },
      },
      headers: {
        default: new Header({ children: [...mark, number] }),
        first: new Header({ children: document.trainingMark ? [trainingMark()] : [new Paragraph({})] }),
      },
      footers: { default: new Footer({ children: [new Paragraph({})] }), first: new Footer({ children: [new Paragraph({})] }) },
      children,
    }],
  });
  const packed = await Packer.toBuffer(file);
  return repackArchive(packed, { 'docProps/core.xml': (xml) => pinnedCoreProperties(xml, document.metadata.createdAt) });
}
