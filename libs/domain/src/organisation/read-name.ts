import type { LocalDate } from '#domain/calendar/local-date';
import { nationalChange } from '#domain/organisation/national-changes';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import { abbreviationFits, isAbbreviatedWord, withoutHeadOfUnit } from '#domain/organisation/proposal/read-abbreviation';
import { ReceiverFinder } from '#domain/recipients/expand-recipients';
import { nameKey } from '#domain/recipients/name-key';
import type { DirectoryEntry, ReceiverDirectory } from '#domain/recipients/receiver-directory';
import { suggestReceivers, type ReceiverSuggestion } from '#domain/recipients/suggest-receivers';

/** What one printed name stands for, read as of the document's date, and what has become of it by today. */
export interface NameReading {
  readonly status: 'resolved' | 'group' | 'unresolved';
  readonly entries: readonly DirectoryEntry[];
  /** ORG-GONE: the body of the document's day has ended; by the directory, else by the national list. */
  readonly gone: { readonly since: LocalDate; readonly successor: string | null; readonly how: string | null } | null;
  /** ORG-MOVED: its superior then and now. */
  readonly moved: { readonly before: string; readonly after: string } | null;
  /** ABBR-ODD: the abbreviation lacks a letter, this is the unit it most likely means. */
  readonly odd: DirectoryEntry | null;
  /** Ranked, each with its reason, where nothing resolves. */
  readonly candidates: readonly ReceiverSuggestion[];
}

/** ORG-2, ORG-4: names belong to their day. Nothing is guessed: what does not resolve comes back with candidates. */
export class NameReader {
  private readonly then: ReceiverFinder;
  private readonly now: ReceiverFinder;

  constructor(
    private readonly directory: ReceiverDirectory,
    documentDay: LocalDate,
    private readonly today: LocalDate,
  ) {
    this.then = new ReceiverFinder(directory, documentDay);
    this.now = new ReceiverFinder(directory, today);
  }

  read(name: string): NameReading {
    const now = this.now.find(name);
    // A document older than the directory names what is there today as well.
    const found = this.then.find(name);
    const named = found.status === 'unresolved' ? now : found;
    const only = named.status === 'resolved' ? named.entries[0] : undefined;
    const ended = only && !isInEffect(only, this.today) ? only : named.status === 'unresolved' ? this.endedOf(name) : undefined;
    const gone = ended ? this.goneBy(ended) : named.status === 'unresolved' ? this.goneEverywhere(name) : null;
    return {
      status: named.status, entries: named.entries, gone, moved: only ? this.movedFrom(only, ended) : null,
      odd: named.status === 'unresolved' ? this.oddOf(name) : null,
      candidates: named.status === 'unresolved' ? suggestReceivers(name, this.directory, this.today) : [],
    };
  }

  private endedOf(name: string): DirectoryEntry | undefined {
    const key = nameKey(name);
    return this.directory.entries.filter((entry) => entry.validTo !== null && entry.validTo < this.today && [entry.name, ...entry.otherNames].some((other) => nameKey(other) === key)).sort((a, b) => (a.validTo! < b.validTo! ? 1 : -1))[0];
  }

  private goneBy(entry: DirectoryEntry): NameReading['gone'] {
    if (entry.validTo === null) return null;
    return { since: entry.validTo, successor: this.successorOf(entry)?.name ?? null, how: null };
  }

  private goneEverywhere(name: string): NameReading['gone'] {
    const change = nationalChange(name, this.today);
    return change && { since: change.since, successor: change.successor, how: change.how };
  }

  /** The last body of the chain: what took over may itself have been merged since. */
  private successorOf(entry: DirectoryEntry): DirectoryEntry | null {
    const seen = new Set<string>();
    let next: DirectoryEntry | undefined = entry;
    while (next && next.successorId !== null && !seen.has(next.id)) {
      seen.add(next.id);
      const { kind, successorId }: DirectoryEntry = next;
      next = this.directory.entries.find((candidate) => candidate.kind === kind && candidate.id === successorId);
    }
    return next && next !== entry && isInEffect(next, this.today) ? next : null;
  }

  /** The same name under another superior, before or since. */
  private movedFrom(entry: DirectoryEntry, ended: DirectoryEntry | undefined): NameReading['moved'] {
    const after = ended ? this.successorOf(entry) : entry;
    const before = ended ? entry : this.directory.entries.find((other) => other.kind === entry.kind && other.successorId === entry.id);
    if (!after || !before?.superior || !after.superior || nameKey(before.name) !== nameKey(after.name) || before.superior === after.superior) return null;
    return { before: before.superior, after: after.superior };
  }

  private oddOf(name: string): DirectoryEntry | null {
    const bare = withoutHeadOfUnit(name);
    if (!isAbbreviatedWord(bare)) return null;
    const fitting = this.directory.entries.filter((entry) => entry.kind === 'unit' && entry.agencyId === this.directory.agencyId && isInEffect(entry, this.today) && (abbreviationFits(bare, entry.name) === 'odd' || oneLetterOff(bare, entry.otherNames)));
    return fitting.length === 1 ? fitting[0]! : null;
  }
}

/** The code of the register with one letter lost: TTXĐT for TTXTĐT. */
function oneLetterOff(bare: string, codes: readonly string[]): boolean {
  return codes.some((code) => code.length === bare.length + 1 && [...code].some((_, at) => code.slice(0, at) + code.slice(at + 1) === bare));
}
