import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeOpenApi } from './openapi';

/** `npm run openapi`: runs compiled, writes into the sources. */
void makeOpenApi().then((document) => {
  const target = path.resolve(process.cwd(), 'apps/api/openapi.json');
  writeFileSync(target, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`wrote apps/api/openapi.json, ${Object.keys(document.paths).length} paths`);
});
