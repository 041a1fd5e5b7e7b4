import type { AgencyOrganisation } from '#persistence/stores/organisation-reader';
import { politeName, positionTitle } from './organisation-lookup';
import type { Claim } from './ownership';

/** The fifth question a row answers: why me (inbox.md 4). */
export function whyMine(claim: Claim, organisation: AgencyOrganisation | null): string {
  switch (claim.kind) {
    case 'person':
      return 'Đích danh';
    case 'post':
      return 'Theo chức vụ';
    case 'pool':
      return 'Nhóm Văn thư';
    case 'substitute': {
      const post = claim.actor.onBehalfOfPositionId;
      if (post === null || !organisation) return 'Thay';
      const holding = organisation.snapshot.holdings.find((one) => one.positionId === post && one.validTo === null);
      const name = politeName(organisation, holding?.personId ?? null);
      return name ? `Thay ${name}` : `Thay ${positionTitle(organisation, post)}`;
    }
  }
}
