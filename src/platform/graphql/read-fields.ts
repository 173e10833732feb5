import type { Type } from '@nestjs/common';
import { Args, Extensions, Query, ResolveField } from '@nestjs/graphql';
import { Allow } from '../access/index.js';

interface Options {
  readonly description: string;
  readonly nullable?: boolean;
}
type Returns = () => Type | [object];

/** What stands behind a declared field until `applySchemaPolicy` puts the read path there. */
function unanswered(): never {
  throw new Error('This field is answered by the read path');
}

/** Gives a property the form of a method with one class of arguments, which is what Nest's decorators look at. */
function asMethod(target: object, key: string, args: Type | undefined): PropertyDescriptor {
  Object.defineProperty(target, key, { value: () => unanswered(), configurable: true, writable: true });
  Reflect.defineMetadata('design:paramtypes', args ? [args] : [], target, key);
  if (args) Args()(target, key, 0);
  return Object.getOwnPropertyDescriptor(target, key)!;
}

/**
 * A root field of Query that the read path answers: it has no code, only a type, arguments and who may ask.
 * What it reads is said in the module's `x.reading.ts`.
 */
export const ReadQuery =
  (returns: Returns, args: Type | undefined, options: Options & { readonly allow: string }): PropertyDecorator =>
  (target, key) => {
    const descriptor = asMethod(target, String(key), args);
    const { allow, ...rest } = options;
    Query(returns, rest)(target, key, descriptor);
    Allow(allow)(target, key, descriptor);
    Extensions({ readPath: true })(target, key, descriptor);
  };

/** A field with arguments on a type of the read path; also how a higher module adds its field to a lower type. */
export const ReadField =
  (returns: Returns, args: Type | undefined, options: Options): PropertyDecorator =>
  (target, key) => {
    ResolveField(returns, options)(target, key, asMethod(target, String(key), args));
  };

/** Marks a type whose values a service hands over ready, past the read path: they lie under the names of the fields. */
export const Plain = (): ClassDecorator => Extensions({ plain: true });
