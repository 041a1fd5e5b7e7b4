import { SMTPServer } from 'smtp-server';
import PostalMime from 'postal-mime';
import type { AddressInfo } from 'node:net';
import { SmtpMailChannel } from '#notify/channels/smtp-mail.channel';

const params = { agencyName: 'Sở Tài chính tỉnh Sơn Hà', receiverName: 'Hiệp hội <Doanh nghiệp>', typeName: 'Kế hoạch', codeNumber: '05/KH-STC', issuedOnText: '16/01/2026', subject: 'Nâng cao chỉ số', signer: 'Đỗ Thị Mỹ Hạnh' };
const request = (address: string) => ({ messageId: '<d1@kehoach>', to: { address, name: 'Hiệp hội' }, template: 'documentDelivered', params, deliveryId: 'd1' });

describe('SmtpMailChannel', () => {
  const received: Buffer[] = [];
  let answer: number | null = null;
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(answer ? Object.assign(new Error('no'), { responseCode: answer }) : undefined),
    onData: (stream, _session, done) => { const parts: Buffer[] = []; stream.on('data', (c: Buffer) => parts.push(c)).on('end', () => { received.push(Buffer.concat(parts)); done(); }); },
  });
  let channel: SmtpMailChannel;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.server.address() as AddressInfo;
    channel = new SmtpMailChannel({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'vanthu@stc.example', training: true, maximumPerSecond: 100, receiptLink: (id) => `http://web.example/r/${id}`, reminderLink: (id) => `http://web.example/n/${id}`, appUrl: 'http://web.example' });
  });
  afterAll(async () => { channel.close(); await new Promise<void>((resolve) => server.close(() => resolve())); });

  test('a training mail carries its mark, the words, one link and the fixed Message-ID (I5)', async () => {
    answer = null;
    await expect(channel.send(request('a@b.example'))).resolves.toEqual({ result: 'sent', error: null });
    const mail = await PostalMime.parse(received.at(-1)!);
    expect(mail.subject).toBe('[Tập huấn] Sở Tài chính tỉnh Sơn Hà gửi Kế hoạch số 05/KH-STC');
    expect(mail.messageId).toBe('<d1@kehoach>');
    expect(mail.text).toContain('http://web.example/r/d1');
    expect(mail.html).toContain('Hiệp hội &lt;Doanh nghiệp&gt;');
  });

  test('a reminder to a body outside names the report and its day, and its link opens that reminder (ESC-8)', async () => {
    answer = null;
    const reminder = { agencyName: 'Sở Tài chính', bodyName: 'Hiệp hội Doanh nghiệp', receiverName: 'Phòng Tổng hợp', periodLabel: 'quý III/2026', planTitle: 'Cải thiện PCI', planNumber: '05/KH-STC', strictDay: '2026-09-14', lateAfterDay: '2026-09-15', wording: 'ask', late: true, text: null };
    await expect(channel.send({ messageId: '<nhac-1@kehoach>', to: { address: 'a@b.example', name: null }, template: 'reportReminder', params: reminder, deliveryId: null, reminderId: 'p1' })).resolves.toEqual({ result: 'sent', error: null });
    const mail = await PostalMime.parse(received.at(-1)!);
    expect(mail.subject).toBe('[Tập huấn] Sở Tài chính: chưa nhận được báo cáo quý III/2026');
    expect(mail.text).toContain('http://web.example/n/p1');
    expect(mail.text).toContain('Ngày cuối để gửi: 14/09/2026. Đề nghị quý cơ quan gửi báo cáo về Phòng Tổng hợp');
  });

  test.each([[450, 'later'], [550, 'refused']])('an answer of %i is %s', async (code, result) => {
    answer = code;
    expect((await channel.send(request('a@b.example'))).result).toBe(result);
  });
});
