import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeOpenApi } from './openapi';

/** Questions too long for an address: they write nothing, so a repeat does no harm. */
const onlyReads = new Set(['post /api/v1/duties/remind/preview', 'post /api/v1/calendar/{year}/read-lines', 'post /api/v1/calendar/{year}/preview']);

describe('openapi.json', () => {
  test('is what the controllers say; `npm run openapi` writes it anew', async () => {
    const committed = JSON.parse(readFileSync(path.resolve(__dirname, '../openapi.json'), 'utf8')) as unknown;
    const made = JSON.parse(JSON.stringify(await makeOpenApi())) as unknown;
    expect(made).toEqual(committed);
  });

  test('every write of a signed-in person needs an Idempotency-Key', async () => {
    const { paths } = await makeOpenApi();
    const without: string[] = [];
    for (const [route, item] of Object.entries(paths)) {
      for (const method of ['post', 'put', 'delete'] as const) {
        const operation = item[method];
        if (!operation || route.startsWith('/api/v1/session') || route.startsWith('/api/v1/public/') || onlyReads.has(`${method} ${route}`)) continue;
        const keyed = (operation.parameters ?? []).some((parameter) => 'name' in parameter && parameter.name === 'Idempotency-Key');
        if (!keyed) without.push(`${method} ${route}`);
      }
    }
    expect(without).toEqual([]);
  });

  test('every reference leads somewhere', async () => {
    const document = await makeOpenApi();
    const named = new Set(Object.keys(document.components?.schemas ?? {}));
    const asked = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/([A-Za-z]+)/g)].map((found) => found[1]!);
    expect(asked.filter((name) => !named.has(name))).toEqual([]);
  });
});
