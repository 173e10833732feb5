import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { startApp, type TestApp } from '../support/app.js';
import { committed } from '../support/generated.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the schema', () => {
  it('is the one of schema.gql, which `npm run schema` writes', () => {
    expect(committed('schema.gql')).toBe(`${printSchema(lexicographicSortSchema(app.schema))}\n`);
  });

  it('lets a correction keep the languages that it does not give', () => {
    const inputs = Object.values(app.schema.getTypeMap()).filter(isInputObjectType);
    const whole = inputs
      .filter(({ name }) => /^(Correct|Rename)/.test(name))
      .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const))
      .filter(([, field]) => getNamedType(field.type).name === 'LocalizedInput');
    expect(whole.map(([where]) => where)).toEqual([]);
  });

  it('describes every type that a reader of the API meets', () => {
    const types = Object.values(app.schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
    const shown = types.filter(
      (type) => isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type),
    );
    const roots = [app.schema.getQueryType(), app.schema.getMutationType()].map((type) => type?.name);
    const silent = shown.filter((type) => !roots.includes(type.name) && !type.description).map((type) => type.name);
    expect(silent).toEqual([]);
  });

  it('is described in sentences of subject, verb and object: none begins with «Who»', () => {
    expect(printSchema(app.schema).match(/(?:^\s*"*|[.:] )Who .*/gm)).toBeNull();
  });
});
