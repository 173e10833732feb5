import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/context/index.js';
import { isErased, SealedHistory } from '../../platform/secrets/index.js';
import { Replacements } from '../../platform/voiding/index.js';

/** The two changes by which a record that was recorded anew and the one in its place lead to each other. */
const LINKS = `
  SELECT after FROM changes
  WHERE entity_id = ANY ($1::uuid[]) AND action = 'CHANGE' AND field IN ('replaces', 'replacedBy')`;

/** Follows the history from a record to those that stand for the same thing. */
@Injectable()
export class RecordedReplacements extends Replacements {
  constructor(private readonly sealed: SealedHistory) {
    super();
  }

  override async of(tx: Tx, id: string): Promise<string[]> {
    const found = new Set([id]);
    for (let ids = [id]; ids.length > 0;) {
      const rows: { after: unknown }[] = await tx.db.query(LINKS, [ids]);
      const named = await this.sealed.open(
        rows.map(({ after }) => after),
        tx.db,
      );
      ids = [...new Set(named.filter((each) => !isErased(each)) as string[])].filter((each) => !found.has(each));
      for (const each of ids) found.add(each);
    }
    found.delete(id);
    return [...found];
  }
}
