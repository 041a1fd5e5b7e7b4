import { agencyHeadKinds } from '#domain/organisation/position-kind';
import type { InstallationRelation } from '#domain/permission/installation-permissions';
import type { SignedIn } from '../auth/signed-in';

/** What a person is to what all documents share, or to one agency. */
export function relationsToInstallation(me: SignedIn, agencyId?: string): Set<InstallationRelation> {
  const posts = me.posts.filter((post) => agencyId === undefined || post.agencyId === agencyId);
  const relations = new Set<InstallationRelation>();
  if (me.isInstallationAdministrator) relations.add('installationAdministrator');
  if (posts.some((post) => post.kind === 'administrator')) relations.add('agencyAdministrator');
  if (posts.some((post) => agencyHeadKinds.includes(post.kind))) relations.add('headOfAgency');
  return relations;
}
