import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PartialDateScalar } from '../../platform/graphql/index.js';

export enum OtherNameKind {
  SPELLING = 'SPELLING',
  FORMER = 'FORMER',
  AS_PRINTED = 'AS_PRINTED',
  INITIALS = 'INITIALS',
  PASSPORT = 'PASSPORT',
  SHORT = 'SHORT',
}
registerEnumType(OtherNameKind, {
  name: 'OtherNameKind',
  description:
    'Why a record has another name. PASSPORT: as in the passport, never computed. INITIALS and PASSPORT are names of people, SHORT of organizations.',
});

@ObjectType({
  description: 'Another name of a person or an organization. The official names of an organization are `names`.',
})
export class OtherName {
  @Field(() => ID, { description: 'It stays when the name is corrected.' }) id: string;
  @Field(() => String, { description: 'As it is written.' }) text: string;
  @Field(() => OtherNameKind) kind: OtherNameKind;
  @Field(() => String, { nullable: true, description: 'ISO 639-1' }) language: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 15924: Cyrl, Latn' }) script: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
}
