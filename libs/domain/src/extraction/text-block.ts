/** What a file becomes before any rule looks at it: one block per paragraph or table row, in reading order. */
export interface TextBlock {
  index: number;
  /** 1-based line of the extracted text where the block begins. */
  line: number;
  page: number | null;
  /** A note (chú thích) is kept with the text and takes no part in reading. */
  kind: 'paragraph' | 'tableRow' | 'note';
  /** As printed, NFC, a printed line break inside a paragraph kept as "\n". */
  text: string;
  /** The source says where the paragraph ends (DOCX, PDF); lines of plain text may be pieces of one. */
  whole?: boolean;
  /** Cells of a table row, in column order; empty for a paragraph. */
  cells: string[];
}
