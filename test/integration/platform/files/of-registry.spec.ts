import { startApp, type Json, type TestApp } from '../../../support/app.js';
import { bring, pdf, take } from '../../../support/files.js';
import { refusalsOf, registerOf, type Register } from '../../../support/register.js';

let app: TestApp;
let register: Register;
let here: string;
let elsewhere: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  [here, elsewhere] = [await register.area('790000000'), await register.area('310000000')];
});
afterAll(() => app.close());

const FILES = 'version files { id name path sha256 }';
const filesOf = async (root: 'organization' | 'award', id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { ${root}(id: $id) { ${FILES} } }`, { id }))[root];
const attached = async (recordId: string, text: string): Promise<string> => {
  const { id: fileId } = await bring(app, pdf(text), 'Жарғы.pdf');
  return register.done('attachFile', { recordId, fileId });
};

describe('files of organizations', () => {
  it.each(['body', 'association', 'institution'] as const)(
    'hang on a %s, and are told by its history',
    async (kind) => {
      const id = await register[kind]('Ұйым', { areaId: here });
      const entries = await register.history(() => attached(id, `жарғы ${kind}`));
      expect(entries.map(({ event }) => event)).toEqual(['file.uploaded', 'file.attached']);
      const { version, files } = await filesOf('organization', id);
      expect([version, files]).toMatchObject([2, [{ name: 'Жарғы.pdf' }]]);
      expect((await take(app, files[0].path)).status).toBe(200);
      await register.done('detachFile', { id: files[0].id, reason: 'басқа ұйымдікі' });
      expect((await filesOf('organization', id)).files).toEqual([]);
    },
  );

  it('are hung on only by whoever writes the organization where it lies', async () => {
    const recordId = await register.association('Бірлестік', { areaId: here });
    const rights = ['organizations.read', 'organizations.write', 'files.add'];
    const refused = async (area: string, ...more: string[]): Promise<string[]> => {
      const own = registerOf(app, app.inArea(area, ...more));
      const { id: fileId } = await bring(app, pdf(more.join()));
      return own.unchanged(async () => refusalsOf(await own.attempt('attachFile', { recordId, fileId })));
    };
    expect(await refused(here, 'organizations.read', 'files.add')).toEqual(['OUT_OF_REACH recordId']);
    expect(await refused(elsewhere, ...rights)).toEqual(['OUT_OF_REACH recordId']);
  });
});

describe('files of awards', () => {
  it('hang on an award, and go with the person who received it', async () => {
    const personId = await register.person({ familyName: 'Алғанов', areaId: here });
    const id = await register.award({ personId, areaId: here });
    await attached(id, 'куәлік');
    const { files } = await filesOf('award', id);
    expect(files).toMatchObject([{ name: 'Жарғы.pdf' }]);
    const reader = registerOf(app, app.inArea(elsewhere, 'awards.read', 'people.read', 'search.read'));
    const document = `query ($id: ID!) { node(id: $id) { ... on Award { files { id } } } }`;
    expect((await reader.ask(document, { id })).node?.files ?? []).toEqual([]);

    await register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' });
    expect((await filesOf('award', id)).files).toEqual([]);
    expect((await take(app, files[0].path)).status).toBe(404);
  });
});
