import { Controller, Get, Param, Post, Res, UploadedFile, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Me, type SignedIn } from '../auth/signed-in';
import { AcceptsFile, type UploadedBytes } from '../http/upload';
import { Call, Idempotent, type WriteCall } from '../http/write-call';
import { FilesResponse } from './document.responses';
import { FilesService } from './files.service';

@ApiTags('files')
@Controller()
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Get('documents/:id/files')
  @ZodResponse({ status: 200, type: FilesResponse })
  list(@Me() me: SignedIn, @Param('id') id: string) {
    return this.files.list(me, id);
  }

  /** The sealed scan or the digitally signed PDF; closes the chain. */
  @Post('documents/:id/sealed-file')
  @Idempotent()
  @AcceptsFile()
  @ZodResponse({ status: 201, type: FilesResponse })
  attachSealed(@Me() me: SignedIn, @Param('id') id: string, @UploadedFile() file: UploadedBytes | undefined, @Call() call: WriteCall) {
    return this.files.attachSealed(me, id, file, call);
  }

  @Get('documents/:id/preview.pdf')
  @ApiProduces('application/pdf')
  preview(@Me() me: SignedIn, @Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.files.preview(me, id, response);
  }

  @Get('files/:documentId/:issuedFileId')
  @ApiProduces('application/octet-stream')
  download(@Me() me: SignedIn, @Param('documentId') documentId: string, @Param('issuedFileId') fileId: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return this.files.download(me, documentId, fileId, response);
  }
}
