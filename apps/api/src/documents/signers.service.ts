import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { postGap } from '#domain/organisation/holders';
import { possibleSigners } from '#persistence/stores/possible-signers';
import { DocumentAccess } from '../access/document-access';
import { OrganisationLookup } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { words } from '../http/spoken-language';

/** Who may sign this document today, with the lines that would be printed (SIGN-8; inbox.md 13). */
@Injectable()
export class SignersService {
  constructor(
    private readonly access: DocumentAccess,
    private readonly organisations: OrganisationLookup,
    private readonly clock: Clock,
  ) {}

  async of(me: SignedIn, documentId: string) {
    const document = await this.access.seeAsAgency(me, documentId);
    const organisation = await this.organisations.of(document.agencyId);
    const date = dayOf(await this.clock.now());
    const { gapNotes } = words();
    return {
      items: possibleSigners(organisation, { date, type: document.type, field: document.field }).map((signer) => {
        const personId = signer.personIds.find((id) => id !== document.drafterPersonId) ?? null;
        const gap = postGap(organisation.snapshot, signer.positionId, date);
        const note = gap ? gapNotes[gap] : personId === null ? gapNotes.drafter : null;
        return {
          positionId: signer.positionId, title: signer.title, personId, personName: organisation.persons.get(personId ?? '')?.fullName ?? null, mandateId: signer.mandateId ?? '',
          form: signer.form, lines: [...signer.lines], basis: signer.basis, available: note === null, note,
        };
      }),
    };
  }
}
