import type { LocalDate } from '#domain/calendar/local-date';
import type { RecipientFacts } from '#domain/extraction/plan-facts';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import { nameKey } from '#domain/recipients/name-key';
import type { RecipientRole, ResolvedReceiver } from '#domain/recipients/receiver';
import type { DirectoryEntry, ReceiverDirectory } from '#domain/recipients/receiver-directory';
import { needsAcknowledgement } from '#domain/recipients/lands-where';
import { suggestReceivers, type ReceiverSuggestion } from '#domain/recipients/suggest-receivers';

export type LineStatus = 'resolved' | 'group' | 'unresolved';

/** One receiver of the block as it was understood; the preview shows it, the dispatch uses it. */
export interface ExpandedLine {
  readonly line: string;
  readonly name: string;
  readonly role: RecipientRole;
  readonly status: LineStatus;
  readonly receivers: readonly ResolvedReceiver[];
  readonly suggestions: readonly ReceiverSuggestion[];
}

export interface Expansion {
  /** Each receiver once, in the order of the block (I5). */
  readonly receivers: readonly ResolvedReceiver[];
  readonly lines: readonly ExpandedLine[];
  readonly unresolved: readonly ExpandedLine[];
}

export interface RecipientLines {
  readonly recipients: readonly RecipientFacts[];
  /** Kính gửi, for "Như trên" (RCPT-7). */
  readonly addressees: readonly string[];
  /** Everyone the executing article names, for "Như Điều N" (RCPT-7). */
  readonly executors: readonly string[];
}

/** A body named twice keeps the role in which it must do most. */
const roleStrength: Record<RecipientRole, number> = { execute: 5, coordinate: 4, report: 3, publish: 2, inform: 1 };

/** RCPT-11: groups, aliases and pointers become receivers as of the day of the dispatch; what nobody knows is left to a person. */
export function expandRecipients(block: RecipientLines, directory: ReceiverDirectory, at: LocalDate): Expansion {
  const finder = new ReceiverFinder(directory, at);
  const lines = block.recipients.flatMap((recipient) => expandLine(recipient, block, finder));
  const merged = new Map<string, ResolvedReceiver>();
  for (const receiver of lines.flatMap((line) => line.receivers)) {
    const key = `${receiver.kind}:${receiver.id}`;
    const known = merged.get(key);
    if (!known) merged.set(key, receiver);
    else if (roleStrength[receiver.role] > roleStrength[known.role]) merged.set(key, { ...receiver, line: known.line });
  }
  return { receivers: [...merged.values()], lines, unresolved: lines.filter((line) => line.status === 'unresolved') };
}

function expandLine(recipient: RecipientFacts, block: RecipientLines, finder: ReceiverFinder): ExpandedLine[] {
  const key = nameKey(recipient.name);
  if (/^như (?:trên|kính gửi)$/u.test(key)) return block.addressees.length === 0 ? [understood(recipient, recipient.name, finder)] : block.addressees.map((name) => understood(recipient, name, finder));
  if (/^như điều /u.test(key)) return block.executors.length === 0 ? [understood(recipient, recipient.name, finder)] : block.executors.map((name) => understood(recipient, name, finder));
  return [understood(recipient, recipient.name, finder)];
}

function understood(recipient: RecipientFacts, name: string, finder: ReceiverFinder): ExpandedLine {
  const line = recipient.raw || recipient.name;
  const { status, entries } = finder.find(name);
  return {
    line, name, role: recipient.role, status,
    receivers: entries.map((entry) => receiverOf(entry, line, recipient.role)),
    suggestions: status === 'unresolved' ? suggestReceivers(name, finder.directory, finder.at) : [],
  };
}

function receiverOf(entry: DirectoryEntry, line: string, printedRole: RecipientRole): ResolvedReceiver {
  // RCPT-6, RCPT-12: a web page is published on, whatever the line says.
  const role = entry.kind === 'webPage' ? 'publish' : printedRole;
  return {
    kind: entry.kind, id: entry.id, agencyId: entry.agencyId, name: entry.name, line, role, channel: entry.channel, address: entry.address,
    needsAcknowledgement: needsAcknowledgement(entry.kind, entry.channel, role),
  };
}

