import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ImportsModule } from '../imports/imports.module';
import { AccessDenials } from './access-denials';
import { DocumentEnds } from './document-ends.service';
import { DocumentPages } from './document-pages';
import { LastSeen } from './last-seen';
import { RefusalNames } from './refusal-names';
import { VersionReader } from './version-reader';
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
import { SchedulePreviewService } from './schedule-preview.service';
import { ComparisonService } from './comparison.service';
import { VersionService } from './version.service';
import { WorkingCopyService } from './working-copy.service';
import { DocumentCommandService } from './document-command.service';
import { FilesService } from './files.service';

@Module({
  controllers: [DocumentsController, VersionsController, CommandsController, FilesController],
  imports: [ImportsModule, AuditModule],
  providers: [AccessDenials, DocumentEnds, DocumentPages, LastSeen, RefusalNames, VersionReader, DocumentDetailService, DocumentListService, NumberProposalService, RecipientsService, SignersService, TimelineService, ComparisonService, SchedulePreviewService, VersionService, WorkingCopyService, DocumentCommandService, FilesService],
  exports: [AccessDenials, DocumentDetailService, FilesService],
})
export class DocumentsModule {}
