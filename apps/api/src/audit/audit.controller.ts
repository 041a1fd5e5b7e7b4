import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { AuditCheckResponse, AuditQuery, AuditResponse } from './audit.schemas';
import { AuditService } from './audit.service';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** What was done in my agencies, newest first; for heads, chiefs of office and the installation's administrator. */
  @Get()
  @ZodResponse({ status: 200, type: AuditResponse })
  list(@Me() me: SignedIn, @Query() query: AuditQuery) {
    return this.audit.list(me, query);
  }

  @Get('documents/:id/check')
  @ZodResponse({ status: 200, type: AuditCheckResponse })
  check(@Me() me: SignedIn, @Param('id') id: string) {
    return this.audit.check(me, id);
  }
}
