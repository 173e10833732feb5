import type { Type } from '@nestjs/common';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import type { Reading } from '../reading/index.js';
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
const filterOf = ({ type, permission: own, filters = {} }: Listed, name = `${type}Filter`): Type =>
  once(name, () => {
    @InputType(name)
    class Filter {
      @Field(() => [Filter], { nullable: true }) and?: Filter[];
      @Field(() => [Filter], { nullable: true }) or?: Filter[];
      @Field(() => Filter, { nullable: true }) not?: Filter;
    }
    for (const [field, { input, description, permission }] of Object.entries(filters)) {
      const told = description ?? (permission && permission !== own ? 'Guarded.' : undefined);
      Field(() => input, { nullable: true, ...(told && { description: told }) })(Filter.prototype, field);
    }
    return Filter;
  });

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
