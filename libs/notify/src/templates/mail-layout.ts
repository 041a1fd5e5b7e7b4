import { Eta } from 'eta';
import type { MailWords } from '#messages/vi/mail';

const eta = new Eta({ autoEscape: true });
const html = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title><%= it.words.subject %></title></head>
<body style="margin:0;background:#F6F4EF;font-family:'Be Vietnam Pro',Arial,sans-serif;color:#1B2329">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="max-width:600px;background:#FFFFFF;border:1px solid #E5E1D8;border-radius:10px">
<% if (it.training) { %><tr><td style="background:#EEE8F9;color:#4B2E83;padding:10px 24px;border-radius:10px 10px 0 0;font-size:13px"><%= it.training %></td></tr><% } %>
<tr><td style="padding:24px;font-size:15px;line-height:1.6">
<% for (const text of it.words.paragraphs) { %><p style="margin:0 0 12px"><%= text %></p><% } %>
<p style="margin:20px 0"><a href="<%= it.link %>" style="background:#0B5563;color:#FFFFFF;text-decoration:none;padding:12px 20px;border-radius:6px;display:inline-block"><%= it.words.linkText %></a></p>
<% for (const text of it.words.footer) { %><p style="margin:0 0 6px;color:#465059;font-size:13px"><%= text %></p><% } %>
</td></tr></table></td></tr></table></body></html>`;

/** The same words as HTML and as plain text; the link stands in both. */
export function layOutMail(words: MailWords, link: string, training: string | null): { html: string; text: string } {
  const text = [...(training ? [training] : []), ...words.paragraphs, `${words.linkText}: ${link}`, ...words.footer].join('\n\n');
  return { html: eta.renderString(html, { words, link, training }), text };
}
