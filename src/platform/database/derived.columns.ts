import { getMetadataArgsStorage } from 'typeorm';

type Class = abstract new (...args: never[]) => object;

const declared = new Map<object, Set<string>>();

/** A column that follows from others or from how the row came to be, and so says nothing in a history. */
export const Derived = (): PropertyDecorator => (prototype, name) => {
  declared.set(prototype, (declared.get(prototype) ?? new Set()).add(String(name)));
};

/** What every write fills by itself. */
const WRITTEN = ['version', 'createDate', 'updateDate'];

/** A row that is no entity knows its columns from the command alone; TypeORM adds these when it is stored. */
const known = new Map<object, ReadonlySet<string>>([[Object, new Set(['version', 'createdAt'])]]);

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

function* inheritance(entity: Class): Generator<Class> {
  for (let each = entity; typeof each === 'function' && each.prototype; each = Object.getPrototypeOf(each) as Class)
    yield each;
}
