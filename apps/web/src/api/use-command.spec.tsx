import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderScreen, stubApi } from '../test-render';
import { useDecide } from '../screens/decision/document-commands';

const hash = 'a'.repeat(64);
function Decide({ reason }: { reason: string }) {
  const decide = useDecide();
  return <button type="button" onClick={() => decide.mutate({ id: 'd1', taskId: 't1', outcome: 'returned', contentHash: hash, reason })}>{decide.isError ? decide.error.code : 'ready'}</button>;
}
const press = () => fireEvent.click(screen.getByRole('button'));

it('repeats an unanswered command under the same Idempotency-Key, and means a new one after a refusal', async () => {
  const answers = [() => Promise.reject(new TypeError('network')), () => Promise.resolve(Response.json({ code: 'http.503', title: 'busy', status: 503 }, { status: 503 })), () => Promise.resolve(Response.json({ code: 'decision.alreadyMade', title: 'x', status: 409 }, { status: 409 })), () => Promise.resolve(Response.json({ rev: 1, stage: 'drafting', message: 'ok' }))];
  const sent = stubApi(() => (answers.shift() as () => Promise<Response>)());
  renderScreen(<Decide reason="Thiếu căn cứ." />);
  press();
  await screen.findByText('network.unreachable');
  press();
  await screen.findByText('http.503');
  press();
  await screen.findByText('decision.alreadyMade');
  press();
  await waitFor(() => expect(sent).toHaveLength(4));
  const keys = sent.map((request) => request.key);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).toBe(keys[0]);
  expect(keys[3]).not.toBe(keys[0]);
});

function Two() {
  const decide = useDecide();
  const send = (reason: string) => decide.mutate({ id: 'd1', taskId: 't1', outcome: 'returned', contentHash: hash, reason });
  return <><button type="button" onClick={() => send('Một.')}>một</button><button type="button" onClick={() => send('Hai.')}>hai</button></>;
}

it('other words are another intent and carry another key', async () => {
  const sent = stubApi(() => Promise.reject(new TypeError('network')));
  renderScreen(<Two />);
  fireEvent.click(screen.getByText('một'));
  await waitFor(() => expect(sent).toHaveLength(1));
  fireEvent.click(screen.getByText('hai'));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.body).toEqual({ taskId: 't1', outcome: 'returned', contentHash: hash, reason: 'Một.' });
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});
