import { WARNING_SEVERITY, type ImportWarning } from '#domain/extraction/import-warning';
import type { WarningFinding } from '#domain/extraction/warnings/warning-finding';
import { fillSentence } from '#messages/fill-sentence';
import { importWarnings } from '#messages/vi/import-warnings';

/** Puts the findings of the rules into Vietnamese sentences. */
export function wordWarnings(findings: readonly WarningFinding[]): ImportWarning[] {
  return findings.map((f) => {
    const proposal = f.values['proposal'];
    return {
      code: f.code,
      severity: WARNING_SEVERITY[f.code],
      message: fillSentence(importWarnings[f.code], f.values),
      ...(Object.keys(f.values).length > 0 ? { values: f.values } : {}),
      ...(f.span ? { span: f.span } : {}),
      ...(proposal === undefined ? {} : { proposal: String(proposal) }),
      ...(f.pointer ? { pointer: f.pointer } : {}),
    };
  });
}
