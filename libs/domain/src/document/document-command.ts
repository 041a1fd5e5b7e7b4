import type { Instant } from '#domain/calendar/instant';
import type { RouteSnapshot } from '#domain/route/route-snapshot';

/** Who acts: a person in a post, perhaps for an absent or vacant one. The API fills it from the session, never the browser. */
export interface Actor {
  personId: string;
  positionId: string | null;
  /** Post on whose behalf the actor decides (substitute), printed as "thay ông …". */
  onBehalfOfPositionId: string | null;
}

/** Read by the API from the Clock into the command's arguments (model.md 4). */
export type { Instant } from '#domain/calendar/instant';

interface CommandBase {
  actor: Actor;
  at: Instant;
  /** Idempotency key of the HTTP request and hash of its body; a unique row in SQL (model.md 4). */
  key: string;
  bodyHash: string;
}

/** Trình ký. `versionId` and `editNo` say which working copy was seen; it is frozen by the recording transaction. */
export interface SubmitCommand extends CommandBase { verb: 'submit'; versionId: string; editNo: number; signerPositionId: string | null }
/** Ký nháy, đạt thể thức, ký ban hành, or trả lại. The hash is that of what was shown; a stale one is refused. */
export interface DecideCommand extends CommandBase {
  verb: 'decide'; taskId: string; outcome: 'approved' | 'returned'; contentHash: string;
  reason: string | null; returnToStep: number | null;   // 0 = the drafter (default)
}
/** Rút lại ý kiến, until the next owner has opened the task. */
export interface TakeBackCommand extends CommandBase { verb: 'takeBack'; taskId: string }
/** Rút về sửa, until the number is taken (WCP-18). */
export interface PullBackCommand extends CommandBase { verb: 'pullBack'; reason: string | null }
/** Hủy dự thảo. */
export interface CancelCommand extends CommandBase { verb: 'cancel'; reason: string }
/** Cấp số. `number` null: the next of our series; given: series kept elsewhere, checked for duplicates. */
export interface AllocateNumberCommand extends CommandBase {
  verb: 'allocateNumber'; taskId: string; number: number | null; issuedOn: string; copies: number | null;
}
/** Phát hành. `recordOnly`: paper was sent, deliveries are noted only. */
export interface DispatchCommand extends CommandBase { verb: 'dispatch'; taskId: string; recordOnly: boolean }
/** Ghi nhận văn bản đã ban hành ở ngoài (door issuedOutside): goes straight to issued. */
export interface RecordIssuedCommand extends CommandBase { verb: 'recordIssued'; versionId: string; editNo: number }

/** Không ký ban hành: the signer ends the draft for good, before any number (model.md 3). */
export interface RefuseCommand extends CommandBase { verb: 'refuse'; taskId: string; contentHash: string; reason: string }
/** Văn bản thu hồi: the written act by which a document is recalled (FIX-3); ours where it stands in the register. */
export interface RecallAct { codeNumber: string; issuedOn: string; documentId: string | null }
/** Thu hồi: an end after the number; the document is frozen and every receiver is told and followed (FIX-3 to FIX-5). */
export interface RecallCommand extends CommandBase { verb: 'recall'; reason: string; act: RecallAct }
/** Thay thế: the document that replaces this one was issued (FIX-1). Carried by the relay; no person has a button for it. */
export interface ReplaceCommand extends CommandBase { verb: 'replace'; byDocumentId: string }

export type DocumentCommand =
  | SubmitCommand | DecideCommand | TakeBackCommand | PullBackCommand | CancelCommand | AllocateNumberCommand | DispatchCommand | RecordIssuedCommand
  | RefuseCommand | RecallCommand | ReplaceCommand;
export type DocumentVerb = DocumentCommand['verb'];

/** What `prepareSubmission` found in SQL before the route starts: resolved posts and the hash of what will be frozen. */
export interface PreparedSubmission {
  versionId: string;
  versionNo: number;
  contentHash: string;
  title: string;
  route: RouteSnapshot | null;   // null for issuedOutside
  codeNumber: string | null;     // issuedOutside: as printed
  number: number | null;
  issuedOn: string | null;
}

export interface CommandResult {
  rev: number;
  stage: string;
  codeNumber?: string;
  number?: number;
  issuedOn?: string;
}
