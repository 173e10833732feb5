import { Injectable } from '@nestjs/common';
import { today, type Day } from '../../../kernel/clock.js';
import { problem, refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { allPermissions, type Reach } from '../../../platform/access/index.js';
import type { Tx } from '../../../platform/context/index.js';
import { common } from '../../../platform/problems/index.js';
import type { Place } from '../place.js';
import { permissions } from '../rights.permissions.js';
import { problems } from '../rights.problems.js';
import { notHeldUntil } from './own-days.js';

/** Commands on rights stand in line: what each finds is what the one before has left. A number that no other lock has. */
const RIGHTS_LOCK = 7_461_906;

/** Accounts that keep accounts, grants and roles everywhere, by a grant of their own without an end. */
const ADMINISTRATORS = `
  SELECT count(DISTINCT a.id)::integer AS count
    FROM grants g JOIN roles r ON r.id = g.role_id JOIN accounts a ON a.id = g.account_id
   WHERE NOT a.disabled AND NOT a.demonstration AND g.revoked_at IS NULL AND g.valid_from <= $1 AND g.valid_until IS NULL
     AND g.substitute_for_id IS NULL AND g.area_id IS NULL AND g.organization_id IS NULL AND r.permissions @> $2`;

const ORGANIZATIONS_BELOW = `
  WITH RECURSIVE below AS (
    SELECT id, area_id FROM organizations WHERE id = $1
    UNION SELECT o.id, o.area_id FROM organizations o JOIN below b ON o.parent_id = b.id)
  SELECT id, area_id AS "areaId" FROM below`;

/** Decides how far somebody may deal with the rights of others: nobody gives more than they hold. */
@Injectable()
export class Authority {
  /** Refuses a grant at a place where the giver does not keep grants, or lacks something of what is given, or does not hold it so long. */
  async mayGive(
    tx: Tx,
    wanted: readonly string[],
    { until, ...place }: Place & { readonly until: Day | null },
    path: string,
  ): Promise<void> {
    await this.mayTake(tx, place, path);
    const known = allPermissions();
    const given = wanted.filter((each) => known.has(each));
    for (const permission of given) {
      if (!(await covers(tx, tx.actor.reach(permission), place)))
        refuse(problems.BEYOND_YOUR_RIGHTS, path, { permission });
    }
    const [permission] = await notHeldUntil(tx, [permissions['identity.grants'], ...given], until);
    if (permission !== undefined) refuse(problems.BEYOND_YOUR_TIME, 'validUntil', { permission });
  }

  /** Refuses where the caller does not keep grants; `path` names the field of the input that says where. */
  async mayTake(tx: Tx, place: Place, path: string): Promise<void> {
    if (!(await covers(tx, tx.actor.reach(permissions['identity.grants']), place))) refuse(common.OUT_OF_REACH, path);
  }

  /** A role is the same everywhere and for good, so whoever adds a permission to one holds it everywhere and for good. */
  async mayDefine(tx: Tx, wanted: readonly string[], added: readonly string[]): Promise<void> {
    if (!tx.actor.reach(permissions['identity.roles']).everywhere) refuse(common.OUT_OF_REACH);
    const report = (beyond: readonly string[], code: Parameters<typeof problem>[0]): void =>
      refuseIfAny(
        beyond.map((permission) => problem(code, ['permissions', wanted.indexOf(permission)], { permission })),
      );
    report(
      added.filter((each) => !tx.actor.reach(each).everywhere),
      problems.BEYOND_YOUR_RIGHTS,
    );
    report(await notHeldUntil(tx, added, null), problems.BEYOND_YOUR_TIME);
  }

  /** Refuses to touch an account that holds a grant, now or later, where the caller does not keep accounts. */
  async mayManage(tx: Tx, accountId: string): Promise<void> {
    const places: Place[] = await tx.db.query(
      `SELECT area_id AS "areaId", organization_id AS "organizationId" FROM grants
        WHERE account_id = $1 AND revoked_at IS NULL AND coalesce(valid_until >= $2, true)`,
      [accountId, today(tx.now)],
    );
    const reach = tx.actor.reach(permissions['identity.accounts']);
    for (const place of places) if (!(await covers(tx, reach, place))) refuse(common.OUT_OF_REACH, 'id');
  }

  /**
   * Refuses to say how an account signs in to whoever holds less than the account: it could come in as that one. An
   * account that holds nothing lies nowhere, and may be given something anywhere. `path` names the field of the input
   * that says which.
   */
  async mayImpersonate(tx: Tx, accountId: string, path: string): Promise<void> {
    const held: (Place & { readonly permissions: string[] })[] = await tx.db.query(
      `SELECT g.area_id AS "areaId", g.organization_id AS "organizationId", r.permissions
         FROM grants g JOIN roles r ON r.id = g.role_id
        WHERE g.account_id = $1 AND g.revoked_at IS NULL AND coalesce(g.valid_until >= $2, true)`,
      [accountId, today(tx.now)],
    );
    if (held.length === 0 && !tx.actor.reach(permissions['identity.credentials']).everywhere)
      refuse(common.OUT_OF_REACH, path);
    const known = allPermissions();
    for (const { permissions: theirs, ...place } of held) {
      for (const permission of [permissions['identity.credentials'], ...theirs.filter((each) => known.has(each))]) {
        if (!(await covers(tx, tx.actor.reach(permission), place))) refuse(common.OUT_OF_REACH, path);
      }
    }
  }

  /** Carries out a change of rights, and refuses it when it leaves the register without an administrator. */
  async changing<T>(tx: Tx, change: () => Promise<T>): Promise<T> {
    await tx.db.query('SELECT pg_advisory_xact_lock($1)', [RIGHTS_LOCK]);
    const before = await this.administrators(tx);
    const result = await change();
    if (before > 0 && (await this.administrators(tx)) === 0) refuse(problems.LAST_ADMINISTRATOR);
    return result;
  }

  private async administrators(tx: Tx): Promise<number> {
    const keeps = [permissions['identity.accounts'], permissions['identity.grants'], permissions['identity.roles']];
    const rows: { count: number }[] = await tx.db.query(ADMINISTRATORS, [today(tx.now), keeps]);
    return rows[0]!.count;
  }
}

/** True when the reach holds wherever the grant would hold. */
async function covers(tx: Tx, reach: Reach, { areaId, organizationId }: Place): Promise<boolean> {
  if (reach.everywhere) return true;
  if (areaId !== null) return reach.areas.includes(areaId);
  if (organizationId === null) return false;
  const below: { id: string; areaId: string | null }[] = await tx.db.query(ORGANIZATIONS_BELOW, [organizationId]);
  return below.every(
    (each) => reach.organizations.includes(each.id) || (each.areaId !== null && reach.areas.includes(each.areaId)),
  );
}
