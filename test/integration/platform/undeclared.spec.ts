import { DatabaseColumns } from '../../../src/platform/database/index.js';
import { undeclaredIn } from '../../../src/platform/history/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { execute } from '../../support/database.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the start names', () => {
  it('a column that no migration makes', async () => {
    const columns = app.app.get(DatabaseColumns);
    await execute(app.ownerUrl, 'ALTER TABLE citations RENAME quote TO words');
    await expect(columns.onApplicationBootstrap()).rejects.toThrow(/migrations\/index\.ts makes citations\.quote$/);
    await execute(app.ownerUrl, 'ALTER TABLE citations RENAME words TO quote');
    await columns.onApplicationBootstrap();
  });

  it('a column that the history does not tell', () => {
    const columns = app.app.get(DatabaseColumns);
    const more = (table: string): string[] => [...columns.recorded(table), ...(table === 'people' ? ['nickname'] : [])];
    expect(columns.recorded('people')).toEqual(expect.arrayContaining(['familyName', 'birth', 'note']));
    expect(undeclaredIn(more)).toEqual(['Person.nickname']);
  });
});
