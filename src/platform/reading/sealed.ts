import { randomBytes } from 'node:crypto';
import type { Secrets } from '../secrets/index.js';
import { value, type ValueField } from './declaration.js';
import { literal } from './frame.js';

/** Begins every sealed value of an answer. Random for each process: no text that anybody stored can begin with it. */
const MARK = `sealed-${randomBytes(16).toString('hex')}:`;
const MARKED = new RegExp(`"${MARK}([^"]*:[0-9a-f-]{36})\\.([0-9a-f]+)"`, 'g');

/** A sealed text of the row, each reading of which is kept. PostgreSQL hands it on under a mark, and the reader puts the plain text in its place. */
export const sealed = (column: string, context: string, permission: string): ValueField => ({
  ...value((t) => `(${literal(`${MARK}${context}:`)} || ${t('id')} || '.' || encode(${t(column)}, 'hex'))`, permission),
  kept: true,
});

/** Whether a statement reads sealed values; the answers of all others are never looked through. */
export const readsSealed = (text: string): boolean => text.includes(MARK);

/** The JSON of an answer with every sealed value opened. */
export const unsealed = (json: string, secrets: Secrets): string =>
  json.replace(MARKED, (_, context: string, hex: string) =>
    JSON.stringify(secrets.unseal(Buffer.from(hex, 'hex'), context)),
  );
