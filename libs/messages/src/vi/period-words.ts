/** A period is kept as papers print it, "quý III/2026" (libs/domain period-words), and shown so. */
export function periodText(label: string): string {
  return label;
}
