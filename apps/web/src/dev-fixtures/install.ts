import { comparison, detail, facts, version } from './documents';
import { people, sessionOf } from './people';
import * as records from './records';
import { clerkRows, taskList } from './tasks';

const userKey = 'fixture.user';
const decided = new Set<string>();
let editNo = 4;
const answers = new Map<string, string>();

/** A stub of the api in the browser, to look at the screens alone; `vite --mode fixtures`. */
export function installFixtures(): void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!url.pathname.startsWith('/api/')) return real(request);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const text = request.method === 'GET' ? '' : await request.text();
    const answer = respond(request.method, url.pathname.replace('/api/v1', ''), url.searchParams, text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {});
    if (answer === undefined) return Response.json({ type: 'about:blank', title: 'Không có văn bản này.', status: 404, code: 'document.notFound' }, { status: 404 });
    if (answer === null) return Response.json({ title: 'Chưa đăng nhập', status: 401, code: 'session.missing' }, { status: 401 });
    return Response.json(answer);
  };
}

function respond(method: string, path: string, query: URLSearchParams, body: Record<string, unknown>): unknown {
  const user = localStorage.getItem(userKey) ?? '';
  const command = { rev: 6, stage: 'signed', message: 'Đã ký ban hành. Văn thư cấp số tiếp theo.' };
  const [, root, id, part, more] = path.split('/');
  if (path === '/session/demo') { localStorage.setItem(userKey, String(body['username'])); return sessionOf(String(body['username'])); }
  if (path === '/session') { if (method === 'DELETE') localStorage.removeItem(userKey); return method === 'DELETE' ? {} : sessionOf(user); }
  if (path === '/demo-people') return { items: people };
  if (root === 'clock') return { now: '2026-09-22T09:00:00+07:00', today: '2026-09-22', todayText: 'thứ Ba, 22/09/2026', training: true, walk: null, nextDue: '2026-09-24T08:00:00+07:00' };
  if (path === '/tasks') return user === 'phuong' ? { ...taskList('none'), items: clerkRows, total: 1 } : taskList(query.get('tab') ?? 'mine');
  if (root === 'tasks') return { id, seen: true, claimedBy: null };
  if (root === 'notices') return { items: [{ id: 'n1', kind: 'x', text: 'Kế hoạch 27/KH-STC đã phát hành đến 14 nơi.', at: '2026-09-22T08:10:00+07:00', atText: '', read: false, documentId: 'issued', planId: null }, { id: 'n2', kind: 'x', text: 'Bà Hiền trả lại dự thảo Kế hoạch rà soát giá đất.', at: '2026-09-21T16:00:00+07:00', atText: '', read: true, documentId: 'dn', planId: null }], total: 2, unread: 1 };
  if (root === 'registers') return id === 'outgoing' ? records.registerOutgoing : records.registerIncoming;
  if (path === '/plans') return records.plans;
  if (root === 'plans') return records.plan;
  if (path === '/organization/agency') return records.agency;
  if (path === '/organization/receivers') return { items: [{ kind: 'unit', id: 'u1', name: 'Phòng Quản lý ngân sách', detail: 'Sở Tài chính' }] };
  if (root === 'calendar') return { year: Number(id), version: 3, status: 'official', statusText: 'Chính thức', daysOff: [{ date: `${id}-01-01`, name: 'Tết Dương lịch' }, { date: `${id}-09-02`, name: 'Quốc khánh' }], workingSaturdays: [], changedBy: null, changedAt: null, mayChange: false };
  if (root === 'search') return { documents: [{ id: 'dn', title: 'Kế hoạch hỗ trợ doanh nghiệp nhỏ và vừa', codeNumber: null, stageText: 'Đang trình ký', agencyName: 'Sở Tài chính' }], people: [], units: [] };
  if (root === 'public') return { documentTitle: 'Kế hoạch hỗ trợ doanh nghiệp nhỏ và vừa năm 2027', typeText: 'Kế hoạch', codeNumber: '148/KH-STC', issuedOn: '2026-09-22', agency: 'Sở Tài chính tỉnh Sơn Hà', receiver: 'Hiệp hội Doanh nghiệp tỉnh', state: 'sent', stateText: 'Đã gửi', acknowledgedAt: method === 'POST' ? '2026-09-22T10:00:00+07:00' : null, needsAcknowledgement: true, mayAcknowledge: method !== 'POST', files: [{ id: 'f1', name: '148-KH-STC.pdf', format: 'pdf', byteSize: 120000, url: '#' }], expired: false, recalled: false, training: true, message: null };
  if (path === '/imports') return { documentId: 'draft', versionId: 'v3', editNo: 1, fileKind: 'paste', warningCounts: { error: 1, warning: 2, info: 1 }, isPlan: true };
  if (path === '/documents') return { items: [['dn', 'Kế hoạch hỗ trợ doanh nghiệp nhỏ và vừa trên địa bàn tỉnh Sơn Hà năm 2027', null, 'inRoute', 'Đang trình ký'], ['issued', 'Nâng cao chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026', '27/KH-STC', 'dispatched', 'Đã phát hành'], ['draft', 'Kế hoạch kiểm tra giá quý IV', null, 'drafting', 'Dự thảo']].map(([rowId, title, codeNumber, stage, stageText]) => ({ id: rowId, type: 'KH', typeText: 'Kế hoạch', title, codeNumber, issuedOn: codeNumber ? '2026-01-16' : null, stage, stageText, agencyName: 'Sở Tài chính', draftingUnit: { id: 'dn', name: 'P. Doanh nghiệp và KTTT' }, drafter: { id: 'anh', fullName: 'Lê Ngọc Ánh' }, stepText: stage === 'inRoute' ? 'Bước 3/5: Ký ban hành' : null, waitingOn: stage === 'inRoute' ? 'Đỗ Thị Mỹ Hạnh' : null, updatedAt: '2026-09-21T15:40:00+07:00', planId: null })), total: 3 };
  if (root === 'audit') return { ok: true, rows: 24, brokenAt: null, text: '' };
  if (root === 'documents' && id) {
    if (method === 'PUT') return { editNo: ++editNo, versionId: 'v3', savedAt: '2026-09-22T10:42:00+07:00' };
    if (more === 'answers') { answers.set(String(body['warningId']), String(body['answer'])); return { editNo: ++editNo, versionId: 'v3', savedAt: '2026-09-22T10:42:00+07:00' }; }
    if (method === 'POST') { decided.add(id); return command; }
    if (!part) return detail(id, user, decided.has(id));
    if (part === 'versions') return { ...version, editNo, no: Number(more), facts, warnings: version.warnings.map((warning) => (answers.has(warning.id) ? { ...warning, answer: { text: answers.get(warning.id), by: 'Lê Ngọc Ánh', at: '2026-09-22T10:40:00+07:00', accepted: true } } : warning)) };
    if (part === 'compare') return comparison;
    if (part === 'timeline') return records.timeline;
    if (part === 'deliveries') return records.deliveries;
    if (part === 'files') return { items: id === 'issued' ? [{ id: 'f1', seq: 1, kind: 'numbered', kindText: 'Bản có số', format: 'pdf', name: '27-KH-STC.pdf', sha256: '51d08a7ce93b'.padEnd(64, '0'), byteSize: 120000, at: '2026-01-16T13:52:00+07:00', by: null, url: '#' }] : [], digitalState: 'Bản điện tử, chưa ký số' };
    if (part === 'signers') return { items: [{ positionId: 'p3', title: 'Giám đốc', personId: 'hanh', personName: 'Đỗ Thị Mỹ Hạnh', mandateId: 'm1', form: 'head', lines: ['GIÁM ĐỐC'], basis: 'Người đứng đầu', available: true, note: null }, { positionId: 'p2', title: 'Phó Giám đốc', personId: 'phuoc', personName: 'Nguyễn Hữu Phước', mandateId: 'm2', form: 'KT', lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], basis: 'QĐ 12/QĐ-STC', available: false, note: 'Đi công tác đến 25/09/2026' }] };
    if (part === 'number-proposal') return { series: 'Văn bản có tên loại', year: 2026, origin: 'ours', next: 148, codeNumber: '148/KH-STC', previous: '147/BC-STC', issuedOn: '2026-09-22', earliest: '2026-09-22', note: null, printed: { numberLine: 'Số: 148/KH-STC', dateLine: 'Sơn Hà, ngày 22 tháng 9 năm 2026' } };
    if (part === 'recipients-preview') return { lines: [{ line: 'UBND tỉnh (b/c)', printed: 'UBND tỉnh', role: 'report', status: 'resolved', receivers: [{ kind: 'agency', id: 'ubnd', name: 'UBND tỉnh Sơn Hà', channel: 'system' }], suggestions: [] }, { line: 'Các phòng, Trung tâm thuộc Sở', printed: 'Các phòng, Trung tâm thuộc Sở', role: 'execute', status: 'group', receivers: [{ kind: 'unit', id: 'a', name: 'Phòng Quản lý ngân sách', channel: 'system' }, { kind: 'unit', id: 'b', name: 'Phòng Đầu tư - Thẩm định', channel: 'system' }], suggestions: [] }, { line: 'Hiệp hội Doanh nghiệp tỉnh', printed: 'Hiệp hội Doanh nghiệp tỉnh', role: 'inform', status: 'unresolved', receivers: [], suggestions: [{ kind: 'external', id: 'x', name: 'Hiệp hội Doanh nghiệp vừa và nhỏ tỉnh Sơn Hà', score: 0.82, reason: 'tên gần giống' }] }], total: 3, unresolved: 1 };
  }
  return undefined;
}
