import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflows } from '#temporal/bundle-workflows';

jest.setTimeout(120_000);

describe('workflow bundle', () => {
  test('holds the workflows and is not swollen by anything else', async () => {
    const { code } = await bundleWorkflows();
    for (const name of ['documentLifecycle', 'distribution', 'planLifecycle']) expect(code).toContain(name);
    expect(code).not.toContain('typeorm');
    expect(Buffer.byteLength(code)).toBeLessThan(6 * 1024 * 1024);
  });

  test.each([
    ['TypeORM', "export { DataSource } from 'typeorm';"],
    ['Nest', "export { Injectable } from '@nestjs/common';"],
    ['a lib of ours that is not the domain', "export { readModeConfig } from '#config/mode.config';"],
  ])('the guard refuses %s', async (_what, source) => {
    const folder = mkdtempSync(path.join(__dirname, 'tmp-bundle-'));
    try {
      const workflowsPath = path.join(folder, 'index.ts');
      writeFileSync(workflowsPath, `${source}\n`);
      await expect(bundleWorkflows({ workflowsPath, extraFolders: [folder] })).rejects.toThrow();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
