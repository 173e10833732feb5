import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { Payload } from '../problems/index.js';

/** The payload of a command that answers one record: `{ person, problems, warnings }`. */
export function payloadOf(name: string, field: string, type: () => Type, description: string): Type<Payload> {
  @ObjectType(name, { implements: () => [Payload], description: 'What the command answers.' })
  abstract class CommandPayload extends Payload {}
  Field(type, { nullable: true, description })(CommandPayload.prototype, field);
  return CommandPayload as unknown as Type<Payload>;
}

/** What a resolver hands to the payload: the id of the record, which the read path then reads as asked. */
export const answer = async <F extends string>(field: F, id: Promise<string>): Promise<{ [K in F]: string }> =>
  ({ [field]: await id }) as { [K in F]: string };
