import { Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { SqlOfficeStore } from '#persistence/stores/office/sql-office.store';
import { DocumentsModule } from '../documents/documents.module';
import { ImportsModule } from '../imports/imports.module';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { OfficesController } from './offices.controller';
import { OfficesService } from './offices.service';

@Module({
  imports: [ImportsModule, DocumentsModule],
  controllers: [OfficesController],
  providers: [OfficesService, { provide: SqlOfficeStore, useFactory: (source: DataSource) => new SqlOfficeStore(source), inject: [DATA_SOURCE] }],
})
export class OfficesModule {}
