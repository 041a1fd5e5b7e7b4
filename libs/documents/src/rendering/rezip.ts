import JSZip from 'jszip';

/** Instant written on every entry of an archive we make, so that the same document gives the same bytes. */
const entryDate = new Date(Date.UTC(2020, 0, 1));

/** Packs again with fixed dates and a fixed order; `replace` gives parts another text. */
export async function repackArchive(
  bytes: Uint8Array,
  replace: Record<string, (xml: string) => string> = {},
): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const target = new JSZip();
  const names = Object.keys(source.files).filter((name) => !source.files[name]!.dir);
  // Readers that sniff a file look for this part first.
  names.sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1));
  for (const name of names) {
    const entry = source.files[name]!;
    const change = replace[name];
    const content = change === undefined ? await entry.async('uint8array') : change(await entry.async('string'));
    target.file(name, content, { date: entryDate, createFolders: false });
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
