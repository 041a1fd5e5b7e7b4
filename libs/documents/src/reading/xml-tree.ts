import { XMLParser } from 'fast-xml-parser';
import { ReadingError } from '#documents/reading/reading-error';

/** One element in document order; text nodes have the name "#text". */
export interface XmlNode {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

type Ordered = Record<string, unknown>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false, parseAttributeValue: false, processEntities: true, ignoreDeclaration: true, ignorePiTags: true });
const DEEPEST = 120;

/** XML of an Office part. A document type declaration has no place there and is refused. */
export function parseXml(xml: string): XmlNode[] {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml.slice(0, 4096)) || xml.includes('<!ENTITY')) throw new ReadingError('file.damaged');
  let raw: Ordered[];
  try {
    raw = parser.parse(xml) as Ordered[];
  } catch (error) {
    throw new ReadingError(/nest|depth|call stack/iu.test(String(error)) ? 'file.tooComplex' : 'file.damaged');
  }
  return raw.map((n) => convert(n, 0));
}

function convert(node: Ordered, depth: number): XmlNode {
  if (depth > DEEPEST) throw new ReadingError('file.tooComplex');
  let name = '';
  for (const key in node) {
    if (key !== ':@') {
      name = key;
      break;
    }
  }
  if (name === '#text') return { name, text: String(node['#text']), attributes: {}, children: [] };
  const inner = node[name];
  return { name, text: '', attributes: (node[':@'] as Record<string, string> | undefined) ?? {}, children: Array.isArray(inner) ? inner.map((c) => convert(c as Ordered, depth + 1)) : [] };
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((c) => c.name === name);
}

export function find(nodes: readonly XmlNode[], name: string): XmlNode | undefined {
  for (const n of nodes) {
    if (n.name === name) return n;
    const inner = find(n.children, name);
    if (inner) return inner;
  }
  return undefined;
}
