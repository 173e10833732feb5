import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Outcome, type Register } from '../../support/register.js';

/** Commands that want the same records in opposite orders, at the same moment. */
let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const bodies = (count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => register.body(`Кеңес ${i}`)));
const codesOf = ({ problems, answer }: Outcome): string[] => [
  ...problems.map(({ code }) => code),
  ...answer.errors.map(({ extensions }) => extensions.code),
];
const version = (id: string): object => ({ id, expectedVersion: 1 });

describe('of commands that cross, one is carried out and the others are refused in words:', () => {
  it('successions', async () => {
    for (let round = 0; round < 8; round++) {
      const [one, two] = (await bodies(2)) as [string, string];
      const outcomes = await Promise.all([
        register.attempt('succeedOrganization', { ...version(one), successorId: two }),
        register.attempt('succeedOrganization', { ...version(two), successorId: one }),
      ]);
      expect(outcomes.map(codesOf).filter((each) => each.length === 0)).toHaveLength(1);
      expect(outcomes.flatMap(codesOf)).not.toContain('INTERNAL');
    }
  });

  it('merges', async () => {
    for (let round = 0; round < 8; round++) {
      const all = (await bodies(3)) as [string, string, string];
      const [a, b, c] = all.map(version) as [object, object, object];
      const outcomes = await Promise.all([
        register.attempt('mergeOrganizations', { predecessors: [a, b], successor: c }),
        register.attempt('mergeOrganizations', { predecessors: [b, c], successor: a }),
        register.attempt('mergeOrganizations', { predecessors: [c, a], successor: b }),
      ]);
      expect(outcomes.map(codesOf).filter((each) => each.length === 0)).toHaveLength(1);
      expect(outcomes.flatMap(codesOf)).not.toContain('INTERNAL');
    }
  });

  it('parents', async () => {
    for (let round = 0; round < 8; round++) {
      const [one, two] = (await bodies(2)) as [string, string];
      const outcomes = await Promise.all([
        register.attempt('correctOrganization', { ...version(one), parentId: two }),
        register.attempt('correctOrganization', { ...version(two), parentId: one }),
      ]);
      expect(outcomes.map(codesOf).filter((each) => each.length === 0)).toHaveLength(1);
      expect(outcomes.flatMap(codesOf)).not.toContain('INTERNAL');
    }
  });

  it('parents of parents, by commands that name no organization in common', async () => {
    for (let round = 0; round < 8; round++) {
      const [one, two, three, four] = (await bodies(4)) as [string, string, string, string];
      await register.done('correctOrganization', { ...version(two), parentId: three });
      await register.done('correctOrganization', { ...version(four), parentId: one });
      const outcomes = await Promise.all([
        register.attempt('correctOrganization', { ...version(one), parentId: two }),
        register.attempt('correctOrganization', { ...version(three), parentId: four }),
      ]);
      expect(outcomes.flatMap(codesOf)).toEqual(['PARENT_CYCLE']);
    }
  });
});
