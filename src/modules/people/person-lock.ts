import { problem, refuseIfAny, type InputPath, type Problem } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { findRecord, lockRecord } from '../../platform/database/index.js';
import { problems } from './people.problems.js';
import { PersonEntity } from './person.entity.js';

interface Asked {
  /** The field of the input that says who is meant. */
  readonly path?: string;
  readonly expectedVersion?: number;
}

/** The person to write, locked. Refuses one that was anonymised: nothing may be added to it any more. */
export async function lockIdentified(
  tx: Tx,
  permission: string,
  id: string,
  { path = 'id', expectedVersion }: Asked = {},
): Promise<PersonEntity> {
  const person = await lockRecord(tx, permission, PersonEntity, id, expectedVersion, path);
  return assertIdentified(person, path);
}

/** A person that an input refers to; `path` names the field that does. Refuses one that was anonymised. */
export const findIdentified = async (tx: Tx, id: string, path: string | InputPath): Promise<PersonEntity> =>
  assertIdentified(await findRecord(tx, PersonEntity, id, path), path);

export function assertIdentified(person: PersonEntity, path: string | InputPath): PersonEntity {
  refuseIfAny([anonymisedProblem(person.anonymisedOn !== null, path)]);
  return person;
}

/** Of one among many that an input names. */
export const anonymisedProblem = (isAnonymised: boolean, path: string | InputPath): Problem | undefined =>
  isAnonymised ? problem(problems.PERSON_ANONYMISED, path) : undefined;
