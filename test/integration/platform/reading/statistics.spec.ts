import {
  getNamedType, isEnumType, isObjectType, isRequiredArgument, type GraphQLEnumType, type GraphQLObjectType,
} from 'graphql'; // prettier-ignore
import { DemonstrationAccounts } from '../../../../src/modules/identity/index.js';
import { SampleRegister } from '../../../../src/modules/sample/index.js';
import { allPermissions } from '../../../../src/platform/access/index.js';
import { fieldOfGroup, Readings, statisticsOf as nameOfStatistics } from '../../../../src/platform/reading/index.js';
import { systemContext } from '../../../../src/start-up.js';
import { Dice } from '../../../access/dice.js';
import { startApp, type Client, type Json, type TestApp } from '../../../support/app.js';
import { registerOf, type Register } from '../../../support/register.js';
import { cases, SEED } from '../../../support/seed.js';

let app: TestApp;
let register: Register;
let jetisu: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  await app.app.get(DemonstrationAccounts).load(systemContext());
  await app.app.get(SampleRegister).load(systemContext());
  jetisu = await register.area('330000000');
  await recordOddities();
});
afterAll(() => app.close());

/** What the sample has little of: values that are missing, several ethnic groups, dates known to the year or the month. */
async function recordOddities(): Promise<void> {
  const body = await register.body('Санақ органы', { foundedOn: '2008-05', areaId: jetisu });
  await register.association('Екі этнос', { ethnicGroups: ['uyghur', 'dungan'], areaId: jetisu, foundedOn: '1999' });
  await register.association('Этносы жоқ');
  const people = await Promise.all(
    [
      { familyName: 'Әліш', gender: 'MALE', birthDate: '1961-03', areaId: jetisu },
      { familyName: 'Бейсен', gender: 'FEMALE', birthDate: '1958', areaId: jetisu },
      { familyName: 'Ғалым', gender: 'FEMALE', birthDate: '1989-12-31' },
      { familyName: 'Даурен' },
    ].map((each) => register.person(each)),
  );
  for (const personId of people.slice(0, 3)) await register.appoint(personId, body, { startDate: '2021' });
  await register.award({ personId: people[1], date: '2021', areaId: jetisu, published: false });
  await register.award({ personId: people[1], date: '2021-05', areaId: jetisu });
  await register.award({ organizationId: body, date: '2021-05-31', grantingBodyId: body });
  await register.source('Жылсыз');
}

interface Counted {
  readonly list: string;
  readonly statistics: string;
  readonly filter: string;
  readonly groups: GraphQLEnumType;
  readonly group: GraphQLObjectType;
  readonly hasAsOf: boolean;
  readonly hasBorders: boolean;
}
const roots = (): GraphQLObjectType['getFields'] extends () => infer F ? F : never =>
  app.schema.getQueryType()!.getFields();

/** The lists of all records of a type: those that the read path answers, and that need no argument. */
const lists = (): string[] =>
  Object.values(roots())
    .filter((field) => field.extensions['readPath'] && getNamedType(field.type).name.endsWith('Connection'))
    .filter((field) => !field.args.some(isRequiredArgument))
    .map(({ name }) => name);

/** What counts a list. */
const statisticsOf = (list: string): string =>
  nameOfStatistics(list, app.app.get(Readings).get(getNamedType(roots()[list]!.type).name.replace(/Connection$/, '')));

function counted(): Counted[] {
  return lists().map((list) => {
    const field = roots()[statisticsOf(list)]!;
    const argument = (name: string): Json => getNamedType(field.args.find((each) => each.name === name)?.type);
    const groups = (getNamedType(field.type) as GraphQLObjectType).getFields()['groups']!;
    return {
      list,
      statistics: field.name,
      filter: argument('filter').name,
      groups: argument('groupBy'),
      group: getNamedType(groups.type) as GraphQLObjectType,
      hasAsOf: argument('asOf') !== undefined,
      hasBorders: argument('borders') !== undefined,
    };
  });
}

it('every list of the schema is counted', () => {
  expect(lists().length).toBeGreaterThan(15);
  expect(lists().filter((list) => !roots()[statisticsOf(list)])).toEqual([]);
});

