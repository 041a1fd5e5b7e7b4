import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { detail } from '../../dev-fixtures/documents';
import { renderScreen, stubApi } from '../../test-render';
import { DecisionPanel } from './decision-panel';

const ok = { rev: 6, stage: 'signed', message: 'Đã ký ban hành.' };
beforeEach(() => localStorage.clear());

/** The panel also asks what changed since the version its reader saw; what it sends is what counts here. */
const answered = ({ method }: { method: string }) => Response.json(method === 'GET' ? { from: 1, to: 2, facts: [], blocks: [] } : ok);
const writes = <T extends { method: string }>(sent: T[]) => sent.filter((one) => one.method !== 'GET');

describe('decision panel', () => {
  it('offers only what the api allows, and says why the rest is absent', () => {
    stubApi(answered);
    renderScreen(<DecisionPanel document={detail('dn', 'phuoc', false)} onDecided={() => {}} />);
    expect(screen.queryByRole('button', { name: /Ký ban hành/ })).toBeNull();
    expect(screen.getByText('Chỉ người có phân công ký lĩnh vực này mới ký được.')).toBeTruthy();
  });

  it('shows the lines to be printed and signs the very version on screen (inbox.md 13)', async () => {
    const sent = stubApi(answered);
    const decided = vi.fn();
    renderScreen(<DecisionPanel document={detail('dn', 'hanh', false)} onDecided={decided} />);
    expect(screen.getByText('GIÁM ĐỐC')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Ký ban hành/ }));
    await waitFor(() => expect(decided).toHaveBeenCalledWith('Đã ký ban hành.'));
    expect(writes(sent)[0]).toMatchObject({ method: 'POST', path: '/api/v1/documents/dn/decide', body: { taskId: 't-dn', outcome: 'approved', contentHash: detail('dn', 'hanh', false).version?.contentHash } });
  });

  it('returns only with a reason, keeps it, and says to whom (inbox.md 12, 18)', async () => {
    const sent = stubApi(answered);
    renderScreen(<DecisionPanel document={detail('dn', 'hanh', false)} onDecided={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: /Trả lại/ }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Trả lại' }));
    expect(within(dialog).getByText('Ghi lý do để người nhận biết cần sửa gì.')).toBeTruthy();
    expect(writes(sent)).toHaveLength(0);
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Thiếu Nơi nhận.' } });
    expect(localStorage.getItem('kehoach.draft.return.t-dn')).toBe('Thiếu Nơi nhận.');
    fireEvent.click(within(dialog).getByText('Kiểm tra thể thức: Trần Thị Thu Hiền'));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Trả lại' }));
    await waitFor(() => expect(writes(sent)[0]?.body).toMatchObject({ outcome: 'returned', reason: 'Thiếu Nơi nhận.', returnToStep: 2 }));
    await waitFor(() => expect(localStorage.getItem('kehoach.draft.return.t-dn')).toBeNull());
  });

  it('a stale version is amber and leads to the changes; nothing is lost', async () => {
    stubApi(() => Response.json({ code: 'version.stale', title: 'Đã có phiên bản 4.', status: 409 }, { status: 409 }));
    const seeChanges = vi.fn();
    renderScreen(<DecisionPanel document={detail('dn', 'hanh', false)} onDecided={() => {}} onSeeChanges={seeChanges} />);
    fireEvent.click(screen.getByRole('button', { name: /^Ký ban hành/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Xem chỗ đổi' }));
    expect(seeChanges).toHaveBeenCalled();
    expect(screen.getByText('Đã có phiên bản 4.')).toBeTruthy();
  });

  it('says who decided when another person took the task while I read (inbox.md 17)', async () => {
    stubApi(answered);
    const before = detail('dn', 'hanh', false);
    const after = { ...detail('dn', 'phuong', false), openTask: null, allowedActions: [] };
    for (const step of after.route) if (step.kind === 'sign' && step.decision) step.decision = { ...step.decision, by: 'Lương Quang Vinh' };
    const { again } = renderScreen(<DecisionPanel document={before} onDecided={() => {}} />);
    again(<DecisionPanel document={after} onDecided={() => {}} />);
    expect(await screen.findByText(/Lương Quang Vinh đã duyệt phiên bản 3 lúc 22\/09 10:58. Việc này không còn chờ bà Hạnh./)).toBeTruthy();
  });
});
