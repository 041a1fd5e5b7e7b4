import { existsSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import path from 'node:path';
import { VoidRunError, type Measurement } from '#test/bench/measurement';

interface Bench {
  readonly name: string;
  readonly title: string;
  /** Minutes long: left out unless it is named. */
  readonly onlyByName?: boolean;
}

const benches: readonly Bench[] = [
  { name: 'reading', title: 'Đọc văn bản · reading' },
  { name: 'rendering', title: 'In văn bản · rendering' },
  { name: 'decision', title: 'Quyết một bước · decisions' },
  { name: 'dispatch', title: 'Phát hành · dispatch' },
  { name: 'inbox', title: 'Hộp việc · inbox' },
  { name: 'duties', title: 'Nghĩa vụ đến hạn cùng lúc · duties due at one instant' },
  { name: 'receipts', title: 'Xác nhận đã nhận · receipts' },
  { name: 'reports', title: 'Gửi báo cáo cùng lúc · reports sent at once' },
  { name: 'board', title: 'Bảng theo dõi, trang đầu · board and home' },
  { name: 'memory', title: 'Bộ nhớ với 1.000 kế hoạch · memory with 1,000 open plans' },
  { name: 'memory-10000', title: 'Bộ nhớ với 10.000 kế hoạch · memory with 10,000 open plans', onlyByName: true },
];

interface Outcome {
  readonly bench: string;
  readonly measurements: Measurement[];
  /** Why there are no figures: an invariant does not hold. */
  readonly void?: string;
}

const number = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: value < 10 ? 2 : 1 });

function printTable(measurements: readonly Measurement[]): void {
  const width = Math.max(...measurements.map(({ name }) => name.length));
  const row = (cells: string[]): string => `  ${cells[0]!.padEnd(width)}  ${cells.slice(1, 6).map((cell) => cell.padStart(9)).join(' ')}  ${cells[6] ?? ''}`;
  console.log(row(['', 'đơn vị', 'giữa', 'p95', 'nhỏ nhất', 'lớn nhất', '× sàn']));
  console.log(row(['', 'unit', 'median', 'p95', 'min', 'max', 'ratio to the floor']));
  for (const { name, unit, median, min, max, p95, ratio, floor } of measurements) {
    console.log(row([name, unit, number(median), p95 === undefined ? '' : number(p95), number(min), number(max), ratio === undefined ? '' : `${number(ratio)} × ${floor}`]));
  }
}

async function measureOne(name: string): Promise<Outcome> {
  const bench = require(path.join(__dirname, `${name}.bench.ts`)) as { run(): Promise<Measurement[]> };
  try {
    return { bench: name, measurements: await bench.run() };
  } catch (error) {
    if (!(error instanceof VoidRunError)) throw error;
    return { bench: name, measurements: [], void: error.message };
  }
}

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const at = words.indexOf('--json');
  const file = at < 0 ? undefined : words.splice(at, 2)[1];
  if (at >= 0 && !file) {
    console.error('--json wants a file: npm run bench -- --json FILE');
    return 2;
  }
  const unknown = words.filter((word) => !benches.some(({ name }) => name === word));
  if (unknown.length > 0) {
    console.error(`There is no benchmark ${unknown.join(', ')}; there are: ${benches.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const loadBefore = loadavg()[0] ?? 0;
  // Ratios stay meaningful on a busy machine, milliseconds do not.
  if (loadBefore > cpus().length) console.log(`\nMáy đang bận (tải ${number(loadBefore)} trên ${cpus().length} nhân): chỉ tin tỷ số · the machine is busy (load ${number(loadBefore)} on ${cpus().length} cores): trust the ratios only`);
  const outcomes: Outcome[] = [];
  for (const { name, title } of benches.filter((bench) => (words.length === 0 ? !bench.onlyByName : words.includes(bench.name)))) {
    if (!existsSync(path.join(__dirname, `${name}.bench.ts`))) continue;
    console.log(`\n${title}`);
    const outcome = await measureOne(name);
    if (outcome.void === undefined) printTable(outcome.measurements);
    else console.log(`  VOID: ${outcome.void}`);
    outcomes.push(outcome);
  }
  const isVoid = outcomes.some((outcome) => outcome.void !== undefined);
  if (file) {
    const machine = { node: process.version, platform: `${platform()} ${arch()}`, cpus: cpus().length, memoryBytes: totalmem(), loadBefore };
    writeFileSync(path.resolve(file), `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, void: isVoid, benches: outcomes }, null, 2)}\n`);
  }
  return isVoid ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
