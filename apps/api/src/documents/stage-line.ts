import { dayOf, type Instant } from '#domain/calendar/instant';
import type { DocumentStage } from '#domain/document/document-stage';
import { fillSentence } from '#messages/fill-sentence';
import type { DocumentRecord } from '../access/document-access';
import { words } from '../http/spoken-language';
import { isoOrNull } from '../http/vietnam-time';

export interface StageInstants {
  submitted: Instant | null;
  numbered: Instant | null;
  dispatched: Instant | null;
}

interface StagePoint {
  key: string;
  label: string;
  at: string | null;
  note: string | null;
  state: 'done' | 'current' | 'todo';
}

const order: readonly DocumentStage[] = ['drafting', 'inRoute', 'signed', 'issued', 'dispatched'];

/** The line of circles at the top of a document's page; an end is shown where the document stopped. */
export function stageLine(document: DocumentRecord, instants: StageInstants, deliveries: { total: number; acknowledged: number }): StagePoint[] {
  const steps = document.door === 'issuedOutside' ? (['drafting', 'issued', 'dispatched'] as const) : order;
  const ended = !order.includes(document.stage);
  const reached: DocumentStage = !ended ? document.stage : deliveries.total > 0 ? 'dispatched' : document.codeNumber !== null ? 'issued' : document.signedAt !== null ? 'signed' : instants.submitted !== null ? 'inRoute' : 'drafting';
  const at: Record<string, Instant | null> = { drafting: document.createdAt, inRoute: instants.submitted, signed: document.signedAt, issued: instants.numbered, dispatched: instants.dispatched };
  const { dayText, stageLabels, stageNotes } = words();
  const isDatedApart = document.issuedOn !== null && (instants.numbered === null || dayOf(instants.numbered) !== document.issuedOn);
  const notes: Record<string, string | null> = {
    drafting: null,
    inRoute: document.round > 1 ? fillSentence(stageNotes.rounds, { count: document.round }) : null,
    signed: null,
    issued: document.codeNumber ? fillSentence(isDatedApart ? stageNotes.numberedOn : stageNotes.numbered, { codeNumber: document.codeNumber, date: document.issuedOn === null ? '' : dayText(document.issuedOn) }) : null,
    dispatched: deliveries.total > 0 ? fillSentence(stageNotes.receipts, { count: deliveries.total }) : null,
  };
  const points: StagePoint[] = steps.map((stage) => {
    const position = order.indexOf(stage) - order.indexOf(reached);
    const state = position < 0 || (position === 0 && (ended || reached === 'dispatched')) ? 'done' : position === 0 ? 'current' : 'todo';
    return { key: stage, label: stageLabels[stage], at: state === 'todo' ? null : isoOrNull(at[stage]), note: state === 'todo' ? null : (notes[stage] ?? null), state };
  });
  if (!ended) return points;
  return [...points.filter((point) => point.state === 'done'), { key: document.stage, label: stageLabels[document.stage], at: isoOrNull(document.stageChangedAt), note: document.stage === 'recalled' ? null : document.endReason, state: 'current' }];
}
