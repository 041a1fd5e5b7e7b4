/** The packer writes the moment of packing into the file; the document's own instant stands there instead. */
export function pinnedCoreProperties(xml: string, createdAt: string): string {
  const instant = createdAt.replace(/\.\d+(?=Z$)/u, '');
  return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/gu, (_all, open: string, _name, close: string) => `${open}${instant}${close}`);
}
