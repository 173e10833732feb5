import { Injectable } from '@nestjs/common';
import { uuidv7 } from '../../../kernel/uuid.js';
import { allPermissions } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { Statements, UnitOfWork, snapshot } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { RoleEntity } from './role.entity.js';
import { ROLES } from './roles.data.js';

/** Loads the roles that come with the registry: adds what is missing by its code, changes nothing. */
@Injectable()
export class RoleLoader {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly statements: Statements,
  ) {}

  /** How many roles were added. */
  async load(ctx: RequestContext): Promise<number> {
    const known = await this.statements.run<{ code: string }>('SELECT code FROM roles', []);
    const missing = ROLES.filter(({ code }) => !known.some((each) => each.code === code));
    if (missing.length === 0) return 0;
    await this.unit.run(ctx, async (tx) => {
      const rows = missing.map(({ permissions, ...role }) => ({
        id: uuidv7(),
        ...role,
        permissions: permissions === 'ALL' ? [...allPermissions()].sort() : [...permissions],
      }));
      await tx.db.insert(RoleEntity, rows);
      tx.record({ name: 'roles.loaded', changes: rows.flatMap((row) => changesOf('Role', row.id, {}, snapshot(row))) });
    });
    return missing.length;
  }
}
