import type { PlanReading } from '#domain/extraction/extract-plan';
import type { WarningCode } from '#domain/extraction/import-warning';
import type { FactSpan } from '#domain/extraction/plan-facts';

/** A warning before it is put into words: the sentence of its code and the values that fill it live in the messages. */
export interface WarningFinding {
  code: WarningCode;
  /** Fill the places of the sentence. */
  values: Record<string, string | number>;
  span?: FactSpan;
  /** JSON pointer into the facts. */
  pointer?: string;
}

export type WarningRule = (reading: PlanReading) => WarningFinding[];

export function finding(code: WarningCode, values: Record<string, string | number>, span?: FactSpan, pointer?: string): WarningFinding {
  return { code, values, ...(span ? { span } : {}), ...(pointer ? { pointer } : {}) };
}

export function shorten(text: string, max = 110): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/\s\S*$/u, '')} ...`;
}

export function vietnameseDate(iso: string): string {
  const [y, m, d] = iso.split('-');
  return `${d}/${m}/${y}`;
}
