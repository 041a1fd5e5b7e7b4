import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { isLocalDate } from '#domain/calendar/local-date';
import { Clock } from '#domain/clock/clock';
import { RefusedError } from '#domain/document/refusal';
import { sqlOf } from '#persistence/sql';
import { SqlDeliveryStore } from '#persistence/stores/sql-delivery.store';
import { DocumentAccess, type SeenDocument } from '../access/document-access';
import { isClerk, OwnershipReader, type Ownership } from '../access/ownership';
import type { SignedIn } from '../auth/signed-in';
import { AccessDenials } from '../documents/access-denials';
import type { ActionVerb } from '../documents/document.responses';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { deliveryView, DeliveryRows, type DeliveryRecord } from './delivery-rows';
import type { ReceiveRequest } from './delivery.schemas';

@Injectable()
export class DeliveriesService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly owners: OwnershipReader,
    private readonly rows: DeliveryRows,
    private readonly deliveries: SqlDeliveryStore,
    private readonly denials: AccessDenials,
    private readonly keys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  async list(me: SignedIn, documentId: string) {
    const document = await this.access.see(me, documentId);
    const ownership = await this.owners.of(me, await this.clock.now());
    const rows = await this.rows.ofDocument(documentId, document.sight === 'agency' ? null : me.agencyIds);
    const dispatching = await sqlOf(this.source).row<{ expanding: boolean }>(`SELECT EXISTS (SELECT 1 FROM dispatch WHERE document_id = $1 AND state = 'expanding') AS expanding`, [documentId]);
    const count = (test: (row: DeliveryRecord) => boolean) => rows.filter(test).length;
    return {
      items: rows.map((row) => deliveryView(row, allowedOn(me, row, ownership))), total: rows.length,
      summary: {
        total: rows.length, acknowledged: count((row) => row.state === 'acknowledged' || row.state === 'published'), opened: count((row) => row.openedAt !== null),
        failed: count((row) => row.state === 'failed' || row.state === 'refused'), waiting: count((row) => row.state === 'waiting'),
      },
      dispatching: dispatching?.expanding ?? false,
    };
  }

  acknowledge(me: SignedIn, id: string, call: WriteCall) {
    return this.act(me, id, call, 'acknowledge', (at) => this.deliveries.acknowledge(id, { personId: me.personId }, at));
  }

  retry(me: SignedIn, id: string, email: string | null, call: WriteCall) {
    return this.act(me, id, call, 'retryDelivery', (at) => this.deliveries.retry(id, me.personId, email, at));
  }

  byHand(me: SignedIn, id: string, note: string, call: WriteCall) {
    return this.act(me, id, call, 'markByHand', (at) => this.deliveries.byHand(id, me.personId, note, at));
  }

  published(me: SignedIn, id: string, address: string, call: WriteCall) {
    return this.act(me, id, call, 'markPublished', (at) => this.deliveries.published(id, me.personId, address, at));
  }

  /** REG-2: into the register of incoming documents, and with it the receipt. */
  async receive(me: SignedIn, id: string, body: ReceiveRequest, call: WriteCall) {
    const { arrivedOn } = body;
    if (arrivedOn !== undefined && !isLocalDate(arrivedOn)) throw new Problem('request.invalid', { fields: 'arrivedOn' });
    const delivery = await this.act(me, id, call, 'receive', async (at) => {
      await this.deliveries.receive(id, me.personId, { toUnitId: body.toUnitId ?? null, remarks: body.remarks ?? null, arrivedOn: arrivedOn ?? null }, at);
    });
    const entry = await sqlOf(this.source).row<{ arrivalNumber: number; year: number; arrivedOn: string }>('SELECT arrival_number AS "arrivalNumber", year, arrived_on AS "arrivedOn" FROM incoming_entry WHERE delivery_id = $1', [id]);
    return { ...entry!, delivery };
  }

  private async act(me: SignedIn, id: string, call: WriteCall, verb: ActionVerb, work: (at: number) => Promise<void>) {
    const document = await this.seen(me, id);
    const at = await this.clock.now();
    await this.keys.once(me.personId, verb, call, async () => {
      await work(at).catch(async (error: unknown) => {
        if (error instanceof RefusedError && (error.code === 'delivery.notYours' || error.code === 'permission.denied')) await this.denials.record(me, document, verb, error.code);
        throw error;
      });
      return {};
    });
    return deliveryView((await this.rows.one(id))!, allowedOn(me, (await this.rows.one(id))!, await this.owners.of(me, at)));
  }

  /** A receiver learns of his own rows only; the others' do not exist for him (404). */
  private async seen(me: SignedIn, id: string): Promise<SeenDocument> {
    const row = await this.rows.one(id);
    if (!row) throw new Problem('resource.notFound');
    const document = await this.access.see(me, row.documentId);
    if (document.sight === 'receiver' && !(row.receiverAgencyId !== null && me.agencyIds.includes(row.receiverAgencyId))) throw new Problem('resource.notFound');
    return document;
  }
}

/** What I may do with a row: the receiver's people answer, the sender's clerks mend. */
function allowedOn(me: SignedIn, row: DeliveryRecord, ownership: Ownership): ActionVerb[] {
  const verbs: ActionVerb[] = [];
  const open = !['acknowledged', 'published', 'recorded'].includes(row.state);
  if (!open) return verbs;
  const free = row.taskClaimedBy === null || row.taskClaimedBy === me.personId;
  if (row.taskKind === 'receive' && free && ownership.pools.includes(row.taskPool ?? '')) verbs.push('receive');
  if (row.taskKind === 'acknowledgeEnd' && ((row.taskPositionId !== null && ownership.posts.has(row.taskPositionId)) || (free && row.taskPool !== null && ownership.pools.includes(row.taskPool)))) verbs.push('acknowledge');
  if (row.taskKind === 'acknowledge' && row.taskPositionId !== null && ownership.posts.has(row.taskPositionId)) verbs.push('acknowledge');
  const sender = ownership.organisations.get(row.senderAgencyId);
  if (sender !== undefined && isClerk(sender, me.personId, ownership.today)) {
    if (row.channel === 'email' && row.state !== 'opened') verbs.push('retryDelivery');
    if (row.channel === 'publish') verbs.push('markPublished');
    else if (row.channel !== 'system' && row.state !== 'opened') verbs.push('markByHand');
  }
  return verbs;
}
