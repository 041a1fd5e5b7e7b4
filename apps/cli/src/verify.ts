import { readDatabaseConfig } from '#config/database.config';
import { readStorageConfig } from '#config/storage.config';
import { createDataSource } from '#persistence/data-source';
import { FolderFileStorage } from '#persistence/stores/folder-file-storage';
import { verifyInstallation } from '#persistence/verify';

/** npm run verify: what must hold (reliability.md), read from the database and the files; exit code 1 when something does not. */
export async function run(args: string[]): Promise<number> {
  const source = await createDataSource({ url: readDatabaseConfig().url, applicationName: 'kehoach-verify', poolSize: 2, hurried: false }).initialize();
  try {
    const files = args.includes('--without-files') ? null : new FolderFileStorage(readStorageConfig().folder, source);
    const { checks, findings } = await verifyInstallation(source, files);
    for (const check of checks) process.stdout.write(`${check.findings === 0 ? 'ok  ' : 'BAD '} ${check.invariant.padEnd(14)} ${check.looked} looked at\n`);
    for (const finding of findings) process.stdout.write(`${finding.invariant}\t${finding.code}\t${finding.subject}\t${JSON.stringify(finding.details)}\n`);
    return findings.length === 0 ? 0 : 1;
  } finally {
    await source.destroy();
  }
}
