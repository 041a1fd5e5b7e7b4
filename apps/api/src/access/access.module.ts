import { Global, Module } from '@nestjs/common';
import { PersonReader } from '../auth/person-reader';
import { BadgeReader } from './badge-reader';
import { DocumentAccess } from './document-access';
import { DocumentRelations } from './document-relations';
import { OrganisationLookup } from './organisation-lookup';
import { OwnershipReader } from './ownership';

/** Who somebody is and what he may see: asked by every feature. */
@Global()
@Module({
  providers: [PersonReader, OwnershipReader, OrganisationLookup, DocumentAccess, DocumentRelations, BadgeReader],
  exports: [PersonReader, OwnershipReader, OrganisationLookup, DocumentAccess, DocumentRelations, BadgeReader],
})
export class AccessModule {}
