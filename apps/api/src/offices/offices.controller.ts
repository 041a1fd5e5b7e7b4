import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { ConfirmOfficeRequest, ConfirmOfficeResponse, OfficeProposalResponse } from './office.schemas';
import { OfficesService } from './offices.service';

@ApiTags('offices')
@Controller('documents')
export class OfficesController {
  constructor(private readonly offices: OfficesService) {}

  /** The office that the document proposes, joined with what the directory knows as of its date. */
  @Get(':id/office-proposal')
  @ZodResponse({ status: 200, type: OfficeProposalResponse })
  proposal(@Me() me: SignedIn, @Param('id') id: string) {
    return this.offices.propose(me, id);
  }

  /** Makes the confirmed entries rows of the directory and takes the draft over into its own office. */
  @Post(':id/office-proposal/confirm')
  @Idempotent()
  @ZodResponse({ status: 200, type: ConfirmOfficeResponse })
  confirm(@Me() me: SignedIn, @Param('id') id: string, @Body() body: ConfirmOfficeRequest, @Call() call: WriteCall) {
    return this.offices.confirm(me, id, body, call);
  }
}
