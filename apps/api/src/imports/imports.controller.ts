import { Body, Controller, Post, UploadedFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { AcceptsFile, type UploadedBytes } from '../http/upload';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { ImportRequest, ImportResponse } from './import.schemas';
import { ImportsService } from './imports.service';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Reads a TXT, DOCX or PDF (part `file`) or pasted text (JSON `text`) and makes a document with a working version. */
  @Post()
  @Idempotent()
  @AcceptsFile({ door: { type: 'string', enum: ['draft', 'issuedOutside'] }, type: { type: 'string' }, text: { type: 'string' }, field: { type: 'string' } })
  @ZodResponse({ status: 201, type: ImportResponse })
  create(@Me() me: SignedIn, @Body() body: ImportRequest, @UploadedFile() file: UploadedBytes | undefined, @Call() call: WriteCall) {
    return this.imports.create(me, body, file, call);
  }
}
