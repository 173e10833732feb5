import { Injectable } from '@nestjs/common';

import { given } from '../../kernel/given.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext } from '../../platform/context/index.js';
import { assertPlaced, snapshot, storeCorrection, UnitOfWork } from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import {
  localized,
  relocalized,
  type LocalizedCorrectionInput,
  type LocalizedInput,
} from '../../platform/input/index.js';
import type { CodeRow } from './code.columns.js';
import { permissions } from './reference.permissions.js';

interface Defined {
  readonly code: string;
  readonly name: LocalizedInput;
}
interface Corrected {
  readonly id: string;
  readonly expectedVersion: number;
  readonly name?: LocalizedCorrectionInput;
}
/** Which list is maintained: its GraphQL type for the history, its entity for the table. */
export interface CodeList {
  readonly type: string;
  readonly entity: new () => CodeRow;
}

/** Kinds, groups and types are rows: defined, corrected and retired, never deleted. */
@Injectable()
export class CodeListsService {
  constructor(private readonly unit: UnitOfWork) {}

  define(ctx: RequestContext, { type, entity }: CodeList, input: Defined): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const row = Object.assign(new entity(), given(input), { id: uuidv7(), name: localized(input.name) });
      await tx.db.insert(entity, row);
      await assertPlaced(tx, permissions['reference.write'], entity, row.id, 'code');
      tx.record({ name: 'reference.defined', changes: changesOf(type, row.id, {}, snapshot(row)) });
      return row.id;
    });
  }

  correct(ctx: RequestContext, { type, entity }: CodeList, input: Corrected): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion: _, name, ...rest } = input;
      const list = { type, entity, permission: permissions['reference.write'] };
      await storeCorrection(tx, list, 'reference.corrected', input, (row) => {
        Object.assign(row, given(rest), name && { name: relocalized(row.name, name) });
      });
      return id;
    });
  }
}
