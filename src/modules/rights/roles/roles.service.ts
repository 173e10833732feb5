import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { given } from '../../../kernel/given.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { snapshot, storeCorrection, UnitOfWork } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { localized, relocalized } from '../../../platform/input/index.js';
import { Authority } from '../grants/authority.js';
import { RoleEntity } from './role.entity.js';
import type { CorrectRoleInput, CreateRoleInput, RetireRoleInput } from './role.inputs.js';
import { permissions } from '../rights.permissions.js';

const ROLES = { type: 'Role', entity: RoleEntity, permission: permissions['identity.roles'] };

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
      const role = Object.assign(new RoleEntity(), given(input), {
        id: uuidv7(), name: localized(input.name),
      }); // prettier-ignore
      await tx.db.insert(RoleEntity, role);
      tx.record({ name: 'role.created', changes: changesOf('Role', role.id, {}, snapshot(role)) });
      return role.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectRoleInput): Promise<string> {
    return this.unit.run(ctx, (tx) =>
      this.authority.changing(tx, async () => {
        const { id, expectedVersion: _, reason: __, name, permissions: wanted, ...rest } = input;
        await storeCorrection(tx, ROLES, 'role.corrected', input, async (role) => {
          const added = (wanted ?? []).filter((each) => !role.permissions.includes(each));
          await this.authority.mayDefine(tx, wanted ?? [], added);
          Object.assign(role, given(rest), name && { name: relocalized(role.name, name) });
          if (wanted) role.permissions = wanted;
        });
        return id;
      }),
    );
  }

  retire(ctx: RequestContext, input: RetireRoleInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, ROLES, 'role.retired', input, async (role) => {
        await this.authority.mayDefine(tx, [], []);
        role.retiredOn = input.retiredOn === undefined ? today(tx.now) : input.retiredOn;
      });
      return input.id;
    });
  }
}
