import {
  getNamedType, getNullableType, isAbstractType, isEnumType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType,
  type GraphQLField, type GraphQLNamedType,
} from 'graphql'; // prettier-ignore
import { LANGUAGES, type Language } from '../../kernel/language.js';
import { fieldLabel } from '../../platform/labels/index.js';
import { requestError } from '../../platform/problems/index.js';
import {
  isKept,
  OF_OWNER,
  permissionOf,
  type Field,
  type Reading,
  type Readings,
} from '../../platform/reading/index.js';
import type { Column, Leaf, Step } from './column.js';
import { problems } from './exchange.problems.js';

/** By the first of these that it has a record is called, where a column names the record and none of its fields. */
const NAMES = ['displayName', 'name', 'title'];
/** By these a record without a name is known, where the record of the list has none either: an award by its recipient and its kind. */
const KNOWN_BY = ['recipient', 'type', 'series', 'number'];
/** What tells of keeping a record rather than of it. */
const UNASKED = new Set(['hiddenFields', 'version']);
const LOCALIZED = 'LocalizedText';
/** Of a list within a record. */
const COUNT = 'totalCount';
const PLAIN = { isConnection: false, isSeveral: false, mayHide: false, asOf: undefined } as const;

/** Where a way stands: a type of the schema and how its fields are read. */
interface Place {
  readonly type: GraphQLNamedType;
  readonly fields: Reading['fields'];
  readonly reading: Reading | undefined;
}
/** A step and what comes with it. */
interface Taken {
  readonly step: Step;
  readonly place: Place;
  readonly label: Readonly<Record<Language, string>> | undefined;
  readonly needs: readonly string[];
  readonly isGuarded: boolean;
}

/** What can stand in the columns of a list, by the schema and the declarations of the read path. */
export class Columns {
  private readonly root: Place;

  constructor(
    private readonly readings: Readings,
    type: string,
  ) {
    this.root = this.placeOf(readings.schema.getType(type)!);
  }

  /** `memberships.organization.name`: a value of a record of the list. */
  column(path: string): Column {
    const taken = this.way(path);
    const end = taken.at(-1)!.place.type;
    const named = isLeafType(end) || end.name === LOCALIZED ? [] : this.nameOf(path, taken.at(-1)!.place);
    const all = [...taken, ...named];
    return {
      path,
      steps: all.map(({ step }) => step),
      leaf: leafOf(all.at(-1)!.place.type),
      heading: headingOf(taken),
      needs: [...new Set(all.flatMap(({ needs }) => needs))],
      isGuarded: all.some(({ isGuarded }) => isGuarded),
    };
  }

  /** The way to the records of a list within the records. */
  several(path: string): readonly Step[] {
    const taken = this.way(path);
    if (!taken.at(-1)!.step.isSeveral) throw requestError(problems.NOT_SEVERAL, { argument: 'each', column: path });
    return taken.map(({ step }) => step);
  }

  /** Values of the record itself and what the records it names are called, without what is guarded; so that it can be recognised. */
  defaults(): Column[] {
    const there = fieldsOf(this.root.type);
    const own = Object.keys(this.root.fields).filter((name) => {
      return there[name] && !UNASKED.has(name) && !isListType(getNullableType(there[name].type));
    });
    const isNamed = own.some((name) => NAMES.includes(name) || this.hasName(getNamedType(there[name]!.type)));
    const paths = own.flatMap((name) => {
      const type = getNamedType(there[name]!.type);
      if (isLeafType(type) || this.hasName(type)) return [name];
      const known = KNOWN_BY.filter((each) => fieldsOf(type)[each] && !there[each]);
      return isNamed ? [] : known.map((each) => `${name}.${each}`);
    });
    return paths.map((path) => this.column(path)).filter(({ isGuarded }) => !isGuarded);
  }

  private way(path: string): Taken[] {
    const way: Taken[] = [];
    for (const [i, name] of path.split('.').entries()) {
      const before = way.at(-1);
      if (before?.step.isConnection && name === COUNT) {
        way.push(asCounted(way.pop()!), this.count());
        continue;
      }
      const place = before?.place ?? this.root;
      const taken = this.step(place, name);
      if (!taken) {
        const known = fieldsBelow(path.split('.').slice(0, i), place);
        throw requestError(problems.UNKNOWN_COLUMN, { argument: 'columns', column: path, known });
      }
      way.push(taken);
    }
    return way;
  }

  /** How many records a list within a record has; it is called as the list is. */
  private count(): Taken {
    const step = { ...PLAIN, ways: [{ field: COUNT, isLocalized: false }] };
    return {
      step,
      place: this.placeOf(this.readings.schema.getType('Int')!),
      label: undefined,
      needs: [],
      isGuarded: false,
    };
  }

  private step(place: Place, name: string): Taken | undefined {
    const own = fieldsOf(place.type)[name];
    if (own) return this.taken([{ place, field: own }], own);
    const others = this.concrete(place).flatMap((each) => {
      const field = fieldsOf(each.type)[name];
      return field ? [{ place: each, field, of: each.type.name }] : [];
    });
    const [first] = others;
    return first && others.every(({ field }) => isAlike(field, first.field))
      ? this.taken(others, first.field)
      : undefined;
  }

