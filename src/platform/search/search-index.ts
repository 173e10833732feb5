import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { LessThan, MoreThan, type DataSource } from 'typeorm';
import { foldedName, FOLDING } from '../../kernel/search-key.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../context/index.js';
import { SearchNameEntity } from './search-name.entity.js';

export interface NameForm {
  readonly kind: string;
  readonly form: string;
}

/** So many names are folded anew by one statement. */
const BATCH = 2000;

const REPLACE = `
  WITH former AS (DELETE FROM search_names WHERE subject_id = ANY ($2::uuid[]))
  INSERT INTO search_names (id, subject_type, subject_id, kind, form, plain, key, folding)
  SELECT n.id, $1, n.subject_id, n.kind, n.form, n.plain, n.key, ${FOLDING}
  FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[]) n (id, subject_id, kind, form, plain, key)`;

/** By which names a record is found. Replaced whole with every change of its names, in the same transaction. */
@Injectable()
export class SearchIndex {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  put(tx: Tx, subjectType: string, subjectId: string, forms: readonly NameForm[]): Promise<void> {
    return this.putAll(tx, subjectType, new Map([[subjectId, forms]]));
  }

  /** The names of many records of a type, by their ids. */
  async putAll(tx: Tx, subjectType: string, names: ReadonlyMap<string, readonly NameForm[]>): Promise<void> {
    const rows = [...names].flatMap(([subjectId, forms]) => {
      const distinct = [...new Map(forms.map((each) => [each.form, each])).values()];
      return distinct.map(({ kind, form }) => ({ id: uuidv7(), subjectId, kind, form, ...foldedName(form) }));
    });
    const columns = (['id', 'subjectId', 'kind', 'form', 'plain', 'key'] as const).map((name) =>
      rows.map((row) => row[name]),
    );
    await tx.db.query(REPLACE, [subjectType, [...names.keys()], ...columns]);
  }

  /** Folds the names anew that were folded by former rules; how many there were. To be called at the start. */
  async refold(): Promise<number> {
    const names = this.dataSource.getRepository(SearchNameEntity);
    let count = 0;
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const stale = await names.find({
        select: { id: true, form: true },
        where: { folding: LessThan(FOLDING), id: MoreThan(after) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      if (stale.length === 0) return count;
      await this.store(stale);
      count += stale.length;
      after = stale.at(-1)!.id;
    }
  }

  private async store(names: readonly SearchNameEntity[]): Promise<void> {
    const folded = names.map(({ form }) => foldedName(form));
    await this.dataSource.query(
      `UPDATE search_names s SET plain = n.plain, key = n.key, folding = ${FOLDING}
        FROM unnest($1::uuid[], $2::text[], $3::text[]) n (id, plain, key) WHERE s.id = n.id`,
      [names.map(({ id }) => id), folded.map(({ plain }) => plain), folded.map(({ key }) => key)],
    );
  }
}
