import type { Json, TestApp } from './app.js';
import { Offices, type Holder } from './offices.js';
import { registerOf, type Input, type Register } from './register.js';

/** Two regions, by their KATO codes. */
export const [JETISU, SHYMKENT] = ['330000000', '790000000'];

/** Accounts that keep views: in a region, in a district of it, and in another region. */
export interface ViewDesk {
  readonly register: Register;
  readonly offices: Offices;
  readonly areas: Readonly<Record<string, string>>;
  readonly district: string;
  readonly keeper: Holder;
  readonly below: Holder;
  readonly elsewhere: Holder;
}

export async function viewDesk(app: TestApp): Promise<ViewDesk> {
  const [register, offices] = [registerOf(app), new Offices(app)];
  const areas = { [JETISU]: await register.area(JETISU), [SHYMKENT]: await register.area(SHYMKENT) };
  const name = { kk: 'аудан' };
  const district = await register.done('defineArea', {
    kind: 'district',
    name,
    code: '339900000',
    parentId: areas[JETISU],
  });
  const keeper = await offices.holder({ role: 'secretary', area: JETISU });
  const elsewhere = await offices.holder({ role: 'secretary', area: SHYMKENT });
  const below = await offices.holder();
  await register.done('giveGrant', { accountId: below.id, role: 'analyst', areaId: district });
  return { register, offices, areas, district, keeper, below, elsewhere };
}

/** The names of all views somebody sees. */
export async function viewsSeenBy({ ask }: Pick<Holder, 'ask'>, filter: Input = {}): Promise<string[]> {
  const { data } = await ask('query ($filter: ViewFilter) { views(filter: $filter) { nodes { name } } }', { filter });
  return data.views.nodes.map(({ name }: Json) => name);
}

/** The list and the query of a view's address. */
export async function addressOf(
  app: TestApp,
  { register }: ViewDesk,
  id: string,
): Promise<[list: string, query: Record<string, string>]> {
  const { view } = await register.ask('query ($id: ID!) { view(id: $id) { list exportPath } }', { id });
  const address = new URL(view.exportPath, app.url);
  expect(address.pathname).toBe(`/export/${view.list}`);
  return [view.list, Object.fromEntries(address.searchParams)];
}
