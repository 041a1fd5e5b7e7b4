import { Module } from '@nestjs/common';
import { RegistersController } from './registers.controller';
import { RegistersService } from './registers.service';
import { RegisterPrintService } from './register-print.service';

@Module({
  controllers: [RegistersController],
  providers: [RegistersService, RegisterPrintService],
})
export class RegistersModule {}
