import { Injectable } from '@nestjs/common';
import type { Tx } from '../context/index.js';
import { words } from '../../kernel/words.js';
import { historyType, type HistoryType } from '../history/index.js';
import { typeLabel } from '../labels/index.js';
import { Records } from '../reading/index.js';

/** A record beside another; without a type it is a row that is no record of its own. */
export interface Neighbour {
  readonly type: string | null;
  readonly id: string | null;
}

/** A problem names so many records; the others are counted. */
const MOST_NAMES = 5;
const MORE = words('тағы {n} жазба', 'ещё записей: {n}', '{n} more');
const SEALED = words('жабық жазбалар', 'закрытые записи', 'sealed records');

/** What a record of a type is called in a problem; undefined: nothing. */
export const sayable = (type: string): HistoryType['name'] => historyType(type)?.name ?? historyType(type)?.alone;

/**
 * Names records in problems: those that the actor may know of, in the language of the request; the others as a number, but for
 * those of which even the number is sealed.
 */
@Injectable()
export class RecordNames {
  constructor(private readonly records: Records) {}

  async say(tx: Tx, neighbours: readonly Neighbour[]): Promise<string> {
    const types = [...new Set(neighbours.map(({ type }) => type))].filter((each) => each !== null);
    const asked = types.flatMap((type) => {
      const name = sayable(type);
      const namedBy = historyType(type)?.namedBy;
      const ids = neighbours.flatMap((each) => (each.type === type && each.id ? [each.id] : []));
      return name ? [{ type, namedBy, ids, name: (t: Parameters<typeof name>[0]) => name(t, tx.language) }] : [];
    });
    const names = await this.records.names(tx.actor, asked);
    const said = neighbours
      .flatMap(({ type, id }) => {
        const name = id && names.get(id);
        return name ? [`${typeLabel(type!)![tx.language]} «${name}»`] : [];
      })
      .slice(0, MOST_NAMES);
    const sealed = neighbours.filter(({ type, id }) => type && !names.has(id!) && this.records.areSealed(type));
    const rest = neighbours.length - said.length - sealed.length;
    return [
      ...said,
      ...(rest > 0 ? [MORE[tx.language].replace('{n}', String(rest))] : []),
      ...(sealed.length > 0 ? [SEALED[tx.language]] : []),
    ].join(', ');
  }
}