describe('the records behind a number', () => {
  const keysOf = (group: GraphQLObjectType, name: string): string => {
    const field = fieldOfGroup(name);
    return isObjectType(getNamedType(group.getFields()[field]!.type)) || !('parseValue' in getNamedType(group.getFields()[field]!.type))
      ? `${field} { __typename ... on Node { id } }` : field;
  }; // prettier-ignore

  interface Question {
    readonly groupBy: readonly string[];
    readonly filter: unknown;
    readonly asOf: string | undefined;
    readonly borders?: string | undefined;
  }
  const measuresOf = ({ group }: Counted): string[] =>
    ['people', 'organizations'].filter((each) => each in group.getFields());

  async function groupsOf(ask: Client, of: Counted, { groupBy, filter, asOf, borders }: Question): Promise<Json> {
    const leaf = (name: string): string =>
      isEnumType(getNamedType(of.group.getFields()[fieldOfGroup(name)]!.type)) ? fieldOfGroup(name) : keysOf(of.group, name);
    const document = `query ($groupBy: [${of.groups.name}!]!, $filter: ${of.filter}${of.hasAsOf ? ', $asOf: Date' : ''}) {
      ${of.statistics}(groupBy: $groupBy, filter: $filter, first: 1000 ${of.hasAsOf ? ', asOf: $asOf' : ''} ${of.hasBorders && borders ? `, borders: "${borders}"` : ''}) {
        totals { count ${measuresOf(of).join(' ')} } groupCount
        groups { ${groupBy.map(leaf).join(' ')} count ${measuresOf(of).join(' ')} share filter records(first: 1) { totalCount nodes { id } } }
        pageInfo { hasNextPage }
      } }`;
    const { data, errors } = await ask(document, { groupBy, filter, ...(of.hasAsOf && { asOf }) });
    expect([of.statistics, groupBy, filter, errors]).toEqual([of.statistics, groupBy, filter, []]);
    return data[of.statistics];
  } // prettier-ignore

  async function totalOf(ask: Client, of: Counted, filter: unknown, asOf: string | undefined): Promise<number> {
    const document = `query ($filter: ${of.filter}${of.hasAsOf ? ', $asOf: Date' : ''}) {
      ${of.list}(filter: $filter ${of.hasAsOf ? ', asOf: $asOf' : ''}) { totalCount } }`;
    const { data, errors } = await ask(document, { filter, ...(of.hasAsOf && { asOf }) });
    expect([of.list, filter, errors]).toEqual([of.list, filter, []]);
    return data[of.list].totalCount;
  }

  /** A record belongs to several of these groups. */
  const SEVERAL = [
    'MediationCaseGroup.LANGUAGE',
    'MediationCaseGroup.MEDIATOR',
    'OrganizationGroup.ETHNIC_GROUP',
    'PersonGroup.ORGANIZATION_KIND',
    'ContributionGroup.HELPED_REGION',
  ];

  async function differences(ask: Client, of: Counted, question: Question, dice: Dice): Promise<unknown[]> {
    const { totals, groupCount, groups, pageInfo } = await groupsOf(ask, of, question);
    const wrong: unknown[] = [];
    const compare = (what: string, is: unknown, should: unknown): void => {
      if (JSON.stringify(is) !== JSON.stringify(should)) wrong.push({ of: of.list, ...question, what, is, should });
    };
    compare('records', groups.map((each: Json) => each.records.totalCount), groups.map((each: Json) => each.count));
    compare('whole', await totalOf(ask, of, question.filter, question.asOf), totals.count);
    compare('groups', [groupCount, pageInfo.hasNextPage], [groups.length, false]);
    const sum = groups.reduce((all: number, { count }: Json) => all + count, 0);
    const isSeveral = question.groupBy.some((each) => SEVERAL.includes(`${of.groups.name}.${each}`));
    if (question.groupBy.length > 0) compare('sum', isSeveral ? sum >= totals.count : sum, isSeveral ? true : totals.count);
    for (const measure of measuresOf(of))
      compare(measure, groups.every((each: Json) => each[measure] <= Math.min(each.count, totals[measure])), true);
    for (const group of dice.some(Math.min(1, 4 / (groups.length + 1)), groups as Json[])) {
      compare('list', await totalOf(ask, of, group.filter, question.asOf), group.count);
      compare('share', Math.abs(group.share - group.count / totals.count) < 1e-9, true);
    }
    return wrong;
  } // prettier-ignore

  /** A filter that some group has told; now and then turned round. */
  async function filterFor(ask: Client, of: Counted, allowed: readonly string[], dice: Dice): Promise<unknown> {
    if (dice.chance(0.4)) return undefined;
    const { groups } = await groupsOf(ask, of, { groupBy: [dice.pick(allowed)], filter: undefined, asOf: undefined });
    if (groups.length === 0) return undefined;
    const { filter } = dice.pick(groups as Json[]);
    return dice.chance(0.3) ? { not: filter } : filter;
  }

  const everybody = (): [string, Client, (name: string) => boolean][] => {
    const reads = [...allPermissions()].filter(
      (each) => each.endsWith('.read') || ['people.write', 'records.void'].includes(each),
    );
    const isOpen = (name: string): boolean =>
      !/^PersonGroup\.(BIRTH|AGE)|^(Person|Membership|Award)Group\.ETHNIC/.test(name);
    return [
      ['who may everything', app.admin, () => true],
      ['a secretary', app.inArea(jetisu, ...reads, 'people.personal.birth', 'people.personal.ethnicity'), () => true],
      ['a reader of all', app.as(...reads), isOpen],
    ];
  };

  it('are as many as it says, in the same document and by its filter, for whoever asks', async () => {
    const dice = new Dice(SEED);
    const wrong: unknown[] = [];
    for (const [who, ask, mayGroupBy] of everybody()) {
      for (const of of counted()) {
        const allowed = of.groups.getValues().map(({ name }) => name).filter((name) => mayGroupBy(`${of.groups.name}.${name}`)); // prettier-ignore
        const each = ask === app.admin ? allowed : [];
        const questions: Question[] = each.map((name) => ({ groupBy: [name], filter: undefined, asOf: undefined }));
        for (let i = 0; i < cases(2); i++) {
          const groupBy = [...new Set(dice.times(dice.between(0, 3), () => dice.pick(allowed)))];
          questions.push({ groupBy, filter: await filterFor(ask, of, allowed, dice), asOf: dice.chance(0.3) ? '2025-11-01' : undefined, borders: dice.chance(0.4) ? dice.pick(['2017-05-01', '2019-01-01', '2024-01-01']) : undefined }); // prettier-ignore
        }
        for (const question of questions)
          wrong.push(...(await differences(ask, of, question, dice)).map((each) => [who, each]));
      }
    }
    expect(wrong).toEqual([]);
  });
});
