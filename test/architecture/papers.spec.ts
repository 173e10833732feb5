import { Proofs } from '../../src/platform/proofs/index.js';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/**
 * What stands on papers that are out: of each form its fields by their keys, and how many wordings a field has with the last one of
 * them. A line that is here is never changed; a new field or wording comes after the others.
 */
const OUT: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  1: {
    2: 'award text', 3: 'recipient text', 4: 'capacity text', 5: 'citation text', 6: 'number text', 7: 'copy number',
    8: 'decisionKind text 3 Қаулы', 9: 'decisionNumber text', 10: 'decided date', 11: 'body text', 12: 'signatory text', 13: 'signed date',
  },
}; // prettier-ignore

it('no form of a paper has changed what its keys mean', () => {
  const declared = app.app
    .get(Proofs)
    .forms.map(({ key, fields }) => [
      key,
      Object.fromEntries(
        fields.map(({ key: each, name, kind, wordings = [] }) => [
          each,
          [name, kind, ...(wordings.length > 0 ? [wordings.length, wordings.at(-1)] : [])].join(' '),
        ]),
      ),
    ]);
  expect(Object.fromEntries(declared)).toEqual(OUT);
});
