import { InputType } from '@nestjs/graphql';
import { problem, type Problem } from '../../../kernel/refusal.js';
import { allPermissions } from '../../../platform/access/index.js';
import {
  Checked, Code, Given, Id, IdempotencyKey, LocalizedCorrectionInput, LocalizedInput, LongText, Nested, Version, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { common } from '../../../platform/problems/index.js';
import { problems } from '../rights.problems.js';

const MAX_PERMISSIONS = 200;

/** Only permissions that the code knows; the first wrong one is named by its place. */
function permissionsCheck(value: unknown): Problem | undefined {
  const [names, known] = [value as string[], allPermissions()];
  if (names.length > MAX_PERMISSIONS) return problem(common.TOO_MANY, [], { max: MAX_PERMISSIONS });
  const wrong = names.findIndex((each) => !known.has(each));
  return wrong < 0
    ? undefined
    : problem(problems.UNKNOWN_PERMISSION, [wrong], { permission: names[wrong]!.slice(0, 100) });
}
/** A list of names of permissions. */
export const Permissions = (presence: 'required' | 'keep' = 'required'): PropertyDecorator =>
  Checked(() => [String], permissionsCheck, {
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
