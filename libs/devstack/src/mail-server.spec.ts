import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailServer, type MailServer } from '#devstack/mail-server';

describe('demo mail server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-mails-'));
  let server: MailServer;

  beforeAll(async () => {
    server = await startMailServer({ folder, refuse: (address) => (address.startsWith('bad@') ? { code: 550, message: 'no such mailbox' } : undefined) });
    const transport = createTransport({ url: server.smtpUrl });
    await transport.sendMail({
      from: 'Kế hoạch <khong-tra-loi@kehoach.local>',
      to: 'van-thu@example.vn',
      bcc: 'luu@example.vn',
      subject: 'Kế hoạch số 12/KH-STC đã được phát hành',
      html: '<p>Kính gửi <b>Văn phòng</b>: <script>alert(1)</script><a href="http://localhost:3000/r/abc">xác nhận</a></p>',
      text: 'Kính gửi Văn phòng: http://localhost:3000/r/abc',
      attachments: [{ filename: 'kế hoạch.txt', content: 'nội dung' }],
    });
    transport.close();
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('keeps the envelope recipients, the words and the attachments', async () => {
    const mail = await server.waitForMail((stored) => stored.subject.includes('12/KH-STC'));
    expect(mail.to).toEqual(['van-thu@example.vn', 'luu@example.vn']);
    expect(mail.from).toBe('Kế hoạch <khong-tra-loi@kehoach.local>');
    expect(mail.attachments).toEqual([expect.objectContaining({ filename: 'kế hoạch.txt', bytes: Buffer.byteLength('nội dung') })]);
  });

  test('refuses the recipients it is told to refuse', async () => {
    const transport = createTransport({ url: server.smtpUrl });
    await expect(transport.sendMail({ from: 'a@b.vn', to: 'bad@example.vn', text: 'x' })).rejects.toMatchObject({ responseCode: 550 });
    transport.close();
  });

  test('lists mails and finds them without marks', async () => {
    const list = await (await fetch(server.mailboxUrl)).text();
    expect(list).toContain('Kế hoạch số 12/KH-STC đã được phát hành');
    expect(await (await fetch(`${server.mailboxUrl}/?q=da+duoc+phat+hanh`)).text()).toContain('12/KH-STC');
    expect(await (await fetch(`${server.mailboxUrl}/?q=khong-co`)).text()).toContain('Không có thư nào khớp.');
  });

  test('shows a mail in a sandbox and hands out its attachment', async () => {
    const [mail] = server.mails();
    const shown = await (await fetch(`${server.mailboxUrl}/mails/${mail?.id}`)).text();
    expect(shown).toContain('<iframe title="Nội dung thư" sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(shown).not.toContain('<script>');
    const attachment = await fetch(`${server.mailboxUrl}/mails/${mail?.id}/attachments/0`);
    expect(await attachment.text()).toBe('nội dung');
    expect(attachment.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  test('answers 404 for a mail that is not there, also outside its folder', async () => {
    expect((await fetch(`${server.mailboxUrl}/mails/..%2F..%2Fetc`)).status).toBe(404);
    expect((await fetch(`${server.mailboxUrl}/nothing`)).status).toBe(404);
  });
});
