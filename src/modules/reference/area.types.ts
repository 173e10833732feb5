import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateScalar, LocalizedText, Node, PartialDateScalar } from '../../platform/graphql/index.js';
import { ClassifierItem } from './code-lists.types.js';

export enum AreaChangeKind {
  RENAME = 'RENAME',
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  SUCCEED = 'SUCCEED',
  DISSOLVE = 'DISSOLVE',
  TRANSFER = 'TRANSFER',
}
registerEnumType(AreaChangeKind, {
  name: 'AreaChangeKind',
  description: 'What became of an area. TRANSFER: it moved to another region.',
});

@ObjectType({
  description: 'A KATO code of an area. A code may be given to another area later, so it is not an identity.',
})
export class AreaCode {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Nine digits of the state classifier KATO.' }) code: string;
  @Field(() => DateScalar, { nullable: true }) validFrom: string | null;
  @Field(() => DateScalar, { nullable: true }) validTo: string | null;
}
@ObjectType({ description: 'A name an area had before.' })
export class AreaName {
  @Field(() => ID) id: string;
  @Field(() => LocalizedText) name: LocalizedText;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => Boolean, { description: 'True: another name followed, also where the day is not known.' })
  ended: boolean;
}
@ObjectType({ implements: () => [Node], description: 'A territory of Kazakhstan.' })
export class Area extends Node {
  @Field(() => ClassifierItem) kind: ClassifierItem;
  @Field(() => LocalizedText) name: LocalizedText;
  @Field(() => [AreaName], { description: 'Names it had before, oldest first.' }) formerNames: AreaName[];
  @Field(() => String, { nullable: true, description: 'The KATO code of today.' }) code: string | null;
  @Field(() => [AreaCode], { description: 'All KATO codes it had, oldest first.' }) codes: AreaCode[];
  @Field(() => Area, { nullable: true }) parent: Area | null;
  @Field(() => Area, {
    nullable: true,
    description: 'The region or city of republican significance it lies in, or is.',
  })
  region: Area | null;
  @Field(() => [AreaChange], { description: 'What became of it and where it came from, oldest first.' })
  changes: AreaChange[];
  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it exists; null: not known.' }) startDate:
    | string
    | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when it existed; null: it exists.' }) endDate:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-2' }) isoCode: string | null;
  @Field(() => String, { nullable: true }) centre: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}
@ObjectType({ description: 'A change of areas, and from which to which.' })
export class AreaChange {
  @Field(() => ID) id: string;
  @Field(() => AreaChangeKind) kind: AreaChangeKind;
  @Field(() => Area) predecessor: Area;
  @Field(() => Area, { nullable: true }) successor: Area | null;
  @Field(() => PartialDateScalar, { nullable: true }) effectiveDate: string | null;
  @Field(() => LocalizedText, { description: 'What the predecessor was called until then.' })
  predecessorName: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'What the successor was called from then on.' })
  successorName: LocalizedText | null;
  @Field(() => String, { nullable: true }) note: string | null;
}

export const AreaConnection = connectionOf(() => Area, 'Area');

@ArgsType()
export class OneAreaArgs {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true, description: 'A KATO code; with `on`, as it was valid on that day.' })
  code?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the code is meant; absent: today.' })
  on?: string;
}
