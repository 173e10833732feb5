import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/index.js';
import { ClassifierItem } from '../reference/index.js';
import { Source } from '../sources/index.js';

export enum ConsentForm {
  PAPER = 'PAPER',
  ELECTRONIC = 'ELECTRONIC',
}
registerEnumType(ConsentForm, { name: 'ConsentForm', description: 'Signed on paper, or electronically.' });

@ObjectType({ description: 'That a person has agreed to a use of personal data.' })
export class Consent {
  @Field(() => ID) id: string;
  @Field(() => ClassifierItem, { description: 'A row of the classifier consent-purpose.' }) purpose: ClassifierItem;
  @Field(() => [String], { description: 'Names of the fields it covers; empty: all that serve the purpose.' })
  fields: string[];
  @Field(() => DateScalar) givenOn: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until it is withdrawn.' })
  validUntil: string | null;
  @Field(() => Boolean) allowsPublication: boolean;
  @Field(() => Boolean, { description: 'To third parties.' }) allowsTransfer: boolean;
  @Field(() => ConsentForm) form: ConsentForm;
  @Field(() => Source, { nullable: true, description: 'Where the paper or the file is.' }) source: Source | null;
  @Field(() => DateScalar, { nullable: true }) withdrawnOn: string | null;
  @Field(() => Boolean, { description: 'Holds today.' }) inForce: boolean;
  @Field(() => String, { nullable: true }) note: string | null;
}
