import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Email } from 'postal-mime';

export interface StoredMail {
  readonly id: string;
  /** Real time: a mail's arrival is not business time. */
  readonly receivedAt: string;
  readonly from: string;
  /** The envelope's recipients, whatever the headers say. */
  readonly to: readonly string[];
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly filename: string; readonly mimeType: string; readonly bytes: number }[];
}

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

async function parse(raw: Buffer): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(raw);
}

/** Mails as files: `ID.eml` as it came, `ID.json` with what a reader needs. */
export class MailFolder {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  async add(raw: Buffer, envelope: Envelope): Promise<StoredMail> {
    const email = await parse(raw);
    const receivedAt = new Date().toISOString();
    const mail: StoredMail = {
      id: `${receivedAt.replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`,
      receivedAt,
      from: email.from?.address ? `${email.from.name ? `${email.from.name} ` : ''}<${email.from.address}>` : envelope.from,
      to: envelope.to,
      messageId: email.messageId ?? '',
      subject: (email.subject ?? '').normalize('NFC'),
      text: email.text ?? '',
      html: email.html ?? '',
      attachments: email.attachments.map((part) => ({ filename: part.filename ?? 'tệp đính kèm', mimeType: part.mimeType, bytes: Buffer.byteLength(part.content as ArrayBuffer) })),
    };
    writeFileSync(path.join(this.folder, `${mail.id}.eml`), raw);
    const target = path.join(this.folder, `${mail.id}.json`);
    writeFileSync(`${target}.tmp`, JSON.stringify(mail));
    renameSync(`${target}.tmp`, target);
    return mail;
  }

  /** Newest first. */
  list(): StoredMail[] {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .map((name) => JSON.parse(readFileSync(path.join(this.folder, name), 'utf8')) as StoredMail);
  }

  find(id: string): StoredMail | undefined {
    const file = path.join(this.folder, `${path.basename(id)}.json`);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StoredMail) : undefined;
  }

  raw(id: string): NodeJS.ReadableStream {
    return createReadStream(path.join(this.folder, `${path.basename(id)}.eml`));
  }

  async attachment(id: string, index: number): Promise<Buffer | undefined> {
    const email = await parse(readFileSync(path.join(this.folder, `${path.basename(id)}.eml`)));
    const content = email.attachments[index]?.content;
    return content === undefined ? undefined : Buffer.from(content as ArrayBuffer);
  }
}
