import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder, oneAtATime, runTool } from '#documents/reading/external-tool';
import { ReadingError } from '#documents/reading/reading-error';

const MILLISECONDS = 90_000;

/** An old .doc as DOCX, through LibreOffice without a window, with a profile of its own that runs no macros. */
export function convertOldDoc(soffice: string, bytes: Uint8Array): Promise<Uint8Array> {
  return oneAtATime(() => inTemporaryFolder(async (folder) => {
    const source = path.join(folder, 'source.doc');
    await writeFile(source, bytes, { mode: 0o600 });
    const run = await runTool(soffice, [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, '--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard',
      '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, source,
    ], { milliseconds: MILLISECONDS, outputBytes: 100_000, folder });
    if (run.late) throw new ReadingError('file.tooComplex');
    try {
      return new Uint8Array(await readFile(path.join(folder, 'source.docx')));
    } catch {
      throw new ReadingError('file.damaged');
    }
  }));
}
