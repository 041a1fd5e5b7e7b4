import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { Session } from './api/types';
import { SessionContext } from './app/session-context';
import { cssVariables, theme } from './ui/theme';

export const testSession: Session = {
  person: { id: 'hanh', fullName: 'Đỗ Thị Mỹ Hạnh', honorific: 'bà', isInstallationAdministrator: false, posts: [{ positionId: 'p', title: 'Giám đốc', kind: 'director', unitId: null, unitName: null, agencyId: 'stc', agencyName: 'Sở Tài chính' }] },
  today: '2026-09-22', todayText: 'thứ Ba, 22/09/2026', training: true, badge: 1,
};

/** What a screen needs around it; `again` renders the same tree with other content. */
export function renderScreen(content: ReactNode, path = '/') {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const around = (inner: ReactNode) => (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[path]}><SessionContext.Provider value={testSession}>{inner}</SessionContext.Provider></MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
  const result = render(around(content));
  return { ...result, client, again: (next: ReactNode) => result.rerender(around(next)) };
}

export interface SentRequest { method: string; path: string; key: string | null; body: unknown }

/** Answers every call of the api and keeps what was sent. */
export function stubApi(answer: (request: SentRequest) => Response | Promise<Response>): SentRequest[] {
  const sent: SentRequest[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(String(input), 'http://localhost'), init);
    const text = request.method === 'GET' ? '' : await request.clone().text();
    const one: SentRequest = { method: request.method, path: new URL(request.url).pathname, key: request.headers.get('idempotency-key'), body: text ? (JSON.parse(text) as unknown) : undefined };
    sent.push(one);
    return answer(one);
  };
  return sent;
}
