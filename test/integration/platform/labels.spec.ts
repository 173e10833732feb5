import { buildSchema, isEnumType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { LANGUAGES } from '../../../src/kernel/language.js';
import { assertLabelled } from '../../../src/platform/labels/index.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';

const LABELS = `query ($language: Language!) { labels(language: $language) {
  types { name label fields { name label } } enums { name label values { name label } }
} }`;
/** What people do not read by name: roots, pages, answers, counts and the catalogue itself. */
const FRAMES =
  /^(Query|Mutation|Node|PageInfo|Problem|Label|LabelCatalogue)$|(Connection|Edge|Payload|Statistics(Group|Totals|Sum(Of\w+)?)?|Labels)$/;

let app: TestApp;
const catalogues: Record<string, Json> = {};

beforeAll(async () => {
  app = await startApp();
  for (const language of LANGUAGES) {
    const { data, errors } = await app.anonymous(LABELS, { language: language.toUpperCase() });
    expect(errors).toEqual([]);
    catalogues[language] = data.labels;
  }
});
afterAll(() => app.close());

const partsOf = (group: Json): Json[] => group.fields ?? group.values;
const groupsOf = (language: string): Json[] => [...catalogues[language].types, ...catalogues[language].enums];
const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name).sort();

/** Words that stand in texts of the schema, which knows no enum of them. */
const CODES = ['AwardRecipient', 'Classifier'];

describe('the catalogue of labels', () => {
  it('holds every type, field and enum value of the schema that people read', () => {
    const shown = Object.values(app.schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !FRAMES.test(type.name),
    );
    for (const language of LANGUAGES) {
      const { types, enums } = catalogues[language];
      const records = shown.filter((type) => isObjectType(type) || isInterfaceType(type));
      expect(names(types)).toEqual(names(records));
      for (const type of records)
        expect([type.name, names(types.find(({ name }: Json) => name === type.name).fields)]).toEqual([
          type.name,
          names(Object.values(type.getFields())),
        ]);
      const lists = shown.filter(isEnumType);
      expect(names(enums)).toEqual([...names(lists), ...CODES].sort());
      for (const type of lists)
        expect([type.name, names(enums.find(({ name }: Json) => name === type.name).values)]).toEqual([
          type.name,
          names([...type.getValues()]),
        ]);
    }
  });

  it('has a text for each, without a word of two scripts', () => {
    for (const language of LANGUAGES)
      for (const group of groupsOf(language))
        for (const { name, label } of [group, ...partsOf(group)]) {
          expect([language, group.name, name, label]).toEqual([
            language,
            group.name,
            name,
            expect.stringMatching(/\S/),
          ]);
          const mixed = label.split(/[^\p{L}]+/u).filter((word: string) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)); // prettier-ignore
          expect([group.name, name, mixed]).toEqual([group.name, name, []]);
        }
  });

  it('speaks each language in its letters', () => {
    for (const group of groupsOf('en'))
      for (const { label } of [group, ...partsOf(group)]) expect(label).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const group of groupsOf('ru'))
      for (const { label } of [group, ...partsOf(group)]) expect(label).not.toMatch(/[әғқңөұүһі]/i);
  });

  it('calls no two fields of a type, and no two values of an enum, alike', () => {
    for (const language of LANGUAGES)
      for (const group of groupsOf(language)) {
        const labels = partsOf(group).map(({ label }) => label);
        const twice = labels.filter((label, place) => labels.indexOf(label) !== place);
        expect([language, group.name, twice]).toEqual([language, group.name, []]);
      }
  });

  it('is missed at the start, by name', () => {
    const schema = buildSchema(`
      type Query { person: Person }
      type Person { familyName: String shoeSize: Int }
      type Planet { id: ID }
      enum Gender { MALE OTHER }
      type PlanetConnection { moons: Int }
    `);
    expect(() => { assertLabelled(schema); }).toThrow('No label (kk, ru, en) for Person.shoeSize, Planet, Gender.OTHER'); // prettier-ignore
  });

  it('is a question of a language it knows', async () => {
    const { errors } = await app.anonymous(LABELS, { language: 'DE' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
