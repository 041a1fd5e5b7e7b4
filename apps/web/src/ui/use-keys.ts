import { useEffect, useRef } from 'react';
import { isTyping } from './typing';

export type KeyTable = Record<string, (event: KeyboardEvent) => void>;

/**
 * Single keys of a screen ("j", "Enter", "?") and two-key jumps ("g i"). A dialog on top keeps its own keys:
 * nothing fires while one is open, or while a field has the focus.
 */
export function useKeys(table: KeyTable, enabled = true): void {
  const current = useRef(table);
  current.current = table;
  useEffect(() => {
    if (!enabled) return;
    let prefix: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      const name = keyName(event);
      const combined = prefix ? `${prefix} ${name}` : name;
      const action = current.current[combined] ?? (prefix ? undefined : current.current[name]);
      prefix = null;
      clearTimeout(timer);
      if (action) {
        // Enter and Space on a button or link belong to that button or link.
        if ((name === 'Enter' || name === ' ') && event.target instanceof HTMLElement && event.target.closest('button, a, [role="tab"], [role="menuitem"]')) return;
        event.preventDefault();
        action(event);
        return;
      }
      if (Object.keys(current.current).some((key) => key.startsWith(`${combined} `))) {
        prefix = combined;
        timer = setTimeout(() => (prefix = null), 1200);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, [enabled]);
}

/** "j", "?", "ctrl+enter": the letter as typed, whatever the keyboard layout. */
export function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `ctrl+${key.toLowerCase()}` : key;
}
