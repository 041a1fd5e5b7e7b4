import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/document/canonical-json';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';

export function sha256Of(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Mã nội dung of a version: files, content facts and text, without number, date and signer, which belong to the
 * document and come later (model.md 1). The canonical bytes are stored with the hash and never recomputed.
 */
export function contentHashOf(content: { sourceSha256: string | null; facts: PlanFacts; body: readonly TextBlock[] }): { canonical: string; contentHash: string } {
  const { number: _number, numberAsPrinted: _printed, numberSpan: _span, issuedOn: _issuedOn, signature: _signature, ...facts } = content.facts;
  const canonical = canonicalJson({ files: content.sourceSha256 === null ? [] : [content.sourceSha256], facts, body: content.body });
  return { canonical, contentHash: sha256Of(canonical) };
}
