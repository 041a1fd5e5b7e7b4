import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { HttpConfig } from '#config/http.config';
import { readReceiptToken } from '#config/receipt-token';
import { DUTY_STATE_TRAITS, type DutyState } from '#domain/report/duty-state';
import { sqlOf } from '#persistence/sql';
import { confirmOutsideReminder, readOutsideReminder, type OutsideReminder } from '#persistence/stores/follow-up/outside-reminders';
import { SqlClock } from '#persistence/stores/sql-clock';
import { FilesService } from '../documents/files.service';
import { Problem } from '../http/problem';
import { isoOrNull } from '../http/vietnam-time';
import { DATA_SOURCE, HTTP_CONFIG } from '../infrastructure/tokens';
import { shownFiles } from './public-delivery.service';

const prefix = 'reminder:';

/** The page behind the link of a reminder: whose report, until when, and the plan itself; the link dies with its date. */
@Injectable()
export class PublicReminderService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(HTTP_CONFIG) private readonly config: HttpConfig,
    private readonly files: FilesService,
    private readonly clock: SqlClock,
  ) {}

  async read(token: string) {
    const { reminder, expired } = await this.open(token);
    return this.describe(token, reminder, expired);
  }

  async file(token: string, fileId: string, response: Response): Promise<StreamableFile> {
    const { reminder, expired } = await this.open(token);
    if (expired) throw new Problem('link.expired');
    if (reminder.documentStage === 'recalled') throw new Problem('link.recalled');
    const file = shownFiles(await this.files.rows(reminder.planDocumentId)).find((one) => one.id === fileId);
    if (!file) throw new Problem('resource.notFound');
    return this.files.serve(file, response);
  }

  async acknowledge(token: string, name: string) {
    const { reminder, expired } = await this.open(token);
    if (expired) throw new Problem('link.expired');
    await confirmOutsideReminder(sqlOf(this.source), reminder.id, name, await this.clock.now());
    return this.describe(token, (await readOutsideReminder(sqlOf(this.source), reminder.id))!, expired);
  }

  private async open(token: string): Promise<{ reminder: OutsideReminder; expired: boolean }> {
    const read = readReceiptToken(this.config.sessionSecret, token, Date.now());
    const reminder = read?.deliveryId.startsWith(prefix) ? await readOutsideReminder(sqlOf(this.source), read.deliveryId.slice(prefix.length)) : null;
    if (!read || !reminder) throw new Problem('link.invalid');
    return { reminder, expired: read.expired };
  }

  private async describe(token: string, reminder: OutsideReminder, expired: boolean) {
    const { training } = await this.clock.read();
    const shown = !expired && reminder.documentStage !== 'recalled' ? shownFiles(await this.files.rows(reminder.planDocumentId)) : [];
    return {
      agency: reminder.agencyName, body: reminder.bodyName, receiver: reminder.receiverName, periodLabel: reminder.periodLabel, planTitle: reminder.planTitle, codeNumber: reminder.codeNumber, issuedOn: reminder.issuedOn,
      strictDay: reminder.strictDay, lateAfterDay: reminder.lateAfterDay, text: reminder.text, owed: reminder.planStage === 'inForce' && DUTY_STATE_TRAITS[reminder.dutyState as DutyState].isOwed,
      seenBy: reminder.seenBy, seenAt: isoOrNull(reminder.seenAt), expired, training,
      files: shown.map((file) => ({ id: file.id, name: file.name, url: `/api/v1/public/reminders/${encodeURIComponent(token)}/files/${encodeURIComponent(file.id)}` })),
    };
  }
}
