import type { DocumentType, Door } from '#domain/document/document-type';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';

/** All that a numbered rendering shows; computed once, so that DOCX, PDF and the screen cannot differ. */
export interface IssuedMaterial {
  documentId: string;
  type: DocumentType;
  door: Door;
  title: string;
  agency: { printedName: string; printedParent: string | null; place: string; code: string };
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  signature: { lines: string[]; name: string | null };
  urgency: 'normal' | 'urgent' | 'veryUrgent' | 'flash';
  facts: PlanFacts;
  body: TextBlock[];
  source: { sha256: string; name: string; mediaType: string } | null;
  training: boolean;
}

export interface RenderedFile {
  kind: 'numbered';
  format: 'docx' | 'pdf';
  name: string;
  bytes: Uint8Array;
}

/** The chain of issued files (model.md 1): each link hashed, none ever changed. */
export abstract class IssuedFileStore {
  /** What must be rendered, or null when the numbered files of this document stand in the chain already. */
  abstract readUnrendered(documentId: string): Promise<IssuedMaterial | null>;
  /** Appends the links that are missing; a repeat finds them there. */
  abstract append(documentId: string, files: RenderedFile[]): Promise<void>;
}

export abstract class IssuedFileRenderer {
  abstract render(material: IssuedMaterial): Promise<RenderedFile[]>;
}
