import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectExtraction } from '#domain/extraction/project-extraction';
import { readDocument, readPastedText } from '#documents/reading/read-document';
import { planAsDocx, planAsPdf } from '#test/builders/plan-file.builder';
import { f1, scoreFacts, withoutPlaces, type FactScore } from '#test/documents/score-facts';

const folder = path.resolve(__dirname, '../corpus');
const names = readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => f.slice(0, -4));
const sourceOf = (name: string): string => readFileSync(path.join(folder, `${name}.txt`), 'utf8');
const factsOf = (reading: Awaited<ReturnType<typeof readDocument>>): unknown => withoutPlaces(projectExtraction(reading.facts, []));

describe('corpus of invented documents', () => {
  const all: FactScore = { right: 0, missing: [], extra: [] };

  test.each(names)('%s is read as expected', async (name) => {
    const expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')) as Record<string, unknown>;
    const reading = await readDocument({ bytes: Buffer.from(sourceOf(name)) });
    const got = { ...(withoutPlaces(projectExtraction(reading.facts, [])) as Record<string, unknown>), warnings: [...new Set(reading.warnings.map((w) => w.code))] };
    const score = scoreFacts(expected, got);
    all.right += score.right;
    all.missing.push(...score.missing.map((m) => `${name} ${m}`));
    all.extra.push(...score.extra.map((m) => `${name} ${m}`));
    expect({ name, isPlan: got['isPlan' as keyof typeof got] }).toEqual({ name, isPlan: expected['isPlan'] });
    // single documents may be imperfect, the whole may not
    if (f1(score) < 0.9) throw new Error(`${name}: F1 ${f1(score).toFixed(3)}\n- ${score.missing.join('\n- ')}\n+ ${score.extra.join('\n+ ')}`);
  });

  test('at least 30 documents, and 97 of 100 facts right over all of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
    if (f1(all) < 0.97) throw new Error(`F1 ${f1(all).toFixed(3)}\n- ${all.missing.join('\n- ')}\n+ ${all.extra.join('\n+ ')}`);
    expect(all.right).toBeGreaterThan(900);
  });
});

describe('the same content in another kind of file', () => {
  test.each(names)('%s gives the same facts as DOCX', async (name) => {
    const source = sourceOf(name);
    expect(factsOf(await readDocument({ bytes: await planAsDocx(source) }))).toEqual(factsOf(readPastedText(source)));
  });

  test.each(names)('%s gives the same facts as PDF', async (name) => {
    const source = sourceOf(name);
    expect(factsOf(await readDocument({ bytes: await planAsPdf(source) }))).toEqual(factsOf(readPastedText(source)));
  });
});
