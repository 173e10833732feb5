import type { ClientBase } from 'pg';
import { PreparedStatements } from './prepared-statements.js';

const session = (): { client: ClientBase; sent: string[] } => {
  const sent: string[] = [];
  const query = (text: string): Promise<void> => Promise.resolve(void sent.push(text));
  return { client: { query } as unknown as ClientBase, sent };
};
const often = (statements: PreparedStatements, name: string): string => {
  for (let times = 0; times < 3; times++) expect(statements.nameOf(name)).toBeUndefined();
  return statements.nameOf(name)!;
};

describe('prepared statements', () => {
  it('are those that come back', () => {
    const statements = new PreparedStatements();
    const name = often(statements, 'a');
    expect(name).toMatch(/^a/);
    expect(statements.nameOf('a')).toBe(name);
  });

  it('make room for later ones, and come back under another name', () => {
    const statements = new PreparedStatements();
    const first = often(statements, 'a');
    for (let n = 0; n < 300; n++) often(statements, `other${n}`);
    expect(statements.nameOf('a')).not.toBe(first);
    expect(statements.nameOf('a')).toMatch(/^a/);
  });

  it('are let go of by a session that holds too many, but for those in use', async () => {
    const statements = new PreparedStatements();
    const { client, sent } = session();
    const names: string[] = [];
    for (let n = 0; n < 351; n++) {
      names.push(often(statements, `s${n}`));
      await statements.use(client, names.at(-1)!);
    }
    expect(sent).toEqual([
      names
        .slice(0, 51)
        .map((each) => `DEALLOCATE "${each}"`)
        .join('; '),
    ]);
  });
});
