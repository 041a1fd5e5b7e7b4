/** The part of the DOM used here; the reader's own types want a browser's library. */
export interface XmlNode {
  readonly nodeType: number;
  readonly parentNode: XmlNode | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  readonly textContent: string | null;
  readonly ownerDocument: XmlDocument | null;
  appendChild(node: XmlNode): XmlNode;
  insertBefore(node: XmlNode, before: XmlNode | null): XmlNode;
  replaceChild(node: XmlNode, old: XmlNode): XmlNode;
  removeChild(node: XmlNode): XmlNode;
  cloneNode(deep: boolean): XmlNode;
}

export interface XmlElement extends XmlNode {
  readonly tagName: string;
  setAttribute(name: string, value: string): void;
}

interface XmlDocument {
  createElement(name: string): XmlElement;
  createTextNode(text: string): XmlNode;
}

interface Piece {
  element: XmlElement;
  /** Text of a `w:t`; "\t" for a tab, "\n" for a break. */
  text: string;
  isText: boolean;
}

function isElement(node: XmlNode | null): node is XmlElement {
  return node !== null && node.nodeType === 1;
}

/** Children by tag, in document order, without entering what `stop` names. */
function walk(node: XmlNode, visit: (element: XmlElement) => boolean): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) && visit(child)) walk(child, visit);
  }
}

/** A paragraph of WordprocessingML as one text, with the place of every letter in its runs. */
export class DocxParagraph {
  private pieces: Piece[];

  constructor(readonly element: XmlElement) {
    this.pieces = DocxParagraph.read(element);
  }

  private static read(paragraph: XmlElement): Piece[] {
    const pieces: Piece[] = [];
    walk(paragraph, (element) => {
      switch (element.tagName) {
        case 'w:t':
          pieces.push({ element, text: element.textContent ?? '', isText: true });
          return false;
        case 'w:tab':
        case 'w:ptab':
          // The same tag names a tab stop inside w:pPr, which is not entered.
          pieces.push({ element, text: '\t', isText: false });
          return false;
        case 'w:br':
        case 'w:cr':
          pieces.push({ element, text: '\n', isText: false });
          return false;
        case 'w:noBreakHyphen':
          pieces.push({ element, text: '-', isText: false });
          return false;
        // Paragraphs inside a text box are read on their own; deleted text is not text.
        case 'w:p':
        case 'w:pPr':
        case 'w:rPr':
        case 'w:del':
          return false;
        default:
          return true;
      }
    });
    return pieces;
  }

  get text(): string {
    return this.pieces.map((piece) => piece.text).join('');
  }

  /**
   * Puts `text` in the place of letters `from` to `to`. The new letters go into the first run of the place, so they
   * take the look of the blank they fill; tabs and breaks inside the place go away, everything around it stays.
   */
  replace(from: number, to: number, text: string): boolean {
    let at = 0;
    let placed = false;
    const touched: { piece: Piece; start: number }[] = [];
    for (const piece of this.pieces) {
      const start = at;
      at += piece.text.length;
      const overlaps = start < to && at > from;
      const holdsPoint = from === to && piece.isText && start <= from && at >= from && touched.length === 0;
      if (overlaps || holdsPoint) touched.push({ piece, start });
    }
    const target = touched.find((entry) => entry.piece.isText) ?? null;
    for (const entry of touched) {
      const { piece, start } = entry;
      if (!piece.isText) {
        if (target === null && !placed) {
          setText(replaceByText(piece.element), text);
          placed = true;
        } else {
          piece.element.parentNode?.removeChild(piece.element);
        }
        continue;
      }
      const before = piece.text.slice(0, Math.max(0, from - start));
      const after = piece.text.slice(Math.max(0, Math.min(piece.text.length, to - start)));
      setText(piece.element, entry === target ? before + text + after : before + after);
      placed ||= entry === target;
    }
    this.pieces = DocxParagraph.read(this.element);
    return placed;
  }
}

function replaceByText(element: XmlElement): XmlElement {
  const text = element.ownerDocument!.createElement('w:t');
  element.parentNode!.replaceChild(text, element);
  return text;
}

function setText(element: XmlElement, text: string): void {
  while (element.firstChild !== null) element.removeChild(element.firstChild);
  element.appendChild(element.ownerDocument!.createTextNode(text));
  // Without this Word drops spaces at the ends.
  element.setAttribute('xml:space', 'preserve');
}

export function elementsNamed(root: XmlNode, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(root, (element) => {
    if (element.tagName === name) found.push(element);
    return true;
  });
  return found;
}

export function closest(element: XmlElement, name: string): XmlElement | null {
  for (let node: XmlNode | null = element.parentNode; node !== null; node = node.parentNode) {
    if (isElement(node) && node.tagName === name) return node;
  }
  return null;
}

/** A paragraph with the look of `model` (its own and its first run's properties) and another text. */
export function paragraphLike(model: XmlElement, text: string, style: { bold?: boolean } = {}): XmlElement {
  const document = model.ownerDocument!;
  const paragraph = document.createElement('w:p');
  const properties = childNamed(model, 'w:pPr');
  if (properties !== null) paragraph.appendChild(properties.cloneNode(true));
  const run = document.createElement('w:r');
  const runProperties = elementsNamed(model, 'w:r').map((entry) => childNamed(entry, 'w:rPr')).find((entry) => entry !== null);
  if (runProperties !== undefined && runProperties !== null) run.appendChild(runProperties.cloneNode(true));
  else if (style.bold === true) run.appendChild(document.createElement('w:rPr')).appendChild(document.createElement('w:b'));
  if (text !== '') {
    const node = document.createElement('w:t');
    setText(node, text);
    run.appendChild(node);
  }
  paragraph.appendChild(run);
  return paragraph;
}

export function childNamed(element: XmlElement, name: string): XmlElement | null {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) && child.tagName === name) return child;
  }
  return null;
}
