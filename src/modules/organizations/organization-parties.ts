import { snapshot, type LocalizedColumns } from '../../platform/database/index.js';
import type { Tx } from '../../platform/context/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { namesOf } from '../reference/index.js';
import { organizationNames } from './organization-names.js';
import { OrganizationChangeEntity, OrganizationChangePartEntity } from './organization.entities.js';

/**
 * A name that is recorded late was the name of then in events that are recorded already: they called the organization by the
 * name before it. Events without a day keep what they say.
 */
export async function renameParties(
  tx: Tx,
  organizationId: string,
  former: LocalizedColumns,
  name: LocalizedColumns,
): Promise<Change[]> {
  const line = await namesOf(tx, organizationNames(organizationId));
  const position = line.findIndex((each) => isSame(each.name, name) && each.start.text);
  const next = line[position + 1];
  const begun = line[position];
  if (!begun || !next) return [];
  const changes: Change[] = [];
  for (const part of await tx.db.findBy(OrganizationChangePartEntity, { organizationId })) {
    const { kind, effective } = await tx.db.findOneByOrFail(OrganizationChangeEntity, { id: part.changeId });
    if (!effective.text || !isSame(part.name, former)) continue;
    const wasLastDay = kind === 'RENAME' && part.role === 'PREDECESSOR' && effective.text === next.start.text;
    const wasWithin =
      kind !== 'RENAME' && effective.earliest >= begun.start.latest && effective.latest < next.start.earliest;
    if (!wasLastDay && !wasWithin) continue;
    const field = part.role === 'PREDECESSOR' ? 'predecessors' : 'successors';
    const before = { [field]: await partiesOf(tx, part) };
    const { changeId, role } = part;
    await tx.db.update(OrganizationChangePartEntity, { changeId, organizationId, role }, { name });
    changes.push(...changesOf('ChangeEvent', changeId, before, { [field]: await partiesOf(tx, part) }));
  }
  return changes;
}

async function partiesOf(tx: Tx, { changeId, role }: OrganizationChangePartEntity): Promise<object[]> {
  const parts = await tx.db.find(OrganizationChangePartEntity, {
    where: { changeId, role },
    order: { organizationId: 'ASC' },
  });
  return parts.map((each) => {
    const { organizationId, name } = snapshot(each) as { organizationId: string; name: unknown };
    return { organizationId, name };
  });
}

const isSame = (a: LocalizedColumns, b: LocalizedColumns): boolean => a.kk === b.kk && a.ru === b.ru && a.en === b.en;
