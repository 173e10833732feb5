import type { Type } from '@nestjs/common';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import type { Filter, Reading } from '../reading/index.js';
import { PageArgs } from './connection.types.js';
import { OrderDirection } from './shared.types.js';

type Listed = Pick<Reading, 'type' | 'permission' | 'filters' | 'orders'>;
/** Names of the inputs, where they are not those of the type: lists of like types share their order. */
interface Names {
  readonly filter?: string;
  readonly order?: string;
}

const made = new Map<string, Type>();
/** GraphQL knows an input by its name: whoever asks for it again gets the same class. */
function once(name: string, make: () => Type): Type {
  const found = made.get(name) ?? make();
  made.set(name, found);
  return found;
}

/** The input of a filter: what the reading declares, and whole filters combined by `and`, `or`, `not`. */
const filterOf = (listed: Listed, name = `${listed.type}Filter`): Type =>
  once(name, () => {
    const { filters = {} } = listed;
    @InputType(name)
    class Whole {
      @Field(() => [Whole], { nullable: true }) and?: Whole[];
      @Field(() => [Whole], { nullable: true }) or?: Whole[];
      @Field(() => Whole, { nullable: true }) not?: Whole;
    }
    for (const [field, filter] of Object.entries(filters)) addFilter(Whole, listed, field, filter);
    return Whole;
  });

function addFilter(to: Type, { permission: own }: Listed, field: string, filter: Filter): void {
  const { input, description, permission } = filter;
  const text = description ?? (permission && permission !== own ? 'Guarded.' : undefined);
  Field(() => input, { nullable: true, ...(text && { description: text }) })(to.prototype as object, field);
}

/** Adds what a higher module knows of a type to what its lists are filtered and counted by. */
export function widen(listed: Reading, { filters, groups }: Required<Pick<Reading, 'filters' | 'groups'>>): void {
  const input = filterOf(listed);
  for (const [name, filter] of Object.entries(filters)) addFilter(input, listed, name, filter);
  Object.assign(listed.filters!, filters);
  Object.assign(listed.groups!, groups);
}

/** The input of an order: one of those that the reading declares, and a direction. */
const orderOf = ({ orders = {} }: Listed, name: string): Type =>
  once(`${name}Order`, () => {
    const fields = Object.fromEntries(Object.keys(orders).map((each) => [each, each]));
    registerEnumType(fields, { name: `${name}OrderField`, description: `What lists of ${name} can be ordered by.` });
    @InputType(`${name}Order`, { description: 'Equal records follow by id, so that every order is complete.' })
    class Order {
      @Field(() => fields) field: string;
      @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC }) direction: OrderDirection;
    }
    return Order;
  });

/** Page, filter and order as the arguments of a list field. */
export function listArgs(listed: Listed, names: Names = {}): Type<PageArgs> {
  const [filter, order] = [filterOf(listed, names.filter), orderOf(listed, names.order ?? listed.type)];
  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => filter, { nullable: true }) filter?: object;
    @Field(() => order, { nullable: true }) orderBy?: object;
  }
  return ListArgs;
}

/** The same with a search by name. */
export function searchableListArgs(listed: Listed, names?: Names): Type<PageArgs> {
  @ArgsType()
  class SearchableListArgs extends listArgs(listed, names) {
    @Field(() => String, {
      nullable: true,
      description: 'A name in any spelling: Хакимбеков, Hakımbekov, Khakimbekov. Words match from their beginning.',
    })
    search?: string;
  }
  return SearchableListArgs;
}
