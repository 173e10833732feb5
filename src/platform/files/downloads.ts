import { Injectable } from '@nestjs/common';
import { isUuid, NO_ID } from '../../kernel/uuid.js';
import type { RequestContext } from '../context/index.js';
import { Statements } from '../database/index.js';
import { Reader } from '../reading/index.js';

/** A file as a record shows it. */
export interface Download {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}
interface Holder {
  readonly type: string;
  readonly id: string;
}

/** Finds a file by the record that it hangs on: whoever can read it there gets it, and nobody else. */
@Injectable()
export class Downloads {
  constructor(
    private readonly statements: Statements,
    private readonly reader: Reader,
  ) {}

  /** Undefined: there is none, or none for this viewer. */
  async find(ctx: RequestContext, id: string): Promise<Download | undefined> {
    const given = isUuid(id) ? id : NO_ID;
    const [holder] = await this.statements.run<Holder>(
      'SELECT subject_type AS type, subject_id AS id FROM attachments WHERE id = $1',
      [given],
    );
    // What there is not is asked for in the same way: the refusal tells nothing to somebody without any right.
    const { node } = await this.reader.query<{ node: { files?: readonly Download[] } | null }>(
      ctx,
      `query ($id: ID!) { node(id: $id) { id ${holder ? `... on ${holder.type} { files { id name type size sha256 } }` : ''} } }`,
      { id: holder?.id ?? given },
    );
    return node?.files?.find((each) => each.id === id.toLowerCase());
  }
}
