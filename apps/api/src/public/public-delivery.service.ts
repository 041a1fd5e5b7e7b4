import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import type { HttpConfig } from '#config/http.config';
import { readReceiptToken } from '#config/receipt-token';
import { fillSentence } from '#messages/fill-sentence';
import { sqlOf } from '#persistence/sql';
import { SqlClock } from '#persistence/stores/sql-clock';
import { SqlDeliveryStore } from '#persistence/stores/sql-delivery.store';
import { DeliveryRows, type DeliveryRecord } from '../deliveries/delivery-rows';
import { FilesService, type IssuedFileRow } from '../documents/files.service';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { isoOrNull } from '../http/vietnam-time';
import { DATA_SOURCE, HTTP_CONFIG } from '../infrastructure/tokens';
import type { RecallAct } from '#domain/document/document-command';
import type { DocumentType } from '#domain/document/document-type';
import type { DocumentStage } from '#domain/document/document-stage';

interface LinkedDocument {
  title: string;
  type: DocumentType;
  stage: DocumentStage;
  codeNumber: string | null;
  issuedOn: string | null;
  agency: string;
  act: RecallAct | null;
  reason: string | null;
  byCodeNumber: string | null;
  byIssuedOn: string | null;
}

/** The page behind the signed link: who holds the link is the receiver; it dies with its date and with a recall (model.md 7). */
@Injectable()
export class PublicDeliveryService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(HTTP_CONFIG) private readonly config: HttpConfig,
    private readonly rows: DeliveryRows,
    private readonly deliveries: SqlDeliveryStore,
    private readonly files: FilesService,
    private readonly clock: SqlClock,
  ) {}

  async read(token: string) {
    const { delivery, document, expired } = await this.open(token);
    return this.describe(token, delivery, document, expired);
  }

  /** The sealed file where there is one, else the numbered PDF. Taking it opens the delivery; nothing else does. */
  async file(token: string, fileId: string | null, response: Response): Promise<StreamableFile> {
    const { delivery, document, expired } = await this.open(token);
    if (expired) throw new Problem('link.expired');
    if (document.stage === 'recalled') throw new Problem('link.recalled');
    const files = shownFiles(await this.files.rows(delivery.documentId));
    const file = fileId === null ? files[0] : files.find((one) => one.id === fileId);
    if (!file) throw new Problem('resource.notFound');
    const answer = await this.files.serve(file, response);
    await this.deliveries.open(delivery.id, await this.clock.now());
    return answer;
  }

  async acknowledge(token: string, name: string) {
    const { delivery, document, expired } = await this.open(token);
    // The notice of a recall is what is confirmed then; the document itself no longer is (FIX-4).
    if (document.stage === 'recalled' && delivery.purpose === 'issue') throw new Problem('link.recalled');
    if (expired) throw new Problem('link.expired');
    await this.deliveries.acknowledge(delivery.id, { name }, await this.clock.now());
    return this.describe(token, (await this.rows.one(delivery.id))!, document, expired);
  }

  private async open(token: string): Promise<{ delivery: DeliveryRecord; document: LinkedDocument; expired: boolean }> {
    const read = readReceiptToken(this.config.sessionSecret, token, Date.now());
    const delivery = read ? await this.rows.one(read.deliveryId) : null;
    if (!read || !delivery) throw new Problem('link.invalid');
    const document = await sqlOf(this.source).row<LinkedDocument>(
      `SELECT d.title, d.type, d.stage, d.code_number AS "codeNumber", d.issued_on AS "issuedOn", a.name AS agency, d.end_act AS act, d.end_reason AS reason, n.code_number AS "byCodeNumber", n.issued_on AS "byIssuedOn" FROM document d JOIN agency a ON a.id = d.agency_id
         LEFT JOIN LATERAL (SELECT code_number, issued_on FROM document x WHERE x.replaces_document_id = d.id AND x.code_number IS NOT NULL ORDER BY x.stage_changed_at DESC LIMIT 1) n ON true WHERE d.id = $1`,
      [delivery.documentId],
    );
    return { delivery, document: document!, expired: read.expired };
  }

  /** What the notice says, in words of the office. */
  private endWords({ stage, act, reason, byCodeNumber, byIssuedOn }: LinkedDocument): string {
    const { dayText, endWords } = words();
    return stage === 'recalled'
      ? fillSentence(endWords.recalled, { codeNumber: act?.codeNumber ?? '', date: act ? dayText(act.issuedOn) : '', reason: reason ?? '' })
      : fillSentence(endWords.replaced, { codeNumber: byCodeNumber ?? '', date: byIssuedOn ? dayText(byIssuedOn) : '' });
  }

  private async describe(token: string, delivery: DeliveryRecord, document: LinkedDocument, expired: boolean) {
    const recalled = document.stage === 'recalled';
    const ended = recalled || document.stage === 'replaced';
    const dead = expired || (ended && delivery.purpose === 'issue');
    const files = dead || recalled ? [] : shownFiles(await this.files.rows(delivery.documentId));
    const { training } = await this.clock.read();
    return {
      documentTitle: document.title, typeText: words().typeLabels[document.type], codeNumber: document.codeNumber, issuedOn: document.issuedOn, agency: document.agency, receiver: delivery.name,
      state: delivery.state, stateText: words().deliveryStateLabels[delivery.state], acknowledgedAt: isoOrNull(delivery.acknowledgedAt), needsAcknowledgement: delivery.needsAcknowledgement,
      mayAcknowledge: !dead && delivery.needsAcknowledgement && ['waiting', 'sent', 'opened', 'failed'].includes(delivery.state),
      files: files.map((file) => ({ id: file.id, name: file.name, format: file.format, byteSize: file.byteSize, url: `/api/v1/public/deliveries/${encodeURIComponent(token)}/files/${encodeURIComponent(file.id)}` })),
      purpose: delivery.purpose, expired, recalled, training, message: delivery.purpose !== 'issue' ? this.endWords(document) : document.stage === 'replaced' ? this.endWords(document) : recalled ? words().problems['link.recalled'] : expired ? words().problems['link.expired'] : null,
    };
  }
}

/** What leaves the office: the sealed copy first, then the numbered ones; never the draft that was uploaded. */
export function shownFiles(files: IssuedFileRow[]): IssuedFileRow[] {
  const sealed = files.filter((file) => file.kind === 'sealed').reverse();
  const numbered = files.filter((file) => file.kind === 'numbered').sort((a) => (a.format === 'pdf' ? -1 : 1));
  return [...sealed, ...numbered];
}
