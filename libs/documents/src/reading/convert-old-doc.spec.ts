import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder, runTool } from '#documents/reading/external-tool';
import { installedTools, readDocument } from '#documents/reading/read-document';
import { planAsDocx } from '#test/builders/plan-file.builder';

const source = readFileSync(path.resolve(__dirname, '../../../../test/corpus/03-phong-chong-thien-tai.txt'), 'utf8');
const { soffice } = installedTools();

describe('programs outside', () => {
  test('arguments are never seen by a shell, and a run ends at its time', async () => {
    await inTemporaryFolder(async (folder) => {
      const said = await runTool(process.execPath, ['-e', 'console.log(process.argv[1])', '$(id); `id` && "x"'], { milliseconds: 10_000, outputBytes: 1000, folder });
      expect(said).toMatchObject({ ok: true, late: false, output: '$(id); `id` && "x"\n' });
      const slow = await runTool(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { milliseconds: 300, outputBytes: 1000, folder });
      expect(slow).toMatchObject({ ok: false, late: true });
      const loud = await runTool(process.execPath, ['-e', 'for (;;) console.log("x".repeat(1000))'], { milliseconds: 10_000, outputBytes: 5000, folder });
      expect(loud).toMatchObject({ ok: false, late: false });
      expect(loud.output.length).toBeLessThanOrEqual(5000 + 100_000);
    });
  }, 30_000);

  test('what is not installed gives no path', async () => {
    expect(await runTool('/nonexistent/program', [], { milliseconds: 1000, outputBytes: 10, folder: '/tmp' })).toMatchObject({ ok: false });
  });
});

if (soffice === null) {
  test.skip('LibreOffice is not installed: the old .doc is not tried', () => undefined);
} else {
  test('an old .doc gives the facts of its DOCX', async () => {
    const docx = await planAsDocx(source);
    const doc = await inTemporaryFolder(async (folder) => {
      await writeFile(path.join(folder, 'plan.docx'), docx);
      await runTool(soffice, [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, '--headless', '--convert-to', 'doc:MS Word 97', '--outdir', folder, path.join(folder, 'plan.docx')], { milliseconds: 90_000, outputBytes: 100_000, folder });
      return new Uint8Array(await readFile(path.join(folder, 'plan.doc')));
    });
    const reading = await readDocument({ bytes: doc });
    expect(reading).toMatchObject({ kind: 'doc', recognised: false });
    const original = await readDocument({ bytes: docx });
    expect(reading.facts.number).toBe('77/KH-UBND');
    expect(reading.facts.obligations.map((o) => [o.kind, o.reporters, o.receivers])).toEqual(original.facts.obligations.map((o) => [o.kind, o.reporters, o.receivers]));
    expect(reading.facts.recipients.map((r) => r.name)).toEqual(original.facts.recipients.map((r) => r.name));
  }, 180_000);
}