  /** What a record is called, on an abstract type by whichever name each concrete type has. */
  private nameOf(path: string, place: Place): Taken[] {
    const known = NAMES.find((name) => fieldsOf(place.type)[name]);
    if (known) return [this.step(place, known)!];
    const others = this.concrete(place).flatMap((each) => {
      const field = NAMES.map((name) => fieldsOf(each.type)[name]).find((found) => found);
      return field ? [{ place: each, field, of: each.type.name }] : [];
    });
    const localized = others.find(({ field }) => getNamedType(field.type).name === LOCALIZED) ?? others[0];
    if (localized) return [this.taken(others, localized.field)!];
    const fields = fieldsBelow([path], place);
    throw requestError(problems.COLUMN_WITHOUT_VALUE, { argument: 'columns', column: path, known: fields });
  }
  private hasName(type: GraphQLNamedType): boolean {
    if (isLeafType(type)) return false;
    const all = isAbstractType(type) ? this.readings.schema.getPossibleTypes(type) : [type];
    return type.name === LOCALIZED || all.every((each) => NAMES.some((name) => fieldsOf(each)[name]));
  }

  private taken(
    ways: readonly { readonly place: Place; readonly field: AnyField; readonly of?: string }[],
    field: AnyField,
  ): Taken | undefined {
    const [{ place, of }] = ways as [(typeof ways)[number]];
    const declared = ways.map((each) => each.place.fields[each.field.name]);
    const { type, isConnection, isSeveral } = endOf(field);
    // An argument that nobody can give.
    if (field.args.some((each) => isNonNullType(each.type) && each.name !== 'asOf')) return undefined;
    if (declared.some((each) => each?.kind === 'list' && each.isLookedFor)) return undefined;
    const step: Step = {
      ways: ways.map((each) => ({
        field: each.field.name,
        isLocalized: getNamedType(each.field.type).name === LOCALIZED,
        ...(each.of !== undefined && { of: each.of }),
      })),
      isConnection,
      isSeveral,
      mayHide: of === undefined && !!fieldsOf(place.type)['hiddenFields'] && declared.some(mayBeHidden),
      asOf: asOfOf(field),
    };
    const group = declared[0]?.kind === 'group' ? declared[0] : undefined;
    return {
      step,
      place: group ? { type, fields: group.fields, reading: place.reading } : this.placeOf(type),
      // What is grouped is called without its group.
      label: group && type.name !== LOCALIZED ? undefined : fieldLabel(of ?? place.type.name, field.name),
      needs: ways.flatMap((each, i) => this.needsOf(declared[i])),
      isGuarded: ways.some((each, i) => isGuarded(each.place.reading, declared[i])),
    };
  }

  private needsOf(field: Field | undefined): string[] {
    const types = !field
      ? []
      : field.kind === 'either'
        ? field.options.map(({ type }) => type)
        : field.kind === 'one' || field.kind === 'many' || field.kind === 'list'
          ? [field.type]
          : [];
    const read = types.map((type) => this.readings.get(type).permission).filter((each) => each !== OF_OWNER);
    const own = permissionOf(field);
    return own === undefined ? read : [own, ...read];
  }

  private concrete({ type }: Place): Place[] {
    return isAbstractType(type) ? this.readings.schema.getPossibleTypes(type).map((each) => this.placeOf(each)) : [];
  }
  private placeOf(type: GraphQLNamedType): Place {
    const reading = this.readings.has(type.name) ? this.readings.get(type.name) : undefined;
    return { type, fields: reading?.fields ?? {}, reading };
  }
}

/** The list as one thing that has a count. */
const asCounted = (taken: Taken): Taken => ({
  ...taken,
  step: {
    ...taken.step,
    ways: taken.step.ways.map((each) => ({ ...each, isCounted: true })),
    isConnection: false,
    isSeveral: false,
  },
});

type AnyField = GraphQLField<unknown, unknown>;
/** As graphql-js has it: without the names that every object inherits. */
const NO_FIELDS = Object.create(null) as Readonly<Record<string, AnyField>>;
const fieldsOf = (type: GraphQLNamedType): Readonly<Record<string, AnyField>> =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : NO_FIELDS;

const isAlike = (a: AnyField, b: AnyField): boolean => getNamedType(a.type) === getNamedType(b.type);

function asOfOf({ args }: AnyField): Step['asOf'] {
  const asOf = args.find(({ name }) => name === 'asOf');
  return asOf && (isNonNullType(asOf.type) ? 'MUST' : 'MAY');
}

/** What a field leads to: of a list, to its records. */
function endOf({ type }: AnyField): { type: GraphQLNamedType; isConnection: boolean; isSeveral: boolean } {
  const named = getNamedType(type);
  const nodes = named.name.endsWith('Connection') ? fieldsOf(named)['nodes'] : undefined;
  if (nodes) return { type: getNamedType(nodes.type), isConnection: true, isSeveral: true };
  return { type: named, isConnection: false, isSeveral: isListType(getNullableType(type)) };
}

const leafOf = (type: GraphQLNamedType): Leaf => ({ type: type.name, isEnum: isEnumType(type) });

const isGuarded = (reading: Reading | undefined, field: Field | undefined): boolean =>
  reading ? isKept(field, reading) : permissionOf(field) !== undefined;
/** Guarded fields, and references to records that are not for everybody. */
const mayBeHidden = (field: Field | undefined): boolean =>
  permissionOf(field) !== undefined || field?.kind === 'one' || field?.kind === 'either';

/** What people call a column: the fields on its way; the name of a record is called as the record is. */
function headingOf(taken: readonly Taken[]): Column['heading'] {
  const last = taken.at(-1)!.step.ways[0]!.field;
  const shown = taken.length > 1 && NAMES.includes(last) ? taken.slice(0, -1) : taken;
  const labels = shown.flatMap(({ label }) => (label ? [label] : []));
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, labels.map((each) => each[language]).join(': ')]),
  ) as Record<Language, string>;
}

const fieldsBelow = (path: readonly string[], { type }: Place): string =>
  Object.keys(fieldsOf(type))
    .map((each) => [...path, each].join('.'))
    .join(', ');
