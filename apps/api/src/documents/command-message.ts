import type { DecideCommand, DocumentVerb } from '#domain/document/document-command';
import { stageLabels } from '#messages/vi/labels';
import type { DocumentStage } from '#domain/document/document-stage';

/** What the person who pressed the button reads: what happened, and who has it now. */
export function commandMessage(intent: { verb: DocumentVerb } & Partial<Pick<DecideCommand, 'outcome'>>, result: { stage: string; codeNumber?: string | null }, waitingOn: string | null): string {
  const next = waitingOn ? ` Đang chờ ${waitingOn}.` : '';
  switch (intent.verb) {
    case 'submit':
      return `Đã trình.${next}`;
    case 'decide':
      return intent.outcome === 'returned' ? `Đã trả lại.${next}` : result.stage === 'signed' ? `Đã ký ban hành.${next}` : `Đã ghi nhận ý kiến.${next}`;
    case 'takeBack':
      return 'Đã rút lại ý kiến.';
    case 'pullBack':
      return 'Đã rút về sửa.';
    case 'cancel':
      return 'Đã hủy dự thảo.';
    case 'allocateNumber':
      return `Đã cấp số ${result.codeNumber ?? ''}.${next}`;
    case 'dispatch':
      return 'Đã phát hành, đang gửi đến các nơi nhận.';
    case 'recordIssued':
      return `Đã ghi nhận văn bản ${result.codeNumber ?? ''} (${stageLabels[result.stage as DocumentStage] ?? result.stage}).${next}`;
  }
}
