import { performance } from 'node:perf_hooks';
import { diffDocuments } from '#documents/rendering/compare-versions';
import type { OfficialDocument } from '#documents/rendering/official-document';
import { outgoingRegisterTable } from '#documents/rendering/register-table';
import { renderDocx } from '#documents/rendering/render-docx';
import { renderHtml } from '#documents/rendering/render-html';
import { renderPdf } from '#documents/rendering/render-pdf';
import { renderRegisterPdf } from '#documents/rendering/render-register-pdf';
import { sampleBody, sampleOfficialDocument } from '#test/documents/sample-official-document';

interface Measurement {
  name: string;
  unit: string;
  median: number;
  min: number;
  max: number;
}

async function measure(name: string, work: () => unknown, times = 7): Promise<Measurement> {
  await work();
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { name, unit: 'ms', median: round(taken[Math.floor(times / 2)]!), min: round(taken[0]!), max: round(taken[times - 1]!) };
}

/** A plan that prints on 20 pages. */
function twentyPages(): OfficialDocument {
  return sampleOfficialDocument({ body: sampleBody(38) });
}

export async function run(): Promise<Measurement[]> {
  const plan = twentyPages();
  const changed = plan.body.map((block, index) => (index % 5 === 0 && block.kind === 'paragraph' ? { ...block, runs: [...block.runs, { text: ' bổ sung' }] } : block));
  const register = outgoingRegisterTable(Array.from({ length: 1000 }, (_value, index) => ({
    codeNumber: `${index + 1}/KH-STC`, issuedOn: '2026-09-05', typeAndSubject: `Kế hoạch hỗ trợ doanh nghiệp đợt ${index + 1}`, signer: 'Đỗ Thị Mỹ Hạnh',
    recipients: 'UBND tỉnh (b/c); Các sở, ban, ngành tỉnh', fileCopyKeeper: 'VT', copies: 12, handedOn: '2026-09-05', receipt: null, remarks: null,
  })));
  const meta = { parentAgency: 'UBND TỈNH SƠN HÀ', agency: 'SỞ TÀI CHÍNH', year: 2026, scope: null, trainingMark: false, createdAt: '2026-12-31T03:00:00Z' };
  return [
    await measure('20-page plan to DOCX', () => renderDocx(plan)),
    await measure('20-page plan to PDF', () => renderPdf(plan)),
    await measure('20-page plan to HTML', () => renderHtml(plan)),
    await measure('compare two versions of a 20-page plan', () => diffDocuments(plan.body, changed)),
    await measure('outgoing register of 1,000 rows to PDF', () => renderRegisterPdf(register, meta), 3),
  ];
}
