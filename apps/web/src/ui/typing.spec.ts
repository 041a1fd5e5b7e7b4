import { afterEach, describe, expect, it } from 'vitest';
import { isTyping } from './typing';

function press(target: HTMLElement, init: KeyboardEventInit & { keyCode?: number } = {}): boolean {
  document.body.append(target);
  let typed = false;
  const listen = (event: KeyboardEvent) => { typed = isTyping(event); };
  window.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...init }));
  window.removeEventListener('keydown', listen);
  return typed;
}
function element(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

describe('keys are off while typing (inbox.md 21)', () => {
  afterEach(() => document.body.replaceChildren());
  it('lets keys through on plain parts of the page', () => expect(press(element('div'))).toBe(false));
  it('is off in fields', () => {
    expect(press(element('input', { type: 'text' }))).toBe(true);
    expect(press(element('textarea'))).toBe(true);
    expect(press(element('div', { role: 'combobox' }))).toBe(true);
    expect(press(element('div', { contenteditable: 'true' }))).toBe(true);
  });
  it('leaves checkboxes to the keys of the list', () => expect(press(element('input', { type: 'checkbox' }))).toBe(false));
  it('is off while an input method composes Vietnamese', () => {
    expect(press(element('div'), { isComposing: true })).toBe(true);
    expect(press(element('div'), { keyCode: 229 })).toBe(true);
    expect(press(element('div'), { key: 'Process' })).toBe(true);
  });
});
