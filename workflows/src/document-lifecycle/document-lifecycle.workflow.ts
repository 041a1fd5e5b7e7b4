import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import { DocumentDesk } from '#workflows/document-lifecycle/document-desk';
import type { DocumentLifecycleInput } from '#workflows/document-lifecycle/document-lifecycle.messages';
import { sendOut } from '#workflows/document-lifecycle/send-out';
import { followPlannedInstants } from '#workflows/shared/follow-planned-instants';
import { renderIssued } from '#workflows/shared/activity-proxies';

const isDispatchOrdered = (document: DocumentSnapshot): boolean => document.openDispatch !== null;
/** Or it ended after that, and those who have it are still to be told. */
const isIssued = (document: DocumentSnapshot): boolean => document.stage === 'issued' || isDispatchOrdered(document);

/**
 * Vòng đời văn bản, of every document (FLOW-1 rows 5 to 12): people draft, initial, check the form, sign and number
 * it, in as many rounds as it takes; the numbered copies are made; the clerk orders the dispatch; it is sent out and
 * then rests, until it is recalled or replaced (FIX-1, FIX-3): then everyone who has it is told. A run starts from the
 * document's id alone, wherever the document stands by then.
 */
export async function documentLifecycle(input: DocumentLifecycleInput): Promise<void> {
  const desk = new DocumentDesk(input);
  desk.open();
  await desk.load();
  const terms = desk.isClosed ? null : followApprovalTerms(desk, input.documentId);

  await desk.until(isIssued);
  if (!desk.isClosed) {
    // The number stands, whatever becomes of its copies: rendering is tried again on its own and holds nobody up.
    const copies = desk.snapshot.stage === 'issued' ? makeNumberedCopies(desk) : Promise.resolve();
    await desk.until(isDispatchOrdered);
    if (!desk.isClosed) await sendOut(desk);
    await copies;
  }
  await terms;
  await desk.close();
  // A recall or a replacement may have been taken while the run was only closing, or have begun this run.
  while (desk.isSending) {
    await sendOut(desk);
    await desk.close();
  }
}

/** An overdue step gives a notice to the submitter and the head of the unit, never an automatic decision (model.md 6). */
function followApprovalTerms(desk: DocumentDesk, documentId: string): Promise<void> {
  return followPlannedInstants({ aggregateKind: 'document', aggregateId: documentId, movable: desk.terms, isOver: () => desk.isClosed });
}

async function makeNumberedCopies(desk: DocumentDesk): Promise<void> {
  if (desk.snapshot.door === 'draft') await renderIssued({ documentId: desk.snapshot.documentId });
}
