import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode, type Logger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { WorkflowGuardPlugin } from '#temporal/workflow-guard.plugin';

export interface BundleOptions {
  /** Another entry than workflows/src/index, for the test that proves the guard. */
  workflowsPath?: string;
  extraFolders?: readonly string[];
  logger?: Logger;
}

const quiet: Logger = { log: () => undefined, trace: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The checkout in development, dist/ in production: the folder that holds workflows/src beside libs. */
const root = path.resolve(__dirname, '..', '..', '..');

/** The one place where the workflow bundle is built: for the worker, the tests, replay and release. */
export async function bundleWorkflows({ workflowsPath = defaultEntry(), extraFolders = [], logger = quiet }: BundleOptions = {}): Promise<WorkflowBundleWithSourceMap> {
  return await bundleWorkflowCode({
    workflowsPath,
    logger,
    webpackConfigHook: (config) => ({ ...config, plugins: [...(config.plugins ?? []), new WorkflowGuardPlugin(root, extraFolders) as never] }),
  });
}

function defaultEntry(): string {
  const source = path.join(root, 'workflows', 'src', 'index.ts');
  return existsSync(source) ? source : path.join(root, 'workflows', 'src', 'index.js');
}
