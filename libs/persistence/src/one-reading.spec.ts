import { forgetReading, readOnce, withOneReading } from '#persistence/one-reading';

describe('one reading per request', () => {
  const counted = () => {
    let reads = 0;
    return () => readOnce(async () => (reads += 1));
  };

  it('is shared inside, also by those who ask at the same time, and never outside', async () => {
    const read = counted();
    expect([await read(), await read()]).toEqual([1, 2]);
    await withOneReading(async () => expect(await Promise.all([read(), read()])).toEqual([3, 3]));
    await withOneReading(async () => expect(await read()).toBe(4));
  });

  it('is taken again after something was written', async () => {
    const read = counted();
    await withOneReading(async () => {
      expect(await read()).toBe(1);
      forgetReading();
      expect([await read(), await read()]).toEqual([2, 2]);
    });
  });

  it('a reading that failed is not kept', async () => {
    await withOneReading(async () => {
      await expect(readOnce(() => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
      expect(await readOnce(() => Promise.resolve('there'))).toBe('there');
    });
  });
});
