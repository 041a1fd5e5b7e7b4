import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '#test/harness/stack-process';

const folder = path.resolve(checkout, '../shared/seeds');

/** The plans of `../shared` are there on the developers' machines alone; CI plays the year of our own plan instead. */
export function seedText(prefix: string): Buffer | null {
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith(prefix)) : undefined;
  return name ? readFileSync(path.join(folder, name)) : null;
}

/** `describe` where the text is present; else one line says that it is skipped. */
export function describeSeed(prefix: string, title: string, tests: (text: Buffer) => void): void {
  const text = seedText(prefix);
  if (text === null) console.log(`../shared is absent: the year of plan ${prefix} is skipped`);
  (text === null ? describe.skip : describe)(title, () => tests(text ?? Buffer.alloc(0)));
}
