import type { DataSource } from 'typeorm';
import type { Settings } from '../config/settings.js';
import { KeyRing, type DataKey } from './key-ring.js';
import { Secrets } from './secrets.js';
import { DataKeyEntity } from './secrets.entities.js';

/** What the check value says; that it opens is what counts. */
const CHECK = 'data_keys.check_value';

/** The keys do not fit the data: nothing sealed could be read, and the process must not start. */
class WrongDataKey extends Error {
  constructor(needed: Buffer, { place, keys }: KeyRing) {
    const held = keys.map(({ id }) => id.toString('hex')).join(', ') || 'none';
    super(
      `The personal data of this database are sealed with the data key ${needed.toString('hex')}, and ${place} holds ${held}. ` +
        'Put the right key back: without it the sealed values are lost.',
    );
  }
}

/** The key by which the database is sealed; where nothing is sealed yet, the newest one, made when there is none. */
export async function openSecrets(settings: Settings, dataSource: DataSource): Promise<Secrets> {
  const rows = dataSource.getRepository(DataKeyEntity);
  let ring = KeyRing.of(settings);
  if (!(await rows.existsBy({}))) {
    if (ring.keys.length === 0) ring = ring.withNewKey();
    const [newest] = ring.keys;
    await rows.createQueryBuilder().insert().values(checked(ring, newest!)).orIgnore().execute();
  }
  return new Secrets(ring, await currentKey(dataSource, ring));
}

/** The secrets of this machine for whoever only opens, without any database; undefined where it has no keys. */
export function ownSecrets(settings: Settings): Secrets | undefined {
  const ring = KeyRing.of(settings);
  return ring.keys[0] && new Secrets(ring, ring.keys[0]);
}

/** The row that says which key is in use. */
export const checked = (ring: KeyRing, key: DataKey): DataKeyEntity =>
  Object.assign(new DataKeyEntity(), { id: key.id, checkValue: new Secrets(ring, key).seal(CHECK, CHECK) });

/** Fails with `WrongDataKey` when the ring has not the key of the database. */
export async function currentKey(dataSource: DataSource, ring: KeyRing): Promise<DataKey> {
  const { id, checkValue } = await dataSource.getRepository(DataKeyEntity).findOneByOrFail({});
  const key = ring.find(id);
  if (!key || !opens(new Secrets(ring, key), checkValue)) throw new WrongDataKey(id, ring);
  return key;
}

function opens(secrets: Secrets, checkValue: Buffer): boolean {
  try {
    return secrets.unseal(checkValue, CHECK) === CHECK;
  } catch {
    return false;
  }
}
