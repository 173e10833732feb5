import { In } from 'typeorm';
import type { Tx } from '../../platform/context/index.js';
import { saveCorrected, snapshot } from '../../platform/database/index.js';
import type { Change } from '../../platform/events/index.js';
import { EthnicGroupEntity } from './code-lists.entities.js';

/** Names of countries that came with the registry as names of peoples, by the code of the people. */
const COUNTRIES: Readonly<Record<string, readonly [country: string, people: string]>> = {
  lithuanian: ['литва', 'литвалық'],
  assyrian: ['ассирий', 'ассириялық'],
  american: ['американ', 'американдық'],
  austrian: ['австрия', 'австриялық'],
  cuban: ['куба', 'кубалық'],
};

/** Mends them where nobody has yet, by an entry in the history as any correction; the old name still finds the people. */
export async function mendNames(tx: Tx): Promise<number> {
  const changes: Change[] = [];
  for (const group of await tx.db.findBy(EthnicGroupEntity, { code: In(Object.keys(COUNTRIES)) })) {
    const [country, people] = COUNTRIES[group.code]!;
    if (group.name.kk !== country) continue;
    const before = snapshot(group);
    group.name = { ...group.name, kk: people };
    group.aliases = [...group.aliases.filter((each) => each !== people), country];
    changes.push(...(await saveCorrected(tx, 'EthnicGroup', before, group)));
  }
  if (changes.length > 0) tx.record({ name: 'reference.corrected', changes });
  return changes.length;
}
