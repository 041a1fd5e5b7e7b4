import type { BodyBlock, DocumentSignature, OfficialDocument, TableBlock, TextRun } from './official-document';
import { trainingMarkText } from './official-document';
import { printable } from './printable-text';
import {
  addresseeLines, addresseesHeading, dateLineText, letterSubjectText, motto, nationalTitle, numberLineText,
  recipientLineTexts, recipientsHeading,
} from './printed-lines';

export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;').replace(/'/gu, '&#39;');
}

function runsHtml(runs: readonly TextRun[]): string {
  return runs.map((run) => {
    let html = escapeHtml(run.text);
    if (run.superscript === true) html = `<sup>${html}</sup>`;
    if (run.subscript === true) html = `<sub>${html}</sub>`;
    if (run.underline === true) html = `<u>${html}</u>`;
    if (run.italic === true) html = `<em>${html}</em>`;
    if (run.bold === true) html = `<strong>${html}</strong>`;
    return html;
  }).join('');
}

/** A table scrolls inside its own box on a phone; its cells carry their heading for a stacked view. */
function tableHtml(block: TableBlock, index: number): string {
  const row = (cells: TableBlock['rows'][number], head: boolean): string => `<tr>${cells.map((cell) => {
    const tag = head ? 'th' : 'td';
    const span = (cell.span ?? 1) > 1 ? ` colspan="${cell.span}"` : '';
    const align = cell.align !== undefined && cell.align !== 'left' ? ` class="od-${cell.align}"` : '';
    return `<${tag}${head ? ' scope="col"' : ''}${span}${align}>${runsHtml(cell.runs)}</${tag}>`;
  }).join('')}</tr>`;
  const head = block.rows.slice(0, block.headerRows).map((cells) => row(cells, true)).join('');
  const rest = block.rows.slice(block.headerRows).map((cells) => row(cells, false)).join('');
  return `<div class="od-table" data-block="${index}" tabindex="0"><table>${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${rest}</tbody></table></div>`;
}

/** One block of the body; `data-block` is its index, for marks of differences and of read facts. */
export function blockHtml(block: BodyBlock, index: number): string {
  const at = `data-block="${index}"`;
  switch (block.kind) {
    case 'table':
      return tableHtml(block, index);
    case 'heading':
      // The subject is the page's h2, so headings of the text begin below it.
      return `<h${block.level + 2} class="od-heading od-heading-${block.level}" ${at}>${runsHtml(block.runs)}</h${block.level + 2}>`;
    case 'appendix':
      return `<h3 class="od-appendix" ${at}>${runsHtml(block.runs)}</h3>`;
    case 'listItem':
      return `<p class="od-item" ${at}><span class="od-marker">${escapeHtml(block.marker)}</span> ${runsHtml(block.runs)}</p>`;
    case 'base':
      return `<p class="od-base" ${at}>${runsHtml(block.runs)}</p>`;
    default:
      return `<p class="od-text" ${at}>${runsHtml(block.runs)}</p>`;
  }
}

function lines(texts: readonly string[], className: string): string {
  return texts.map((text) => `<p class="${className}">${escapeHtml(text)}</p>`).join('');
}

function headHtml(document: OfficialDocument): string {
  const marks = [document.urgency, document.circulation].filter((text) => text !== null);
  return '<header class="od-head">'
    + `<div class="od-issuer">${document.parentAgency === null ? '' : lines([document.parentAgency], 'od-parent')}${lines([document.agency], 'od-agency')}</div>`
    + `<div class="od-nation">${lines([nationalTitle], 'od-title')}${lines([motto], 'od-motto')}</div>`
    + `<div class="od-number">${lines([numberLineText(document.numberLine)], 'od-number-line')}${document.typeName === null ? lines([letterSubjectText(document.subject)], 'od-letter-subject') : ''}${lines(marks, 'od-stamp')}</div>`
    + `<div class="od-place">${lines([dateLineText(document.place, document.date)], 'od-date')}</div>`
    + '</header>';
}

function openingHtml(document: OfficialDocument): string {
  const name = document.typeName === null ? '' : `<div class="od-name"><h1 class="od-type">${escapeHtml(document.typeName)}</h1><h2 class="od-subject">${escapeHtml(document.subject)}</h2></div>`;
  if (document.addressees.length === 0) return name;
  const { sameLine, lines: names } = addresseeLines(document.addressees);
  return `${name}<div class="od-addressees">${sameLine === null ? `${lines([addresseesHeading], 'od-addressees-heading')}${lines(names, 'od-addressee')}` : lines([sameLine], 'od-addressees-heading')}</div>`;
}

/** Also used alone, as "Sẽ in dưới chữ ký" beside the signing button. */
export function signatureHtml(signature: DocumentSignature): string {
  return `<div class="od-signature">${lines(signature.lines, 'od-post')}`
    + `${signature.note === null ? '<p class="od-sign-room" aria-hidden="true"></p>' : lines([signature.note], 'od-sign-note')}`
    + `${lines([signature.name ?? ''], 'od-signer')}</div>`;
}

/**
 * The document as semantic HTML with class names and nothing else: no style, no script, all text escaped. The web
 * lays it out as a sheet of A4 or lets it flow on a phone.
 */
export function renderHtml(source: OfficialDocument): string {
  const document = printable(source);
  const firstAppendix = document.body.findIndex((block) => block.kind === 'appendix');
  const end = firstAppendix < 0 ? document.body.length : firstAppendix;
  const blocks = document.body.map(blockHtml);
  const receivers = recipientLineTexts(document);
  return `<article class="od${document.trainingMark ? ' od-training' : ''}" lang="vi">`
    + (document.trainingMark ? `<p class="od-training-mark">${trainingMarkText}</p>` : '')
    + headHtml(document)
    + openingHtml(document)
    + `<div class="od-body">${blocks.slice(0, end).join('')}</div>`
    + '<footer class="od-closing">'
    + `<div class="od-recipients">${receivers.length === 0 ? '' : `${lines([recipientsHeading], 'od-recipients-heading')}${lines(receivers, 'od-recipient')}`}</div>`
    + signatureHtml(document.signature)
    + '</footer>'
    + (end < blocks.length ? `<div class="od-body od-appendices">${blocks.slice(end).join('')}</div>` : '')
    + '</article>';
}
