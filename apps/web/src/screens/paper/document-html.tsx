import { createElement, type ReactNode, useMemo } from 'react';
import type { VersionComparison } from '../../api/types';

/** Tags and attributes of the A4 view of the api; anything else falls away, whatever the server sends. */
const allowedTags = new Set(['article', 'header', 'footer', 'section', 'div', 'p', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'u', 'sup', 'sub', 'br', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'ul', 'ol', 'li']);

type Changes = Map<number, VersionComparison['blocks'][number]>;

/** Words of one block with what was added and what was struck out. */
export function ChangedWords({ words }: { words: VersionComparison['blocks'][number]['words'] }) {
  return (
    <>
      {words.map((word, index) => {
        if (word.op === 'added') return <ins key={index} className="changed">{word.text}</ins>;
        if (word.op === 'removed') return <del key={index} className="changed">{word.text}</del>;
        return <span key={index}>{word.text}</span>;
      })}
    </>
  );
}

function convert(node: Node, key: number, changes: Changes | null): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const tag = node.tagName.toLowerCase();
  if (!allowedTags.has(tag)) return null;
  const props: Record<string, unknown> = { key };
  const className = node.getAttribute('class');
  if (className) props['className'] = className;
  for (const name of ['lang', 'scope', 'data-block'] as const) if (node.hasAttribute(name)) props[name] = node.getAttribute(name);
  if (node.hasAttribute('aria-hidden')) props['aria-hidden'] = true;
  if (node.hasAttribute('colspan')) props['colSpan'] = Number(node.getAttribute('colspan'));
  if (tag === 'br') return createElement('br', props);
  // A table scrolls inside its own box; the keyboard must reach it there.
  if (className?.split(' ').includes('od-table')) Object.assign(props, { tabIndex: 0, role: 'group' });
  // The sheet is a part of the screen: its headings stand below the screen's own.
  const shown = /^h[1-6]$/.test(tag) ? 'p' : tag;
  const change = changes && node.hasAttribute('data-block') ? changes.get(Number(node.getAttribute('data-block'))) : undefined;
  if (change && tag !== 'div') return createElement(shown, props, createElement(ChangedWords, { words: change.words }));
  return createElement(shown, props, ...[...node.childNodes].map((child, index) => convert(child, index, changes)));
}

/** The document as the api lays it out (Nghị định 30), built as React elements; changed blocks show their words. */
export function DocumentHtml({ html, comparison }: { html: string; comparison?: VersionComparison | null }) {
  const content = useMemo(() => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const changes: Changes | null = comparison && comparison.changed > 0
      ? new Map(comparison.blocks.filter((block) => (block.op === 'changed' || block.op === 'added') && block.toIndex !== null).map((block) => [block.toIndex as number, block]))
      : null;
    return [...parsed.body.childNodes].map((child, index) => convert(child, index, changes));
  }, [html, comparison]);
  return <>{content}</>;
}
