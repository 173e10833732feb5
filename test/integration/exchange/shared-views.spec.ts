import { startApp, type TestApp } from '../../support/app.js';
import { recordsOf } from '../../support/exports.js';
import type { Holder } from '../../support/offices.js';
import { registerOf, type Input, type Register } from '../../support/register.js';
import { addressOf, JETISU, SHYMKENT, viewDesk, viewsSeenBy, type ViewDesk } from '../../support/view-desk.js';

let app: TestApp;
let desk: ViewDesk;
let register: Register;
let areas: ViewDesk['areas'];
let keeper: Holder;
let below: Holder;
let elsewhere: Holder;

beforeAll(async () => {
  app = await startApp();
  desk = await viewDesk(app);
  ({ register, areas, keeper, below, elsewhere } = desk);
});
afterAll(() => app.close());

describe('sharing a view', () => {
  const kept = (name: string, more: Input = {}): Input => ({ name, list: 'associations', ...more });

  it('is not usual: a view is its owner’s alone', async () => {
    const id = await keeper.register.done('saveView', kept('өзімдікі'));
    expect(await viewsSeenBy(keeper, { id: { eq: id } })).toEqual(['өзімдікі']);
    for (const other of [below, elsewhere, { ask: app.admin }])
      expect(await viewsSeenBy(other, { id: { eq: id } })).toEqual([]);
    const { view } = (await elsewhere.ask('query ($id: ID!) { view(id: $id) { name } }', { id })).data;
    expect(view).toBeNull();
    const told = 'query ($id: ID!) { history(of: $id) { nodes { sentence } } }';
    expect((await app.admin(told, { id })).data.history.nodes).toEqual([]);
    const { history } = (await keeper.ask(told, { id })).data;
    expect(history.nodes[0].sentence).toContain('өзімдікі');
  });

  it('is where one may share, unless one says where, and for all below', async () => {
    const view = await keeper.register.after('saveView', kept('облыстікі', { shared: true }), 'id area { id }');
    expect(view.area.id).toBe(areas[JETISU]);
    const filter = { id: { eq: view.id } };
    expect([
      await viewsSeenBy(keeper, filter),
      await viewsSeenBy(below, filter),
      await viewsSeenBy(elsewhere, filter),
    ]).toEqual([['облыстікі'], ['облыстікі'], []]);
  });

  it('is for whoever is placed in an organization there', async () => {
    const organization = await register.association('аудандағы', { areaId: desk.district });
    const [inside, outside] = [
      await desk.offices.holder({ role: 'analyst', organization }),
      await desk.offices.holder({ role: 'analyst', organization: await register.association('басқа жерде', { areaId: areas[SHYMKENT]! }) }),
    ]; // prettier-ignore
    const id = await keeper.register.done('saveView', kept('облыстың ұйымдарына', { shared: true }));
    expect(await viewsSeenBy(inside, { id: { eq: id } })).toEqual(['облыстың ұйымдарына']);
    expect(await viewsSeenBy(outside, { id: { eq: id } })).toEqual([]);
  });

  it('is everywhere where one may share everywhere', async () => {
    const id = await register.done('saveView', kept('баршаға', { shared: true, areaId: null }));
    for (const each of [keeper, below, elsewhere])
      expect(await viewsSeenBy(each, { id: { eq: id } })).toEqual(['баршаға']);
  });

  it.each<[string, () => Input, string]>([
    ['everywhere', () => ({ shared: true, areaId: null }), 'OUT_OF_REACH areaId'],
    ['elsewhere', () => ({ shared: true, areaId: areas[SHYMKENT] }), 'OUT_OF_REACH areaId'],
    ['an area though it is not shared', () => ({ areaId: areas[JETISU] }), 'PLACE_NOT_SHARED areaId'],
  ])('is refused: %s', async (_, more, refusal) => {
    expect(await keeper.register.refusals('saveView', kept('жоқ', more()))).toEqual([refusal]);
  });

  it('is refused to whoever may not share', async () => {
    const reader = registerOf(app, app.as('views.read', 'views.write', 'reference.read'));
    expect(await reader.refusals('saveView', kept('жоқ', { shared: true }))).toEqual(['OUT_OF_REACH shared']);
  });

  it('opens nothing: whoever uses it gets what the list has for him', async () => {
    await register.person({ familyName: 'Жасырын', areaId: areas[SHYMKENT] });
    const id = await register.done('saveView', { name: 'тұлғалар', list: 'people', columns: ['familyName'], shared: true }); // prettier-ignore
    const [list, query] = await addressOf(app, desk, id);
    expect(await recordsOf(app, list, query)).toEqual([{ familyName: 'Жасырын' }]);
    expect(await recordsOf(app, list, query, { token: `account:${keeper.id}` })).toEqual([]);
  });

  it('is counted and listed like any other type', async () => {
    const document = '{ viewsStatistics(groupBy: [SHARED]) { groups { shared count } } views { totalCount } }';
    const { viewsStatistics, views } = (await elsewhere.ask(document)).data;
    expect(viewsStatistics.groups).toEqual([{ shared: true, count: views.totalCount }]);
  });
});
