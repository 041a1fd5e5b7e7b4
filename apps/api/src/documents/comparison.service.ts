import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { diffDocuments } from '#documents/rendering/compare-versions';
import { factsDifference } from '#domain/document/facts-difference';
import { sqlOf } from '#persistence/sql';
import { DocumentAccess } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { Problem } from '../http/problem';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { differenceView } from '../replacements/difference-words';
import { LastSeen } from './last-seen';
import type { CompareQuery } from './document.requests';
import { VersionReader } from './version-reader';

/** What changed between two versions, by paragraph and then by word (inbox.md 9). */
@Injectable()
export class ComparisonService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly versions: VersionReader,
    private readonly lastSeen: LastSeen,
  ) {}

  async compare(me: SignedIn, documentId: string, query: CompareQuery) {
    await this.access.seeAsAgency(me, documentId);
    const latest = await sqlOf(this.source).row<{ no: number }>('SELECT max(version_no) AS no FROM document_version WHERE document_id = $1', [documentId]);
    const to = query.to ?? latest?.no ?? 1;
    const seen = query.since === 'lastSeen' ? await this.lastSeen.versionNo(me.personId, documentId) : null;
    const from = query.from ?? seen ?? Math.max(1, to - 1);
    const [before, after] = await Promise.all([this.versions.byNumber(documentId, from), this.versions.byNumber(documentId, to)]);
    if (!before || !after) throw new Problem('resource.notFound');
    const textsOf = (blocks: { text: string }[]) => blocks.map((block) => block.text);
    const made = diffDocuments(textsOf(before.body), textsOf(after.body));
    return {
      from, to, changed: made.changes,
      facts: factsDifference(before.facts, after.facts).changes.map(differenceView),
      blocks: made.blocks.map((block) => {
        switch (block.change) {
          case 'unchanged':
            return { op: 'same' as const, fromIndex: block.oldIndex, toIndex: block.newIndex, words: [{ op: 'same' as const, text: block.text }] };
          case 'changed':
            return { op: 'changed' as const, fromIndex: block.oldIndex, toIndex: block.newIndex, words: block.words.map((word) => ({ op: word.change, text: word.text })) };
          case 'added':
            return { op: 'added' as const, fromIndex: null, toIndex: block.newIndex, words: [{ op: 'added' as const, text: block.text }] };
          case 'removed':
            return { op: 'removed' as const, fromIndex: block.oldIndex, toIndex: null, words: [{ op: 'removed' as const, text: block.text }] };
        }
      }),
    };
  }
}
