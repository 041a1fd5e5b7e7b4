import { readReceiptToken, receiptDays, signReceiptToken } from '#config/receipt-token';

const secret = 's'.repeat(40);
const now = 1_790_000_000_000;

describe('receipt token', () => {
  const token = signReceiptToken(secret, 'd-1', now);
  test('names its delivery until its last day', () => {
    expect(readReceiptToken(secret, token, now + (receiptDays * 86_400 - 1) * 1000)).toEqual({ deliveryId: 'd-1', expired: false });
    expect(readReceiptToken(secret, token, now + (receiptDays + 1) * 86_400_000)).toEqual({ deliveryId: 'd-1', expired: true });
  });
  test.each([['another delivery', token.replace('d-1', 'd-2')], ['a later date', token.replace(/\.(\d+)\./, (_m, e: string) => `.${Number(e) + 1}.`)], ['nothing', ''], ['half', 'd-1.12']])('refuses %s', (_name, altered) => {
    expect(readReceiptToken(secret, altered, now)).toBeNull();
  });
  test('refuses the key of another installation', () => {
    expect(readReceiptToken('t'.repeat(40), token, now)).toBeNull();
  });
});
