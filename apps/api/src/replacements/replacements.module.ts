import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { ImportsModule } from '../imports/imports.module';
import { ReplacementsController } from './replacements.controller';
import { ReplacementsService } from './replacements.service';

@Module({ controllers: [ReplacementsController], imports: [DocumentsModule, ImportsModule], providers: [ReplacementsService] })
export class ReplacementsModule {}
