import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * The signed address by which an outside body opens its delivery (model.md 7): `deliveryId.expiry.signature`. It dies
 * with its date; recall and state are checked by whoever serves the page. Expiry is real time, in epoch seconds.
 */
export const receiptDays = 90;

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'kehoach receipt link', 32));
}

function signatureOf(secret: string, deliveryId: string, expiry: number): string {
  return createHmac('sha256', keyOf(secret)).update(`${deliveryId}.${expiry}`).digest('base64url');
}

export function signReceiptToken(secret: string, deliveryId: string, realNowMs: number): string {
  const expiry = Math.floor(realNowMs / 1000) + receiptDays * 86_400;
  return `${deliveryId}.${expiry}.${signatureOf(secret, deliveryId, expiry)}`;
}

/** The delivery a token names; null where it was altered. An expired one is named with `expired` so that the page can say so. */
export function readReceiptToken(secret: string, token: string, realNowMs: number): { deliveryId: string; expired: boolean } | null {
  const [deliveryId, expiryText, signature] = token.split('.');
  const expiry = Number(expiryText);
  if (!deliveryId || !signature || !Number.isSafeInteger(expiry)) return null;
  const expected = Buffer.from(signatureOf(secret, deliveryId, expiry));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return { deliveryId, expired: realNowMs / 1000 > expiry };
}
