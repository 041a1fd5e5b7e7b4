/**
 * Writes src/api/generated/schema.ts from apps/api/openapi.json. Run `node apps/web/generate-api.mjs` after the contract changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const here = import.meta.dirname;
const document = JSON.parse(readFileSync(path.join(here, '../api/openapi.json'), 'utf8'));
const head = '/** Made by generate-api.mjs from the contract of the api; do not edit. */\n';
writeFileSync(path.join(here, 'src/api/generated/schema.ts'), head + astToString(await openapiTS(document)));
