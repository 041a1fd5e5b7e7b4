import { Body, Controller, Get, HttpCode, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { OpenToAll } from '../auth/signed-in';
import { PublicReminderService } from './public-reminder.service';
import { PublicAcknowledgeRequest, PublicReminderResponse } from './public.schemas';

/** A reminder to report as a body outside the system sees it through the signed link of its mail. Opening it decides nothing. */
@ApiTags('public')
@OpenToAll()
@Controller('public/reminders/:token')
export class RemindersController {
  constructor(private readonly reminders: PublicReminderService) {}

  @Get()
  @ZodResponse({ status: 200, type: PublicReminderResponse })
  read(@Param('token') token: string) {
    return this.reminders.read(token);
  }

  /** Văn bản kế hoạch mà báo cáo này thực hiện */
  @Get('files/:fileId')
  @ApiProduces('application/octet-stream')
  file(@Param('token') token: string, @Param('fileId') fileId: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.reminders.file(token, fileId, response);
  }

  @Post('acknowledge')
  @HttpCode(200)
  @ZodResponse({ status: 200, type: PublicReminderResponse })
  acknowledge(@Param('token') token: string, @Body() body: PublicAcknowledgeRequest) {
    return this.reminders.acknowledge(token, body.name);
  }
}
