import { refuse } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { lockRecord } from '../../platform/database/index.js';
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
  return person.anonymisedOn === null ? person : refuse(problems.PERSON_ANONYMISED, path);
}
