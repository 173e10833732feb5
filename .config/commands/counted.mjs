import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isObjectType } from 'graphql';
import { countedBy } from '../../dist/src/platform/reading/index.js';

// What the screen of numbers knows of each list that is counted: filters, groups, sums, and the right that it takes.
const FILE = 'web/src/gql/counted.json';
const STATISTICS = /Statistics$/;
/** What every statistic has, and no sum is. */
const COMMON = ['count', 'cursor', 'filter', 'records', 'share', 'undivided', 'people', 'organizations'];

const schema = buildSchema(readFileSync('schema.gql', 'utf8'));
const query = schema.getQueryType().getFields();
const rights = await readRights();
const lists = Object.keys(query).filter((name) => STATISTICS.test(name));

mkdirSync('web/src/gql', { recursive: true });
writeFileSync(FILE, JSON.stringify(Object.fromEntries(lists.map((name) => describe(name)))));

function describe(statistics) {
  const field = query[statistics];
  const args = Object.fromEntries(field.args.map((each) => [each.name, each]));
  const shape = getNamedType(field.type).getFields();
  const group = getNamedType(shape.groups.type).getFields();
  const node = getNamedType(getNamedType(group.records.type).getFields().nodes.type);
  const list = listOf(node, args.filter && getNamedType(args.filter.type).name, statistics);
  const needs = [node, ...(node.getInterfaces?.() ?? [])].map(({ name }) => rights[name]).find(Boolean);
  if (!needs) throw new Error(`No reading tells who may count ${node.name}.`);
  const description = {
    statistics,
    type: node.name,
    needs,
    filterType: getNamedType(args.filter.type).name,
    named: namedBy(node),
    takes: ['search', 'asOf', 'borders'].filter((name) => name in args),
    rounded: 'roundedTo' in shape,
    counted: ['people', 'organizations'].filter((name) => name in group),
    sums: Object.entries(group)
      .filter(([name, { type }]) => !COMMON.includes(name) && getNamedType(type).name.startsWith('StatisticsSum'))
      .map(([name, { type }]) => ({ field: name, each: /\[/.test(String(type)) })),
    filters: Object.values(getNamedType(args.filter.type).getFields())
      .filter(({ name }) => !['and', 'or', 'not', 'id'].includes(name))
      .map(({ name, type }) => ({ field: name, kind: kindOf(type) }))
      .filter(({ kind }) => kind),
    groupType: getNamedType(args.groupBy.type).name,
    groups: getNamedType(args.groupBy.type)
      .getValues()
      .map(({ name }) => groupOf(name, group)),
  };
  return [list, description];
}

/** The list itself: the root field of the connection of these records that takes the same filter. */
function listOf(node, filterType, statistics) {
  const name = statistics.replace(STATISTICS, '');
  if (name in query) return name;
  return Object.keys(query).find(
    (each) =>
      getNamedType(query[each].type).name === `${node.name}Connection` &&
      query[each].args.some(({ type }) => getNamedType(type).name === filterType),
  );
}

function kindOf(type) {
  const named = getNamedType(type);
  if (isEnumType(named)) return isListType(type) ? named.name : undefined;
  if (isInputObjectType(named) || named.name === 'Boolean') return named.name.replace(/Filter$/, '').toUpperCase();
  return undefined;
}

function groupOf(value, group) {
  const field = value.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  const type = getNamedType(group[field].type);
  const isRecord = !isEnumType(type) && 'getFields' in type;
  const coded = isRecord && isObjectType(type) && 'code' in type.getFields();
  return {
    value,
    field,
    of: type.name,
    kind: isRecord ? 'RECORD' : isEnumType(type) ? 'ENUM' : 'PLAIN',
    ...(isRecord && { named: `id${coded ? ' code' : ''} ${namedBy(type)}` }),
  };
}

/** What a record is called by. */
function namedBy(type) {
  const fields = type.getFields();
  const said = (name) => (getNamedType(fields[name].type).name === 'LocalizedText' ? `${name} { kk ru en }` : name);
  const name = ['name', 'title', 'displayName', 'number', 'text', 'date'].find((each) => each in fields);
  if (name) return said(name);
  const related = ['person', 'organization', 'association'].find((each) => each in fields);
  return related ? `${related} { ${namedBy(getNamedType(fields[related].type))} }` : 'id';
}

/** By type: the rights that count it; one of them is enough. */
async function readRights() {
  const found = {};
  for (const file of readdirSync('dist/src', { recursive: true }).filter((name) => name.endsWith('.reading.js'))) {
    const module = await import(new URL(`../../dist/src/${file.replaceAll('\\', '/')}`, import.meta.url));
    for (const each of Object.values(module).flat())
      if (each?.type && each.permission && (each.fields ?? each.filters))
        found[each.type] = [each.permission, countedBy(each)];
  }
  return found;
}
