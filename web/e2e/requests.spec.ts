import { SCREENS } from './support/screens.js';
import { expect, test } from './support/test.js';
import { visit } from './support/visit.js';

const MOST = 2;
/** The desk asks once, when it opens, whose it is. */
const OF_DESK = /^query Me\b/;

for (const role of new Set(SCREENS.flatMap((screen) => screen.role ?? [])))
  test(`each screen of ${role} shows itself by two requests`, { tag: '@long' }, async ({ signedIn }) => {
    test.setTimeout(240_000);
    const page = await signedIn(role);
    let asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname !== '/graphql') return;
      const { query } = request.postDataJSON() as { query: string };
      if (!OF_DESK.test(query)) asked.push(query.split(/[({]/)[0]!);
    });
    const tooMany: string[] = [];
    for (const screen of SCREENS.filter((each) => each.role === role && !each.open)) {
      asked = [];
      await visit(page, screen, 'kk');
      if (asked.length > MOST) tooMany.push(`${screen.address}: ${asked.join(', ')}`);
    }
    expect(tooMany).toEqual([]);
  });
