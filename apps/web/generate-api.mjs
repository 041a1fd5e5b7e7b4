/**
 * Writes src/api/generated/schema.ts from apps/api/openapi.json. Run `node apps/web/generate-api.mjs` after the contract changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const here = import.meta.dirname;
const document = JSON.parse(readFileSync(path.join(here, '../api/openapi.json'), 'utf8'));
const nullableText = new Set(['codeNumber', 'field', 'planId', 'signerPositionId', 'urgencyText', 'endReason', 'previous', 'note', 'validity', 'focalUnit', 'changedBy', 'message', 'claimedBy']);
function mend(schema) {
  if (Array.isArray(schema)) return schema.forEach(mend);
  if (schema === null || typeof schema !== 'object') return;
  if (schema.properties) {
    for (const name of schema.required ?? []) schema.properties[name] ??= { type: 'string' };
    for (const [name, inner] of Object.entries(schema.properties)) if (nullableText.has(name) && inner.type === 'array' && inner.items?.type === 'string') schema.properties[name] = { type: ['string', 'null'] };
  }
  Object.values(schema).forEach(mend);
}
mend(document.components.schemas);
const head = '/** Made by generate-api.mjs from the contract of the api; do not edit. */\n';
writeFileSync(path.join(here, 'src/api/generated/schema.ts'), head + astToString(await openapiTS(document)));
