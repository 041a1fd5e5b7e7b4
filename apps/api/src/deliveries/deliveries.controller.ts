import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { ByHandRequest, DeliveriesResponse, DeliveryResponse, PublishedRequest, ReceivedResponse, ReceiveRequest, RetryDeliveryRequest } from './delivery.schemas';
import { DeliveriesService } from './deliveries.service';

@ApiTags('deliveries')
@Controller()
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get('documents/:id/deliveries')
  @ZodResponse({ status: 200, type: DeliveriesResponse })
  list(@Me() me: SignedIn, @Param('id') id: string) {
    return this.deliveries.list(me, id);
  }

  @Post('deliveries/:id/acknowledge')
  @Idempotent()
  @ZodResponse({ status: 200, type: DeliveryResponse })
  acknowledge(@Me() me: SignedIn, @Param('id') id: string, @Call() call: WriteCall) {
    return this.deliveries.acknowledge(me, id, call);
  }

  /** Sends again, after a failure perhaps to a corrected address. */
  @Post('deliveries/:id/retry')
  @Idempotent()
  @ZodResponse({ status: 200, type: DeliveryResponse })
  retry(@Me() me: SignedIn, @Param('id') id: string, @Body() body: RetryDeliveryRequest, @Call() call: WriteCall) {
    return this.deliveries.retry(me, id, body.email ?? null, call);
  }

  /** Handed over on paper. */
  @Post('deliveries/:id/by-hand')
  @Idempotent()
  @ZodResponse({ status: 200, type: DeliveryResponse })
  byHand(@Me() me: SignedIn, @Param('id') id: string, @Body() body: ByHandRequest, @Call() call: WriteCall) {
    return this.deliveries.byHand(me, id, body.note, call);
  }

  @Post('deliveries/:id/published')
  @Idempotent()
  @ZodResponse({ status: 200, type: DeliveryResponse })
  published(@Me() me: SignedIn, @Param('id') id: string, @Body() body: PublishedRequest, @Call() call: WriteCall) {
    return this.deliveries.published(me, id, body.address, call);
  }

  /** Tiếp nhận, vào sổ văn bản đến (REG-2). */
  @Post('deliveries/:id/claim-receive')
  @Idempotent()
  @ZodResponse({ status: 200, type: ReceivedResponse })
  receive(@Me() me: SignedIn, @Param('id') id: string, @Body() body: ReceiveRequest, @Call() call: WriteCall) {
    return this.deliveries.receive(me, id, body, call);
  }
}
