import type { PlacedText } from '#documents/reading/pdf-tables';

/** Words on one height of a page. */
export interface Line {
  y: number;
  x0: number;
  x1: number;
  size: number;
  /** Parts of the line between wide gaps. */
  chunks: { x0: number; x1: number; text: string }[];
  parts: PlacedText[];
  text: string;
}
