import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { AgencyQuery, AgencyResponse, ReceiverSearchQuery, ReceiverSearchResponse } from './organization.schemas';
import { OrganizationService } from './organization.service';

@ApiTags('organization')
@Controller('organization')
export class OrganizationController {
  constructor(private readonly organization: OrganizationService) {}

  @Get('agency')
  @ZodResponse({ status: 200, type: AgencyResponse })
  agency(@Me() me: SignedIn, @Query() query: AgencyQuery) {
    return this.organization.agency(me, query.agencyId ?? null);
  }

  @Get('receivers')
  @ZodResponse({ status: 200, type: ReceiverSearchResponse })
  receivers(@Me() me: SignedIn, @Query() query: ReceiverSearchQuery) {
    return this.organization.searchReceivers(me, query.q, query.limit);
  }
}
