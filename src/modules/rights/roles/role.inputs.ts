import { InputType } from '@nestjs/graphql';
import { problem, type Problem } from '../../../kernel/refusal.js';
import { allPermissions } from '../../../platform/access/index.js';
import {
  Checked, Code, Given, Id, IdempotencyKey, listCheck, LocalizedCorrectionInput, LocalizedInput, LongText, Nested, Version, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { problems } from '../rights.problems.js';

/** Only permissions that the code knows. */
const permissionCheck = (name: unknown): Problem | undefined =>
  allPermissions().has(name as string)
    ? undefined
    : problem(problems.UNKNOWN_PERMISSION, [], { permission: (name as string).slice(0, 100) });
/** A list of names of permissions. */
export const Permissions = (presence: 'required' | 'keep' = 'required'): PropertyDecorator =>
  Checked(() => [String], listCheck(permissionCheck), {
    presence,
    description: 'Names of permissions: people.read, people.write …',
  });

@InputType()
export class CreateRoleInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code() code: string;
  @Nested(() => LocalizedInput) name: LocalizedInput;
  @LongText(1000, { presence: 'optional' }) note?: string | null;
  @Permissions() permissions: string[];
  @Given(() => Boolean, { presence: 'keep', description: 'Its holders sign in with two factors.' })
  secondFactorRequired?: boolean;
}
@InputType()
export class CorrectRoleInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) name?: LocalizedCorrectionInput;
  @LongText(1000, { presence: 'optional' }) note?: string | null;
  @Permissions('keep') permissions?: string[];
  @Given(() => Boolean, { presence: 'keep' }) secondFactorRequired?: boolean;
  @LongText(1000, { presence: 'optional', description: 'Why; kept in the history.' }) reason?: string | null;
}
@InputType()
export class RetireRoleInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @WholeDay({ presence: 'optional', description: 'From this day on it is not given any more; null brings it back.' })
  retiredOn?: string | null;
}
