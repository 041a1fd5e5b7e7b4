import { against, atSteadyRate, percentile, summarise } from '#test/bench/measurement';

describe('figures of a benchmark', () => {
  test('the median is the middle sample, p95 comes with twenty samples or more', () => {
    expect(summarise('few', [3, 1, 2])).toEqual({ name: 'few', unit: 'ms', median: 2, min: 1, max: 3, samples: 3 });
    expect(summarise('many', Array.from({ length: 100 }, (_, index) => index + 1))).toMatchObject({ median: 50, p95: 95, min: 1, max: 100 });
    expect(percentile([7], 0.95)).toBe(7);
  });

  test('a ratio compares medians and names the floor', () => {
    expect(against(summarise('whole', [10]), summarise('floor', [4]))).toMatchObject({ floor: 'floor', ratio: 2.5 });
  });

  test('never more at once than was said, and nobody is left out', async () => {
    let inside = 0;
    let most = 0;
    const samples = await atSteadyRate([1, 2, 3, 4, 5, 6], { perSecond: 1_000, atOnce: 2 }, async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    });
    expect(samples).toHaveLength(6);
    expect(most).toBe(2);
  });

  test('a failure ends the run with its own error', async () => {
    await expect(atSteadyRate([1, 2, 3], { perSecond: 1_000, atOnce: 1 }, (no) => (no === 2 ? Promise.reject(new Error('two')) : Promise.resolve()))).rejects.toThrow('two');
  });
});
