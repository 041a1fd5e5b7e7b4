import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { DocumentDetailService } from './document-detail.service';
import { DocumentListService } from './document-list.service';
import { ListDocumentsQuery, MapReceiverRequest } from './document.requests';
import { DocumentDetailResponse, DocumentsResponse, NumberProposalResponse, RecipientsPreviewResponse, SignersResponse, TimelineResponse } from './document.responses';
import { NumberProposalService } from './number-proposal.service';
import { RecipientsService } from './recipients.service';
import { SignersService } from './signers.service';
import { TimelineService } from './timeline.service';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentListService,
    private readonly details: DocumentDetailService,
    private readonly recipients: RecipientsService,
    private readonly signers: SignersService,
    private readonly numbers: NumberProposalService,
    private readonly timelines: TimelineService,
  ) {}

  @Get()
  @ZodResponse({ status: 200, type: DocumentsResponse })
  list(@Me() me: SignedIn, @Query() query: ListDocumentsQuery) {
    return this.documents.list(me, query);
  }

  @Get(':id')
  @ZodResponse({ status: 200, type: DocumentDetailResponse })
  detail(@Me() me: SignedIn, @Param('id') id: string) {
    return this.details.read(me, id);
  }

  @Get(':id/recipients-preview')
  @ZodResponse({ status: 200, type: RecipientsPreviewResponse })
  previewRecipients(@Me() me: SignedIn, @Param('id') id: string) {
    return this.recipients.preview(me, id);
  }

  /** Remembers what a printed receiver stands for, for the whole agency (an alias), or makes a new outside body. */
  @Post(':id/receiver-mapping')
  @Idempotent()
  @ZodResponse({ status: 200, type: RecipientsPreviewResponse })
  mapReceiver(@Me() me: SignedIn, @Param('id') id: string, @Body() body: MapReceiverRequest, @Call() call: WriteCall) {
    return this.recipients.map(me, id, body, call);
  }

  @Get(':id/signers')
  @ZodResponse({ status: 200, type: SignersResponse })
  possibleSigners(@Me() me: SignedIn, @Param('id') id: string) {
    return this.signers.of(me, id);
  }

  @Get(':id/number-proposal')
  @ZodResponse({ status: 200, type: NumberProposalResponse })
  proposeNumber(@Me() me: SignedIn, @Param('id') id: string) {
    return this.numbers.propose(me, id);
  }

  @Get(':id/timeline')
  @ZodResponse({ status: 200, type: TimelineResponse })
  timeline(@Me() me: SignedIn, @Param('id') id: string) {
    return this.timelines.of(me, id);
  }
}
