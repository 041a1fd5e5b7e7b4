import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf', txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files leave as attachments with their own type and no sniffing, so that nothing runs in our origin (ASVS 5.4). */
export function attachment(response: Response, bytes: Uint8Array, name: string): StreamableFile {
  const extension = /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D').replace(/[^\w.-]+/gu, '-');
  response.set({
    'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
  });
  return new StreamableFile(bytes, { type: types[extension] ?? 'application/octet-stream', length: bytes.byteLength });
}
