import type { Type } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from './scalars.js';
import { NameMatch, OrderDirection, PageInfo } from './shared.types.js';

/** A Relay connection over a type: edges, nodes, pageInfo, and a total that is only counted when asked for. */
export function connectionOf<T extends object>(node: () => Type<T>, name: string): Type {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, and its place in it.` })
  class Edge {
    @Field(node) node: T;
    @Field(() => String, { description: 'Give it as `after` or `before` to go on from here, in the same order.' })
    cursor: string;
    @Field(() => NameMatch, { nullable: true, description: 'Why the search found it; null without a search.' })
    match: NameMatch | null;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => [node()], { description: 'The records of the page without their cursors.' }) nodes: T[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many the filter fits in all; a search counts its 500 best candidates.' })
    totalCount: number;
  }
  return Connection;
}

/** Which page of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the beginning or after `after`; at most 100, usually 25.',
  })
  first?: number;
  @Field(() => String, { nullable: true }) after?: string;
  @Field(() => Int, { nullable: true, description: 'How many before the end or before `before`; at most 100.' })
  last?: number;
  @Field(() => String, { nullable: true }) before?: string;
}

/** The input of an order: one field of the list's own enum, and a direction. */
export function orderOf<E extends Record<string, string>>(fields: E, name: string): Type {
  registerEnumType(fields, { name: `${name}OrderField`, description: `What lists of ${name} can be ordered by.` });
  @InputType(`${name}Order`, { description: 'Equal records follow by id, so that every order is complete.' })
  class Order {
    @Field(() => fields) field: string;
    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC }) direction: OrderDirection;
  }
  return Order;
}

/** Page, filter and order as the arguments of a list field. */
export function listArgs(filter: Type, order: Type): Type<PageArgs> {
  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => filter, { nullable: true }) filter?: object;
    @Field(() => order, { nullable: true }) orderBy?: object;
  }
  return ListArgs;
}

/** The same with a search by name. */
export function searchableListArgs(filter: Type, order: Type): Type<PageArgs> {
  @ArgsType()
  class SearchableListArgs extends listArgs(filter, order) {
    @Field(() => String, {
      nullable: true,
      description: 'A name in any spelling: Хакимбеков, Hakımbekov, Khakimbekov. Words match from their beginning.',
    })
    search?: string;
  }
  return SearchableListArgs;
}

/** Which record, and as of when it was known. */
@ArgsType()
export class OneRecordArgs {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The record as the registry knew it at this moment; null when it was not recorded yet. Its own fields and the records ' +
      'it names are those of that moment; lists that hang on it, and the named records themselves, are those of today. ' +
      'What the asker may see is decided by the record of today.',
  })
  asKnownAt?: string;
}
