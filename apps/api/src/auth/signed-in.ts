import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { PositionKind } from '#domain/organisation/position-kind';

/** One post a person holds today, as read for this request: a role that ended yesterday is gone today. */
export interface SignedInPost {
  positionId: string;
  title: string;
  kind: PositionKind;
  unitId: string | null;
  unitName: string | null;
  agencyId: string;
  agencyName: string;
  leadsUnitId: string | null;
}

/** Who sends the request; never taken from its body. */
export interface SignedIn {
  personId: string;
  fullName: string;
  honorific: 'ông' | 'bà';
  isInstallationAdministrator: boolean;
  posts: SignedInPost[];
  /** Agencies in which the person holds a post today: whose drafts, routes and registers he may see at all. */
  agencyIds: string[];
}

export interface SignedInRequest {
  signedIn?: SignedIn;
}

/** The signed-in person as a handler's parameter; the session guard has put him there. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!signedIn) throw new Error('a route without a session asked who is signed in');
  return signedIn;
});

export const OPEN_TO_ALL = 'openToAll';
/** A route that needs no session: sign-in, signed links, health. */
export const OpenToAll = () => SetMetadata(OPEN_TO_ALL, true);
