import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { given } from '../../../kernel/given.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { lockRecord, saveCorrected, snapshot, UnitOfWork } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { localized } from '../../../platform/input/index.js';
import { Authority } from '../grants/authority.js';
import { RoleEntity } from './role.entity.js';
import type { CorrectRoleInput, CreateRoleInput, RetireRoleInput } from './role.inputs.js';
import { permissions } from '../rights.permissions.js';

/** Roles are defined, corrected and retired, never deleted. A correction holds at once for whoever has the role. */
@Injectable()
export class RolesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly authority: Authority,
  ) {}

  create(ctx: RequestContext, input: CreateRoleInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await this.authority.mayDefine(tx, input.permissions, input.permissions);
      const permissions = [...new Set(input.permissions)];
      const role = { ...given(input), id: uuidv7(), name: localized(input.name), permissions };
      await tx.db.insert(RoleEntity, role);
      tx.record({ name: 'role.created', changes: changesOf('Role', role.id, {}, snapshot(role)) });
      return role.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectRoleInput): Promise<string> {
    return this.unit.run(ctx, (tx) =>
      this.authority.changing(tx, async () => {
        const { id, expectedVersion, name, permissions: wanted, reason, ...rest } = input;
        const role = await lockRecord(tx, permissions['identity.roles'], RoleEntity, id, expectedVersion);
        const added = (wanted ?? []).filter((each) => !role.permissions.includes(each));
        await this.authority.mayDefine(tx, wanted ?? [], added);
        const before = snapshot(role);
        Object.assign(role, given(rest), name && { name: localized(name) });
        if (wanted) role.permissions = [...new Set(wanted)];
        const changes = await saveCorrected(tx, 'Role', before, role);
        tx.record({ name: 'role.corrected', changes, ...(reason != null && { reason }) });
        return id;
      }),
    );
  }

  retire(ctx: RequestContext, { id, expectedVersion, retiredOn }: RetireRoleInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const role = await lockRecord(tx, permissions['identity.roles'], RoleEntity, id, expectedVersion);
      await this.authority.mayDefine(tx, [], []);
      const before = snapshot(role);
      role.retiredOn = retiredOn === undefined ? today(tx.now) : retiredOn;
      tx.record({ name: 'role.retired', changes: await saveCorrected(tx, 'Role', before, role) });
      return id;
    });
  }
}
