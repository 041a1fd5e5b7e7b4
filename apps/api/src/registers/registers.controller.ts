import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { IncomingRegisterResponse, OutgoingRegisterResponse, RegisterQuery } from './register.schemas';
import { RegisterPrintService } from './register-print.service';
import { RegistersService } from './registers.service';

@ApiTags('registers')
@Controller('registers')
export class RegistersController {
  constructor(
    private readonly registers: RegistersService,
    private readonly prints: RegisterPrintService,
  ) {}

  @Get('outgoing')
  @ZodResponse({ status: 200, type: OutgoingRegisterResponse })
  outgoing(@Me() me: SignedIn, @Query() query: RegisterQuery) {
    return this.registers.outgoing(me, query);
  }

  @Get('outgoing/print.:format')
  @ApiProduces('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  printOutgoing(@Me() me: SignedIn, @Param('format') format: string, @Query() query: RegisterQuery, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.prints.print(me, 'outgoing', format, query, response);
  }

  @Get('incoming')
  @ZodResponse({ status: 200, type: IncomingRegisterResponse })
  incoming(@Me() me: SignedIn, @Query() query: RegisterQuery) {
    return this.registers.incoming(me, query);
  }

  @Get('incoming/print.:format')
  @ApiProduces('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  printIncoming(@Me() me: SignedIn, @Param('format') format: string, @Query() query: RegisterQuery, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.prints.print(me, 'incoming', format, query, response);
  }
}
