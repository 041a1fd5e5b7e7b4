import type { DocumentActivities } from '#activities/document-activities.interface';
import { mapFailures } from '#activities/to-activity-failure';
import { dayOf } from '#domain/calendar/instant';
import type { DocumentCommand, PreparedSubmission } from '#domain/document/document-command';
import { RefusedError } from '#domain/document/refusal';
import type { DocumentStore } from '#domain/ports/document-store';
import type { TransitionStore } from '#domain/ports/transition-store';
import { resolveRoute } from '#domain/route/resolve-route';
import type { RouteSnapshot } from '#domain/route/route-snapshot';
import type { SubmissionMaterial } from '#domain/route/submission-material';

export interface DocumentActivitiesDeps {
  documents: DocumentStore;
  transitions: TransitionStore;
}

export function createDocumentActivities({ documents, transitions }: DocumentActivitiesDeps): DocumentActivities {
  return mapFailures<DocumentActivities>({
    async loadDocument({ documentId }) {
      const snapshot = await documents.load(documentId);
      if (!snapshot) throw new RefusedError('document.notFound', { documentId });
      return snapshot;
    },
    async prepareSubmission({ documentId, command }) {
      const { versionId, editNo, at } = command;
      const material = await documents.readSubmission({ documentId, versionId, editNo, at });
      return prepared(material, routeFor(material, command));
    },
    applyTransition: (transition) => transitions.apply(transition),
  });
}

function routeFor(material: SubmissionMaterial, command: Extract<DocumentCommand, { verb: 'submit' | 'recordIssued' }>): RouteSnapshot | null {
  if (command.verb === 'recordIssued') return null;
  const { template } = material;
  if (!template) throw new RefusedError('route.templateMissing', { documentType: material.type });
  return resolveRoute({ ...material, template, date: dayOf(command.at), signerPositionId: command.signerPositionId });
}

function prepared({ versionId, versionNo, contentHash, title, number, codeNumber, issuedOn }: SubmissionMaterial, route: RouteSnapshot | null): PreparedSubmission {
  return { versionId, versionNo, contentHash, title, route, number, codeNumber, issuedOn };
}
