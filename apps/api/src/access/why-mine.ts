import { fillSentence } from '#messages/fill-sentence';
import type { AgencyOrganisation } from '#persistence/stores/organisation-reader';
import { words } from '../http/spoken-language';
import { politeName, positionTitle } from './organisation-lookup';
import type { Claim } from './ownership';

/** The fifth question a row answers: why me (inbox.md 4). */
export function whyMine(claim: Claim, organisation: AgencyOrganisation | null): string {
  const { whyMineWords } = words();
  switch (claim.kind) {
    case 'person':
      return whyMineWords.person;
    case 'post':
      return whyMineWords.post;
    case 'pool':
      return whyMineWords.pool;
    case 'substitute': {
      const post = claim.actor.onBehalfOfPositionId;
      if (post === null || !organisation) return whyMineWords.inSteadOfNobody;
      const holding = organisation.snapshot.holdings.find((one) => one.positionId === post && one.validTo === null);
      const name = politeName(organisation, holding?.personId ?? null);
      return fillSentence(whyMineWords.inStead, { who: name ?? positionTitle(organisation, post) });
    }
  }
}
