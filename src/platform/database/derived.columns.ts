import { getMetadataArgsStorage } from 'typeorm';

type Class = abstract new (...args: never[]) => object;

const declared = new Map<object, Set<string>>();

/** A column that follows from others or from how the row came to be, and so says nothing in a history. */
export const Derived = (): PropertyDecorator => (prototype, name) => {
  declared.set(prototype, (declared.get(prototype) ?? new Set()).add(String(name)));
};

/** A column that no input fills and no history tells: a secret, a mark of use. */
export const Unrecorded = (): PropertyDecorator => Derived();

/** What every write fills by itself. */
const WRITTEN = ['version', 'createDate', 'updateDate'];

const known = new Map<object, ReadonlySet<string>>();

/** The properties of an entity that its history leaves out: the declared ones, and what only the database or TypeORM fills. */
export function derivedColumns(entity: Class): ReadonlySet<string> {
  const found = known.get(entity);
  if (found) return found;
  const classes = [...inheritance(entity)];
  const filled = getMetadataArgsStorage()
    .filterColumns(classes)
    .filter(
      ({ mode, options }) => options.primary || WRITTEN.includes(mode) || (options.insert === false && !options.update),
    );
  const derived = new Set([
    ...filled.map((each) => each.propertyName),
    ...classes.flatMap((each) => [...(declared.get(each.prototype as object) ?? [])]),
  ]);
  known.set(entity, derived);
  return derived;
}

/** The properties of an entity that commands write and its history tells, but for those of several columns. */
export function writtenColumns(entity: Class): string[] {
  const columns = getMetadataArgsStorage().filterColumns([...inheritance(entity)]);
  // What is sealed is told by its owner.
  const plain = columns.filter(({ options }) => options.type !== 'bytea').map((each) => each.propertyName);
  return plain.filter((each) => !derivedColumns(entity).has(each));
}
/** The properties of an entity that its history tells: see `snapshot`. */
export const recordedProperties = (entity: Class): string[] => [
  ...writtenColumns(entity),
  ...getMetadataArgsStorage()
    .filterEmbeddeds([...inheritance(entity)])
    .map((each) => each.propertyName),
];

function* inheritance(entity: Class): Generator<Class> {
  for (let each = entity; typeof each === 'function' && each.prototype; each = Object.getPrototypeOf(each) as Class)
    yield each;
}
