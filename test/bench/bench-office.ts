import type { DataSource } from 'typeorm';
import { createDataSource } from '#persistence/data-source';
import { FolderFileStorage } from '#persistence/stores/folder-file-storage';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { verifyInstallation } from '#persistence/verify';
import { VoidRunError } from '#test/bench/measurement';
import type { TestStack } from '#test/harness/test-stack';
import { newPlan, planFacts } from '#test/persistence/office-fixture';

/** Tables behind the stack's back: for the bare statements that are the floor, and for filling. */
export async function openTables(databaseUrl: string): Promise<DataSource> {
  return createDataSource({ url: databaseUrl, applicationName: 'kehoach-bench', poolSize: 10, hurried: false }).initialize();
}

/** Gaps in numbers, two decisions of one step, broken audit chains ...: then the figures mean nothing. */
export async function requireInvariants(source: DataSource, stack: TestStack, when: string): Promise<void> {
  const { findings } = await verifyInstallation(source, new FolderFileStorage(stack.env['STORAGE_PATH']!, source));
  if (findings.length > 0) throw new VoidRunError(`${when}: ${findings.length} invariants broken (${[...new Set(findings.map(({ code }) => code))].join(', ')}), first ${JSON.stringify(findings[0])}`);
}

/** A plan drafted by bà Lê Minh Anh of the demo's finance department, for one group of receivers. */
export async function draftPlan(source: DataSource, group = 'Các phòng, đơn vị thuộc Sở'): Promise<{ documentId: string; versionId: string }> {
  const facts = planFacts({ recipients: [{ name: group, isGroup: true, role: 'execute', raw: group }] });
  return new SqlDraftStore(source).create(newPlan({ agencyId: 'stc', drafterPersonId: 'minhanh', draftingUnitId: 'stc-thqh', facts, at: Date.now() }));
}
