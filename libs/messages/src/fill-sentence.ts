/** Fills {name} with its value; a value that is missing leaves nothing, never braces, on a screen. */
export function fillSentence(sentence: string, params: Readonly<Record<string, unknown>> = {}): string {
  return sentence
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
    })
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([.,:])/g, '$1');
}
