import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, HiddenFields, Node } from '../../../platform/graphql/index.js';
import { Organization } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { Area } from '../../reference/index.js';

export enum AccessAnswer {
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  REVOKED = 'REVOKED',
}
registerEnumType(AccessAnswer, {
  name: 'AccessAnswer',
  description: 'How a request for access was answered.',
  valuesMap: { REVOKED: { description: 'Granted at first, and taken back.' } },
});

@ObjectType({
  implements: () => [Node],
  description: 'That one office asks another for the record of a person, instead of recording the person again.',
})
export class AccessRequest extends Node {
  @Field(() => Person, { nullable: true, description: 'Hidden from the asking account until the request is granted.' })
  person: Person | null;
  @Field(() => Area, { nullable: true, description: 'The place for which the record is to be opened.' })
  area: Area | null;
  @Field(() => Organization, { nullable: true, description: 'The same, where it is an organization.' })
  organization: Organization | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { description: 'The account that asked, by its name.' }) requestedBy: string;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => AccessAnswer, { nullable: true, description: 'Null: not answered yet.' }) answer: AccessAnswer | null;
  @Field(() => String, { nullable: true }) answerReason: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Int, { description: 'Send it back with the answer.' }) version: number;
}

export const AccessRequestConnection = connectionOf(() => AccessRequest, 'AccessRequest');
