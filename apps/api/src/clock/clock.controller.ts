import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { ClockResponse, WalkRequest } from './clock.schemas';
import { ClockService } from './clock.service';

@ApiTags('clock')
@Controller('clock')
export class ClockController {
  constructor(private readonly clock: ClockService) {}

  @Get()
  @ZodResponse({ status: 200, type: ClockResponse })
  read() {
    return this.clock.read();
  }

  @Post('walk')
  @Idempotent()
  @ZodResponse({ status: 200, type: ClockResponse })
  walk(@Me() me: SignedIn, @Body() body: WalkRequest, @Call() call: WriteCall) {
    return this.clock.walk(me, body.to, call);
  }
}
