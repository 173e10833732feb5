import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import type { Language } from '../../../kernel/language.js';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { Statements, UnitOfWork } from '../../../platform/database/index.js';
import { common } from '../../../platform/problems/index.js';
import { lockAccount } from '../accounts/lock-account.js';
import { inWords, type HeldAt } from './deeds.js';
import type { Me, MyAccount, MyGrant } from './me.types.js';

interface Row {
  readonly account: MyAccount;
  readonly grants: readonly (MyGrant & { readonly publicOnly: boolean; readonly permissions: readonly string[] })[];
}

/** $1 account, $2 the day, $3 the language. The same grants as in actor.sql.ts, with their names. */
const MINE = `
  WITH in_force AS (
    SELECT * FROM grants WHERE revoked_at IS NULL AND $2::date BETWEEN valid_from AND coalesce(valid_until, 'infinity')
  ), mine AS (
    SELECT g.*, r.code, r.permissions, r.public_only, h.display_name AS on_behalf_of,
        CASE $3::text WHEN 'ru' THEN coalesce(r.name_ru, r.name_kk) WHEN 'en' THEN coalesce(r.name_en, r.name_kk) ELSE r.name_kk END AS role_name,
        CASE $3::text WHEN 'ru' THEN coalesce(a.name_ru, a.name_kk, o.name_ru, o.name_kk)
          WHEN 'en' THEN coalesce(a.name_en, a.name_kk, o.name_en, o.name_kk) ELSE coalesce(a.name_kk, o.name_kk) END AS place
      FROM in_force g JOIN roles r ON r.id = g.role_id
      LEFT JOIN areas a ON a.id = g.area_id LEFT JOIN organizations o ON o.id = g.organization_id
      LEFT JOIN in_force s ON s.id = g.substitute_for_id
      LEFT JOIN accounts h ON h.id = s.account_id AND NOT h.disabled
     WHERE g.account_id = $1 AND (g.substitute_for_id IS NULL OR h.id IS NOT NULL)
  )
  SELECT json_build_object('id', a.id, 'signInName', a.sign_in_name, 'displayName', a.display_name, 'language', a.language,
      'demonstration', a.demonstration) AS account,
    (SELECT coalesce(json_agg(json_build_object('id', m.id, 'role', m.code, 'roleName', m.role_name, 'areaId', m.area_id,
        'organizationId', m.organization_id, 'place', m.place, 'validFrom', m.valid_from, 'validUntil', m.valid_until,
        'onBehalfOf', m.on_behalf_of, 'publicOnly', m.public_only, 'permissions', m.permissions) ORDER BY m.valid_from, m.created_at, m.id), '[]') FROM mine m) AS grants
    FROM accounts a WHERE a.id = $1`;

/** Tells who asks what they may do. */
@Injectable()
export class MeService {
  constructor(
    private readonly statements: Statements,
    private readonly unit: UnitOfWork,
  ) {}

  async of({ actor, now, language }: RequestContext): Promise<Me> {
    const values = [actor.account?.id, today(now), language];
    const [row] = actor.account ? await this.statements.run<Row>(MINE, values) : [];
    const permissions = actor.permissions().sort();
    const held: HeldAt[] = row
      ? row.grants.map((each) => ({ ...each, permissions: each.permissions.filter((name) => actor.may(name)) }))
      : [{ place: null, onBehalfOf: null, publicOnly: false, permissions }];
    return {
      account: row?.account ?? null,
      grants: [...(row?.grants ?? [])],
      permissions,
      permissionsInWords: inWords(held, language),
    };
  }

  chooseLanguage(ctx: RequestContext, language: Language): Promise<Language> {
    return this.unit.run(ctx, async (tx) => {
      const account = await lockAccount(tx, ctx.actor.account!.id);
      const before = account.language;
      if (before === language) refuse(common.NOTHING_CHANGED);
      await tx.db.save(Object.assign(account, { language }));
      const change = { entity: 'Account', entityId: account.id, field: 'language', before, after: language };
      tx.record({ name: 'account.corrected', changes: [change] });
      return language;
    });
  }
}
