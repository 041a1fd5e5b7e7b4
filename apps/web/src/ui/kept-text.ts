import { useCallback, useState } from 'react';

const prefix = 'kehoach.draft.';

/** Half-written words survive closing the tab (inbox.md 18): kept per person and place, forgotten when sent. */
export function useKeptText(place: string): [string, (value: string) => void, () => void] {
  const [state, setState] = useState(() => ({ place, value: read(place) }));
  const value = state.place === place ? state.value : read(place);
  const set = useCallback((next: string) => {
    setState({ place, value: next });
    try {
      if (next) localStorage.setItem(prefix + place, next);
      else localStorage.removeItem(prefix + place);
    } catch { /* a full or closed storage only loses the draft */ }
  }, [place]);
  const forget = useCallback(() => set(''), [set]);
  return [value, set, forget];
}

function read(place: string): string {
  try {
    return localStorage.getItem(prefix + place) ?? '';
  } catch {
    return '';
  }
}
