import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { incomingRegisterTable, outgoingRegisterTable, type RegisterMeta } from '#documents/rendering/register-table';
import { renderRegisterDocx } from '#documents/rendering/render-register-docx';
import { renderRegisterPdf } from '#documents/rendering/render-register-pdf';
import { renderRegisterXlsx } from '#documents/rendering/render-register-xlsx';
import { fillSentence } from '#messages/fill-sentence';
import { registerPrint } from '#messages/vi/printed-lists';
import { SqlClock } from '#persistence/stores/sql-clock';
import { OrganisationLookup } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { attachment } from '../http/attachment';
import { Problem } from '../http/problem';
import { isoInstant } from '../http/vietnam-time';
import type { RegisterQuery } from './register.schemas';
import { RegistersService } from './registers.service';

const printers = { pdf: renderRegisterPdf, docx: renderRegisterDocx, xlsx: renderRegisterXlsx } as const;

/** REG-4: a year is printed in full, in the order of numbers, and bound. */
@Injectable()
export class RegisterPrintService {
  constructor(
    private readonly registers: RegistersService,
    private readonly organisations: OrganisationLookup,
    private readonly clock: SqlClock,
  ) {}

  async print(me: SignedIn, kind: 'outgoing' | 'incoming', format: string, query: RegisterQuery, response: Response): Promise<StreamableFile> {
    if (!Object.hasOwn(printers, format)) throw new Problem('register.formatUnknown');
    const agencyId = this.registers.agencyOf(me, query);
    const year = await this.registers.yearOf(query);
    const { agency } = await this.organisations.of(agencyId);
    const { now, training } = await this.clock.read();
    const table = kind === 'outgoing'
      ? outgoingRegisterTable((await this.registers.outgoingRows(agencyId, year, query)).reverse().map((row) => ({ ...row, remarks: row.voidReason === null ? row.remarks : fillSentence(registerPrint.voided, { reason: row.voidReason }) })))
      : incomingRegisterTable((await this.registers.incomingRows(agencyId, year, query)).reverse().map((row) => ({ ...row, arrivalNumber: String(row.arrivalNumber).padStart(2, '0'), unitOrPerson: row.toUnit ?? '' })));
    const meta: RegisterMeta = { parentAgency: agency.printedParent, agency: agency.printedName, year, scope: query.month ? fillSentence(registerPrint.month, { month: query.month }) : null, trainingMark: training, createdAt: isoInstant(now) };
    const bytes = await printers[format as keyof typeof printers](table, meta);
    return attachment(response, bytes, `so-van-ban-${kind === 'outgoing' ? 'di' : 'den'}-${year}.${format}`);
  }
}
