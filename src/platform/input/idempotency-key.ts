import { createHash } from 'node:crypto';
import { Field } from '@nestjs/graphql';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { problem, Refused } from '../../kernel/refusal.js';
import type { Repetition } from '../context/index.js';
import { secretCheck } from './checks.js';

const FIELD = 'idempotencyKey';
const check = secretCheck(200);

/** On the input of each command that makes a record, so that a command that is sent twice makes one record. */
export const IdempotencyKey = (): PropertyDecorator =>
  Field(() => String, {
    nullable: true,
    description: 'Any text of up to 200 characters. The same key and input within seven days give the same answer.',
  });

/** Parts the key from an input, as GraphQL has read it: the command itself never sees the key. */
export function partKey(command: string, given: unknown): { input: unknown; repetition?: Repetition } {
  if (typeof given !== 'object' || given === null || !(FIELD in given)) return { input: given };
  const { [FIELD]: key, ...input } = given as Readonly<Record<string, unknown>>;
  if (key === null) return { input };
  const wrong = check(key);
  if (wrong) throw new Refused(problem(wrong.code, FIELD, wrong.details));
  const asked = createHash('sha256')
    .update(canonicalJson([command, input]))
    .digest();
  return { input, repetition: { key: key as string, asked } };
}
