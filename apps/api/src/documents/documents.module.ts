import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller';
import { VersionsController } from './versions.controller';
import { CommandsController } from './commands.controller';
import { FilesController } from './files.controller';
import { DocumentDetailService } from './document-detail.service';
import { DocumentListService } from './document-list.service';
import { NumberProposalService } from './number-proposal.service';
import { RecipientsService } from './recipients.service';
import { SignersService } from './signers.service';
import { TimelineService } from './timeline.service';
import { ComparisonService } from './comparison.service';
import { VersionService } from './version.service';
import { WorkingCopyService } from './working-copy.service';
import { DocumentCommandService } from './document-command.service';
import { FilesService } from './files.service';

@Module({
  controllers: [DocumentsController, VersionsController, CommandsController, FilesController],
  providers: [DocumentDetailService, DocumentListService, NumberProposalService, RecipientsService, SignersService, TimelineService, ComparisonService, VersionService, WorkingCopyService, DocumentCommandService, FilesService],
})
export class DocumentsModule {}