/** Finds what a printed name stands for: alias, group, name, then the bodies above by their kind; never a guess (patterns.md 4.4). */
export class ReceiverFinder {
  private readonly entries: readonly DirectoryEntry[];
  private readonly byId = new Map<string, DirectoryEntry>();
  private readonly byKey = new Map<string, DirectoryEntry[]>();
  private readonly groups = new Map<string, ReceiverDirectory['groups'][number]>();
  private readonly aliases: ReadonlyMap<string, ReceiverDirectory['aliases'][number]['target']>;

  constructor(
    readonly directory: ReceiverDirectory,
    readonly at: LocalDate,
  ) {
    this.entries = directory.entries.filter((entry) => isInEffect(entry, at));
    for (const entry of this.entries) {
      this.byId.set(`${entry.kind}:${entry.id}`, entry);
      for (const key of new Set([entry.name, ...entry.otherNames].map(nameKey))) this.byKey.set(key, [...(this.byKey.get(key) ?? []), entry]);
    }
    for (const group of directory.groups) if (isInEffect(group, at)) this.groups.set(nameKey(group.name), group);
    this.aliases = new Map(directory.aliases.map((alias) => [nameKey(alias.printed), alias.target]));
  }

  find(name: string): { status: LineStatus; entries: readonly DirectoryEntry[] } {
    const key = nameKey(name);
    const target = this.aliases.get(key);
    if (target) return target.kind === 'group' ? this.group(this.directory.groups.find((group) => group.id === target.id && isInEffect(group, this.at))) : this.single([this.byId.get(`${target.kind}:${target.id}`)]);
    const group = this.groups.get(key);
    if (group) return this.group(group);
    if (/^(?:lãnh đạo|ban giám đốc|ban lãnh đạo)(?: (?:sở|cơ quan|ủy ban nhân dân(?: .+)?))?$/u.test(key)) {
      const leaders = this.entries.filter((entry) => entry.kind === 'position' && entry.isLeadership && entry.agencyId === this.directory.agencyId);
      if (leaders.length > 0) return { status: 'group', entries: leaders };
    }
    const named = this.byKey.get(key) ?? this.byKey.get(key.replace(/\s*\([^()]*\)$/u, '')) ?? [];
    const near = nearest(named);
    if (near) return this.single([near]);
    if (named.length === 0) {
      // "UBND tỉnh": the body above whose full name goes on with its place.
      const above = this.entries.filter((entry) => entry.kind === 'agency' && (entry.rungAbove ?? 0) > 0 && [entry.name, ...entry.otherNames].some((other) => nameKey(other).startsWith(`${key} `)));
      if (above.length === 1) return this.single(above);
      const page = /^(?:trang|cổng) (?:thông tin điện tử|web)(?: (?:của )?(?:sở|cơ quan|tỉnh|ủy ban nhân dân .+))?$/u.test(key) ? this.entries.filter((entry) => entry.kind === 'webPage') : [];
      if (page.length === 1) return this.single(page);
    }
    return { status: 'unresolved', entries: [] };
  }

  private single(entries: readonly (DirectoryEntry | undefined)[]): { status: LineStatus; entries: readonly DirectoryEntry[] } {
    const found = entries.filter((entry) => entry !== undefined);
    return found.length === 0 ? { status: 'unresolved', entries: [] } : { status: 'resolved', entries: found };
  }

  private group(group: ReceiverDirectory['groups'][number] | undefined): { status: LineStatus; entries: readonly DirectoryEntry[] } {
    const members = (group?.members ?? []).map((member) => this.byId.get(`${member.kind}:${member.id}`)).filter((entry) => entry !== undefined);
    return members.length === 0 ? { status: 'unresolved', entries: [] } : { status: 'group', entries: members };
  }
}

/** One name, several bodies: the sender's own part goes before the body above it; otherwise a person must say. */
function nearest(entries: readonly DirectoryEntry[]): DirectoryEntry | null {
  if (entries.length <= 1) return entries[0] ?? null;
  const rungs = entries.map((entry) => entry.rungAbove ?? Infinity);
  const least = Math.min(...rungs);
  return least !== Infinity && rungs.filter((rung) => rung === least).length === 1 ? entries[rungs.indexOf(least)]! : null;
}
