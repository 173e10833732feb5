import { Injectable } from '@nestjs/common';
import { indexKey } from '../../kernel/search-key.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../context/index.js';
import { SearchNameEntity } from './search-name.entity.js';

export interface NameForm {
  readonly kind: string;
  readonly form: string;
}

/** By which names a record is found. Replaced whole with every change of its names, in the same transaction. */
@Injectable()
export class SearchIndex {
  async put(tx: Tx, subjectType: string, subjectId: string, forms: readonly NameForm[]): Promise<void> {
    await tx.db.delete(SearchNameEntity, { subjectId });
    const distinct = [...new Map(forms.map((each) => [each.form, each])).values()];
    await tx.db.insert(
      SearchNameEntity,
      distinct.map(({ kind, form }) => ({ id: uuidv7(), subjectType, subjectId, kind, form, key: indexKey(form) })),
    );
  }
}
