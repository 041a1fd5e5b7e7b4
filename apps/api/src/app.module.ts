import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AccessModule } from './access/access.module';
import { AuditModule } from './audit/audit.module';
import { AuthModule } from './auth/auth.module';
import { BoardsModule } from './boards/boards.module';
import { CalendarModule } from './calendar/calendar.module';
import { ClockModule } from './clock/clock.module';
import { DeliveriesModule } from './deliveries/deliveries.module';
import { DocumentsModule } from './documents/documents.module';
import { EventsModule } from './events/events.module';
import { HealthModule } from './health/health.module';
import { HttpModule } from './http/http.module';
import { requestLog } from './http/request-log';
import { ImportsModule } from './imports/imports.module';
import { InfrastructureModule } from './infrastructure/infrastructure.module';
import { IndexResultsModule } from './index-results/index-results.module';
import { OfficesModule } from './offices/offices.module';
import { OrganizationModule } from './organization/organization.module';
import { ReplacementsModule } from './replacements/replacements.module';
import { PlansModule } from './plans/plans.module';
import { PublicModule } from './public/public.module';
import { RegistersModule } from './registers/registers.module';
import { ReportsModule } from './reports/reports.module';
import { SearchModule } from './search/search.module';
import { TasksModule } from './tasks/tasks.module';

@Module({
  imports: [
    LoggerModule.forRootAsync({ useFactory: requestLog }), InfrastructureModule, AccessModule, HttpModule,
    AuthModule, ClockModule, EventsModule, ImportsModule, DocumentsModule, DeliveriesModule, TasksModule, RegistersModule, PlansModule, ReplacementsModule, ReportsModule, BoardsModule, IndexResultsModule,
    OrganizationModule, OfficesModule, CalendarModule, SearchModule, PublicModule, AuditModule, HealthModule,
  ],
})
export class AppModule {}
