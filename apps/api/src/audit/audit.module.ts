import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { AuditChecker } from './audit-checker';
import { AuditService } from './audit.service';

@Module({
  controllers: [AuditController],
  providers: [AuditService, AuditChecker],
  exports: [AuditChecker],
})
export class AuditModule {}
