import type { Client } from 'pg';
import { Actor, everywhere, type Reach, type Rights } from '../../../src/platform/access/index.js';
import { RequestContext } from '../../../src/platform/context/index.js';
import { systemContext } from '../../../src/start-up.js';

/** Almaty: a region with bodies of every size. */
const REGION = '750000000';

export type Viewers = Readonly<Record<string, RequestContext>>;

/** Whoever may all, whoever keeps one region, and whoever reads what is public. */
export async function viewersOf(client: Client): Promise<Viewers> {
  const { rows: below } = await client.query<{ id: string }>(
    `SELECT t.below_id AS id FROM area_tree t JOIN area_codes c ON c.area_id = t.above_id WHERE c.valid_to IS NULL AND c.code = $1`,
    [REGION],
  );
  const { rows: roles } = await client.query<{ code: string; permissions: string[] }>(
    'SELECT code, permissions FROM roles',
  );
  const holding = (role: string): string[] => roles.find(({ code }) => code === role)!.permissions;
  const own: Reach = { everywhere: false, areas: below.map(({ id }) => id), organizations: [] };
  const nowhere: Reach = { everywhere: false, areas: [], organizations: [] };
  return {
    administrator: systemContext(),
    secretary: asking('secretary', new Map(holding('secretary').map((each) => [each, own]))),
    reader: asking('reader', new Map([...everywhere(holding('reader')).keys()].map((each) => [each, nowhere]))),
  };
}

const asking = (id: string, rights: Rights): RequestContext =>
  new RequestContext(new Actor(id, rights), 'walk', new Date(), 'kk');
