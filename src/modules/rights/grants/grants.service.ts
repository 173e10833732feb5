import { Injectable } from '@nestjs/common';
import { today, type Day } from '../../../kernel/clock.js';
import { problem, refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  findByCode,
  findRecord,
  lockRecord,
  snapshot,
  storeCorrection,
  UnitOfWork,
} from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { dateProblems } from '../../reference/index.js';
import { AccountEntity } from '../account.entity.js';
import { assertPlace } from '../place.js';
import { permissions } from '../rights.permissions.js';
import { problems } from '../rights.problems.js';
import { RoleEntity } from '../roles/role.entity.js';
import { Authority } from './authority.js';
import { GrantEntity } from './grant.entity.js';
import type { GiveGrantInput, RevokeGrantInput, SubstituteGrantInput } from './grant.inputs.js';

type Fresh = Pick<GrantEntity, 'accountId' | 'roleId' | 'areaId' | 'organizationId' | 'substituteForId'>;
interface Terms {
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly reason?: string | null;
}

/** Gives and takes roles. A grant is never changed: it ends, and another one is given. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly authority: Authority,
  ) {}

  give(ctx: RequestContext, input: GiveGrantInput): Promise<string> {
    return this.unit.run(ctx, (tx) =>
      this.authority.changing(tx, async () => {
        const { accountId, areaId = null, organizationId = null } = input;
        await findRecord(tx, AccountEntity, accountId, 'accountId');
        const role = await findByCode(tx, RoleEntity, input.role, 'role');
        await assertPlace(tx, { areaId, organizationId });
        const until = input.validUntil ?? null;
        await this.authority.mayGive(tx, role.permissions, { areaId, organizationId, until }, 'role');
        const fresh = { accountId, roleId: role.id, areaId, organizationId, substituteForId: null };
        return this.store(tx, 'grant.given', fresh, input);
      }),
    );
  }

  /** Lets an account stand in for the holder of a grant: with its role, at its place, while it holds. */
  substitute(ctx: RequestContext, input: SubstituteGrantInput): Promise<string> {
    return this.unit.run(ctx, (tx) =>
      this.authority.changing(tx, async () => {
        const held = await lockRecord(tx, permissions['identity.grants'], GrantEntity, input.id);
        await findRecord(tx, AccountEntity, input.accountId, 'accountId');
        if (held.substituteForId !== null) refuse(problems.SUBSTITUTES_ALREADY, 'id');
        if (held.accountId === input.accountId) refuse(problems.SUBSTITUTES_ONESELF, 'accountId');
        if (hasEnded(tx, held)) refuse(problems.GRANT_ENDED, 'id');
        const role = await findRecord(tx, RoleEntity, held.roleId, 'id');
        const { roleId, areaId, organizationId } = held;
        // It ends with the grant that is substituted.
        const until = earlier(input.validUntil ?? null, held.validUntil);
        await this.authority.mayGive(tx, role.permissions, { areaId, organizationId, until }, 'id');
        const fresh = { accountId: input.accountId, roleId, areaId, organizationId, substituteForId: held.id };
        return this.store(tx, 'grant.substituted', fresh, input);
      }),
    );
  }

  revoke(ctx: RequestContext, input: RevokeGrantInput): Promise<string> {
    return this.unit.run(ctx, (tx) =>
      this.authority.changing(tx, async () => {
        const grants = { type: 'Grant', entity: GrantEntity, permission: permissions['identity.grants'] };
        await storeCorrection(tx, grants, 'grant.revoked', input, async (grant) => {
          if (hasEnded(tx, grant)) refuse(problems.GRANT_ENDED, 'id');
          await this.authority.mayTake(tx, grant, 'id');
          grant.revokedAt = tx.now;
        });
        return input.id;
      }),
    );
  }

  private async store(tx: Tx, name: string, fresh: Fresh, terms: Terms): Promise<string> {
    const { validFrom, validUntil = null, reason = null } = terms;
    const start = validFrom ?? today(tx.now);
    refuseIfAny([
      validUntil !== null && validUntil < today(tx.now) ? problem(problems.DAY_PASSED, 'validUntil') : undefined,
      ...dateProblems(tx, 'grant', { start, until: validUntil }),
    ]);
    const grant = Object.assign(new GrantEntity(), fresh, {
      id: uuidv7(), validFrom: start, validUntil, givenBy: tx.actor.id, reason,
    }); // prettier-ignore
    await tx.db.insert(GrantEntity, grant);
    const changes = changesOf('Grant', grant.id, {}, snapshot(grant));
    tx.record({ name, changes, ...(reason !== null && { reason }) });
    return grant.id;
  }
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);
const hasEnded = (tx: Tx, { revokedAt, validUntil }: GrantEntity): boolean =>
  revokedAt !== null || (validUntil !== null && validUntil < today(tx.now));
