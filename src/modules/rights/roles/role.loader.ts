import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { uuidv7 } from '../../../kernel/uuid.js';
import { allPermissions, permissionNamed } from '../../../platform/access/index.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { Statements, UnitOfWork, snapshot } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { KnownPermissionEntity } from './known-permission.entity.js';
import { RoleEntity } from './role.entity.js';
import { assertRoles, permissionsOf, ROLES } from './roles.data.js';

/**
 * Loads the roles that come with the registry: adds what is missing by its code. A permission that the database has never
 * known is given to its default roles, once; what administrators have changed since stays.
 */
@Injectable()
export class RoleLoader {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly statements: Statements,
  ) {
    for (const name of allPermissions()) assertRoles(name, permissionNamed(name)!);
  }

  /** How many roles were added. */
  async load(ctx: RequestContext): Promise<number> {
    const roles = await this.statements.run<{ code: string }>('SELECT code FROM roles', []);
    const known = await this.statements.run<{ name: string }>('SELECT name FROM known_permissions', []);
    await this.narrow(ctx);
    const missing = ROLES.filter(({ code }) => !roles.some((each) => each.code === code));
    const fresh = [...allPermissions()].filter((name) => !known.some((each) => each.name === name));
    if (missing.length === 0 && fresh.length === 0) return 0;
    await this.unit.run(ctx, async (tx) => {
      await introduce(tx, fresh);
      const rows = missing.map((role) =>
        Object.assign(new RoleEntity(), role, {
          id: uuidv7(),
          permissions: permissionsOf(role.code, allPermissions()),
        }),
      );
      if (rows.length === 0) return;
      await tx.db.insert(RoleEntity, rows);
      tx.record({ name: 'roles.loaded', changes: rows.flatMap((row) => changesOf('Role', row.id, {}, snapshot(row))) });
    });
    return missing.length;
  }

  /** A database of an earlier version does not know yet which roles are for what is public only. */
  private async narrow(ctx: RequestContext): Promise<void> {
    const codes = ROLES.filter(({ publicOnly }) => publicOnly).map(({ code }) => code);
    const sql = 'SELECT id FROM roles WHERE code = ANY ($1) AND NOT public_only';
    const wide = await this.statements.run<{ id: string }>(sql, [codes]);
    if (wide.length === 0) return;
    await this.unit.run(ctx, async (tx) => {
      for (const { id } of wide) {
        await tx.db.update(RoleEntity, { id }, { publicOnly: true });
        tx.record({
          name: 'role.corrected',
          changes: [{ entity: 'Role', entityId: id, field: 'publicOnly', before: false, after: true }],
        });
      }
    });
  }
}

/** Gives permissions that are new to the database to the default roles that it already has. */
async function introduce(tx: Tx, fresh: readonly string[]): Promise<void> {
  await tx.db.insert(
    KnownPermissionEntity,
    fresh.map((name) => ({ name })),
  );
  for (const role of await tx.db.findBy(RoleEntity, { code: In(ROLES.map(({ code }) => code)) })) {
    const before = snapshot(role);
    role.permissions = [...new Set([...role.permissions, ...permissionsOf(role.code, fresh)])];
    const changes = changesOf('Role', role.id, before, snapshot(role));
    if (changes.length === 0) continue;
    await tx.db.save(role);
    tx.record({ name: 'role.extended', changes });
  }
}
