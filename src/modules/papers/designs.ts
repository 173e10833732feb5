import { Injectable } from '@nestjs/common';
import type { Template } from '../../platform/typesetting/index.js';

/** A kind of award, and when its paper is signed. */
export interface Signing {
  readonly typeId: string;
  readonly signedAt: string;
}
export interface Design {
  readonly name: string;
  readonly body: Template;
}
/** Asks the database: within a transaction, or outside of any. */
type Ask = <T>(sql: string, values: unknown[]) => Promise<T[]>;

/** Of each kind of award its designs in the edition of that moment; what was signed before the first edition is printed by the first. */
const DESIGNS = `
  SELECT DISTINCT ON (w.at, t.name) w.at::integer - 1 AS at, t.id, t.name
    FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS w (type_id, signed_at, at) JOIN paper_templates t ON t.type_id = w.type_id
   ORDER BY w.at, t.name, t.saved_at > w.signed_at, CASE WHEN t.saved_at > w.signed_at THEN -t.edition ELSE t.edition END DESC`;

/** The designs of awards. An edition is never changed: it is read once in the life of a process. */
@Injectable()
export class Designs {
  private readonly bodies = new Map<string, Template>();

  /** By which designs the paper of a signing is printed, by their names. */
  async of(ask: Ask, signings: readonly Signing[]): Promise<(signing: Signing) => readonly Design[]> {
    const different = new Map(signings.map((each) => [keyOf(each), each]));
    const asked = [...different.values()];
    const rows = await ask<{ at: number; id: string; name: string }>(DESIGNS, [
      asked.map(({ typeId }) => typeId),
      asked.map(({ signedAt }) => signedAt),
    ]);
    await this.read(ask, [...new Set(rows.map(({ id }) => id))]);
    const found = new Map<string, Design[]>([...different.keys()].map((key) => [key, []]));
    for (const { at, id, name } of rows) found.get(keyOf(asked[at]!))!.push({ name, body: this.bodies.get(id)! });
    return (signing) => found.get(keyOf(signing))!;
  }

  private async read(ask: Ask, ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.bodies.has(id));
    if (missing.length === 0) return;
    const rows = await ask<{ id: string; body: Template }>('SELECT id, body FROM paper_templates WHERE id = ANY ($1)', [
      missing,
    ]);
    for (const { id, body } of rows) this.bodies.set(id, body);
  }
}

const keyOf = ({ typeId, signedAt }: Signing): string => `${typeId} ${signedAt}`;
