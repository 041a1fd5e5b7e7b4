/** What one printed line of "Nơi nhận" says, without its dash and closing mark (RCPT-1): "- UBND tỉnh (b/c);" is "UBND tỉnh (b/c)". */
export function recipientWords(printed: string): string {
  return printed.replace(/^[-–—+*\s]+/u, '').replace(/[\s.;,]+$/u, '');
}
