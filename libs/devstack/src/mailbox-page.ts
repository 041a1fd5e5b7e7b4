import type { StoredMail } from '#devstack/mail-folder';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

/** Plain and calm, and clearly not the product itself. */
const style = `
:root { color-scheme: light dark; --ink: #1f2933; --soft: #5f6c7b; --line: #d9dee4; --paper: #ffffff; --desk: #f4f6f8; --mark: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #9aa6b2; --line: #36404a; --paper: #1b2127; --desk: #12161a; --mark: #7db8f0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 16px/1.5 system-ui, "Be Vietnam Pro", "Noto Sans", "DejaVu Sans", sans-serif; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header h1 { font-size: 1.25rem; margin: 0; } header p { margin: .25rem 0 0; color: var(--soft); }
a { color: var(--mark); }
form { margin: 0 0 1rem; display: flex; gap: .5rem; } input { flex: 1; font: inherit; padding: .4rem .6rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); color: inherit; }
button { font: inherit; padding: .4rem .9rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); color: inherit; }
ol { list-style: none; margin: 0; padding: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
li + li { border-top: 1px solid var(--line); }
li a { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .7rem 1rem; color: inherit; text-decoration: none; }
li a:hover, li a:focus-visible { background: var(--desk); }
li strong { font-weight: 600; } li span { color: var(--soft); } li time { color: var(--soft); white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; }
iframe { width: 100%; min-height: 60vh; border: 0; background: #fff; border-radius: 4px; } pre { white-space: pre-wrap; font: inherit; margin: 0; }
.empty { padding: 2rem 1rem; color: var(--soft); text-align: center; }`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${style}</style></head><body>
<header><h1>Hộp thư dùng thử</h1><p>Mọi thư do hệ thống gửi khi dùng thử nằm ở đây; không thư nào ra ngoài máy này.</p></header><main>${body}</main></body></html>`;
}

/** dd/mm/yyyy HH:mm in Vietnam, whatever the machine's zone. */
function writeTime(iso: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
  return parts.replace(',', '');
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Searching ignores marks and case: a name typed without them still finds its mails. */
export function matches(mail: StoredMail, query: string): boolean {
  return fold([mail.from, ...mail.to, mail.subject, mail.text].join('\n')).includes(fold(query.trim()));
}

export function listPage(mails: readonly StoredMail[], query: string): string {
  const rows = mails
    .map(
      (mail) =>
        `<li><a href="/mails/${encodeURIComponent(mail.id)}"><strong>${escape(mail.subject || '(không có tiêu đề)')}</strong><time datetime="${mail.receivedAt}">${writeTime(mail.receivedAt)}</time><span>Gửi tới ${escape(mail.to.join(', '))}</span></a></li>`,
    )
    .join('');
  const empty = query ? 'Không có thư nào khớp.' : 'Chưa có thư nào.';
  return page(
    'Hộp thư dùng thử',
    `<form role="search"><input type="search" name="q" aria-label="Tìm trong thư" placeholder="Tìm theo người nhận, tiêu đề, nội dung" value="${escape(query)}"><button>Tìm</button></form>${rows ? `<ol>${rows}</ol>` : `<p class="empty">${empty}</p>`}`,
  );
}

export function mailPage(mail: StoredMail): string {
  const address = `/mails/${encodeURIComponent(mail.id)}`;
  const attachments = mail.attachments.map((part, index) => `<a href="${address}/attachments/${index}">${escape(part.filename)}</a> (${Math.ceil(part.bytes / 1024)} KB)`).join(', ');
  // The sandbox runs no script of the mail; its links open in a tab of their own.
  const content = mail.html
    ? `<iframe title="Nội dung thư" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escape(`<base target="_blank"><meta charset="utf-8">${mail.html}`)}"></iframe>`
    : `<pre>${escape(mail.text).replace(/https?:\/\/[^\s<>"']+/g, (link) => `<a href="${link}" target="_blank" rel="noreferrer">${link}</a>`)}</pre>`;
  return page(
    mail.subject || 'Thư',
    `<p><a href="/">← Tất cả thư</a></p><article><h2>${escape(mail.subject || '(không có tiêu đề)')}</h2><dl><dt>Từ</dt><dd>${escape(mail.from)}</dd><dt>Gửi tới</dt><dd>${escape(mail.to.join(', '))}</dd><dt>Lúc</dt><dd>${writeTime(mail.receivedAt)}</dd>${attachments ? `<dt>Tệp đính kèm</dt><dd>${attachments}</dd>` : ''}<dt>Bản gốc</dt><dd><a href="${address}/raw">tải .eml</a></dd></dl>${content}</article>`,
  );
}

export const missingPage = (): string => page('Không tìm thấy', '<p class="empty">Không có thư này.</p><p><a href="/">← Tất cả thư</a></p>');
