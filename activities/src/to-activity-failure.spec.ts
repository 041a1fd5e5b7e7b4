import { ApplicationFailure } from '@temporalio/common';
import { mapFailures, toActivityFailure } from '#activities/to-activity-failure';
import { RefusedError } from '#domain/document/refusal';

const sqlError = (code: string): Error => Object.assign(new Error(`failed with ${code}`), { driverError: { code } });

describe('errors of activities, mapped once (temporal.md)', () => {
  it('a refusal is final and keeps its code and what its sentence needs', () => {
    const failure = toActivityFailure(new RefusedError('number.taken', { number: 5 }));
    expect(failure).toMatchObject({ type: 'number.taken', nonRetryable: true, details: [{ number: 5 }] });
  });

  it.each(['22001', '22P02', '23502', '23514'])('%s: the data are wrong, a repeat will not mend them', (code) => {
    expect(toActivityFailure(sqlError(code))).toMatchObject({ type: 'recording.rejected', nonRetryable: true });
  });

  it.each(['23505', '40001', '40P01', '55P03', '57014', '57P01', '08006', '53300'])('%s: passes, tried again', (code) => {
    expect(toActivityFailure(sqlError(code)).nonRetryable).toBe(false);
  });

  it.each([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), new TypeError('x is undefined'), 'text'])('anything else is tried again: %p', (error) => {
    expect(toActivityFailure(error)).toMatchObject({ nonRetryable: false, type: 'fault' });
  });

  it('error text is capped', () => {
    expect(toActivityFailure(new Error('x'.repeat(10_000))).message).toHaveLength(500);
  });

  it('every activity of a set is a function of its own that maps', async () => {
    const mapped = mapFailures<{ fail: () => Promise<void> }>({ fail: async () => Promise.reject(sqlError('22001')) });
    expect(Object.keys(mapped)).toEqual(['fail']);
    await expect(mapped.fail()).rejects.toThrow(ApplicationFailure);
  });
});
