import { Body, Controller, Get, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { OpenToAll } from '../auth/signed-in';
import { PublicAcknowledgeRequest, PublicDeliveryResponse } from './public.schemas';
import { PublicDeliveryService } from './public-delivery.service';

/** What an outside body sees through the signed link of its mail (model.md 7). Opening it decides nothing. */
@ApiTags('public')
@OpenToAll()
@Controller('public/deliveries/:token')
export class PublicController {
  constructor(private readonly deliveries: PublicDeliveryService) {}

  @Get()
  @ZodResponse({ status: 200, type: PublicDeliveryResponse })
  read(@Param('token') token: string) {
    return this.deliveries.read(token);
  }

  @Get('file')
  @ApiProduces('application/octet-stream')
  file(@Param('token') token: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.deliveries.file(token, null, response);
  }

  @Get('files/:fileId')
  @ApiProduces('application/octet-stream')
  oneFile(@Param('token') token: string, @Param('fileId') fileId: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.deliveries.file(token, fileId, response);
  }

  @Post('acknowledge')
  @ZodResponse({ status: 200, type: PublicDeliveryResponse })
  acknowledge(@Param('token') token: string, @Body() body: PublicAcknowledgeRequest) {
    return this.deliveries.acknowledge(token, body.name);
  }
}
