import { spawnSync } from 'node:child_process';
import path from 'node:path';

const checkout = path.resolve(__dirname, '../../../..');

function tableIn(zone: string): string {
  const done = spawnSync(process.execPath, [path.join(checkout, 'scripts/run-ts.cjs'), path.join(checkout, 'test/builders/due-table.ts')], { cwd: checkout, env: { PATH: process.env['PATH'], TZ: zone }, encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

describe('DUE-7 days are those of Vietnam', () => {
  test('five years of due days, ladders and openings are the same under a host in any zone', () => {
    const here = tableIn('UTC');
    expect(here.split('\n').length).toBeGreaterThan(600);
    // The last zone of the day, the first one, and one that changes its clocks in the year.
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh']) expect(tableIn(zone)).toBe(here);
  });
});
