import { Injectable } from '@nestjs/common';
import { issuedFrame } from '#documents/rendering/issued-frame';
import type { OfficialDocument } from '#documents/rendering/official-document';
import { officialDocumentFromText } from '#documents/rendering/official-document-from-text';
import { dayOf, type Instant } from '#domain/calendar/instant';
import type { IssuedMaterial } from '#domain/ports/issued-file-store';
import { printedNumber, symbolOf } from '#domain/register/code-number';
import { possibleSigners } from '#persistence/stores/possible-signers';
import type { AgencyOrganisation } from '#persistence/stores/organisation-reader';
import type { SeenDocument } from '../access/document-access';
import { OrganisationLookup } from '../access/organisation-lookup';
import type { VersionRow } from './version-reader';

export interface PrintedSignature {
  lines: string[];
  name: string | null;
}

/** What would be or was printed for a version: screen, preview and issued files show the same page. */
@Injectable()
export class DocumentPages {
  constructor(private readonly organisations: OrganisationLookup) {}

  async official(document: SeenDocument, version: VersionRow, clock: { now: Instant; training: boolean }): Promise<OfficialDocument> {
    const organisation = await this.organisations.of(document.agencyId);
    const { facts } = version;
    const outside = document.door === 'issuedOutside';
    const day = facts.issuedOn;
    const printedDay = outside && day.year && day.month && day.day ? `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}` : null;
    const material: IssuedMaterial = {
      documentId: document.id, type: document.type, door: document.door, title: facts.title ?? document.title,
      agency: organisation.agency,
      number: document.number !== null ? printedNumber(document.number) : outside ? (facts.number?.split('/')[0] ?? null) : null,
      symbol: document.symbol ?? (outside ? facts.symbol : null) ?? symbolOf(document.type, organisation.agency.code, organisation.units.get(document.draftingUnitId)?.code ?? ''),
      issuedOn: document.issuedOn ?? printedDay,
      signature: this.signature(document, version, organisation, clock.now),
      urgency: document.urgency === 'express' ? 'flash' : (document.urgency as IssuedMaterial['urgency']),
      facts, body: version.body, source: null, training: clock.training,
    };
    return officialDocumentFromText(version.body, issuedFrame(material));
  }

  /** Trước khi ký: what the mandate will print; afterwards what was printed (SIGN-8). */
  signature(document: SeenDocument, version: VersionRow, organisation: AgencyOrganisation, now: Instant): PrintedSignature {
    if (document.signingLines) return { lines: document.signingLines, name: organisation.persons.get(document.signerPersonId ?? '')?.fullName ?? version.facts.signature.name };
    if (document.door === 'issuedOutside') return { lines: version.facts.signature.lines, name: version.facts.signature.name };
    const step = document.route?.steps.find((one) => one.kind === 'sign');
    const positionId = document.stage === 'drafting' ? document.signerPositionId : (step?.ownerPositionId ?? document.signerPositionId);
    const signers = possibleSigners(organisation, { date: dayOf(now), type: document.type, field: document.field });
    const signer = signers.find((one) => one.positionId === positionId) ?? (positionId === null ? signers[0] : undefined);
    if (!signer) return { lines: step?.mandate?.lines ?? [], name: null };
    return { lines: step?.mandate && document.stage !== 'drafting' ? step.mandate.lines : signer.lines, name: organisation.persons.get(signer.personIds[0] ?? '')?.fullName ?? null };
  }
}
