import { Controller, Get, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { OpenToAll } from '../auth/signed-in';
import { HealthService } from './health.service';

@ApiExcludeController()
@OpenToAll()
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  live() {
    return { status: 'ok', checks: {} };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const answer = await this.health.ready();
    if (answer.status !== 'ok') response.status(503);
    return answer;
  }
}
