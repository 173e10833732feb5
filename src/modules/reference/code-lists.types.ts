import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateScalar, LocalizedText, Node } from '../../platform/graphql/index.js';

/** What every row of reference data shows. */
@ObjectType({ isAbstract: true })
abstract class CodeRowType extends Node {
  @Field(() => String, { description: 'Stable handle of the row; inputs refer to it.' }) code: string;
  @Field(() => LocalizedText) name: LocalizedText;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'From this day on it is not given out any more.' })
  retiredOn: string | null;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export enum OrganizationType {
  BODY = 'BODY',
  ASSOCIATION = 'ASSOCIATION',
  INSTITUTION = 'INSTITUTION',
}
registerEnumType(OrganizationType, {
  name: 'OrganizationType',
  description: 'Which of the three kinds of records an organization is.',
});

@ObjectType({
  implements: () => [Node],
  description:
    'A row of a simple list: area-kind, level, post-role, end-reason, source-kind, declared-number, facility-kind, meeting-kind, dispute-kind, language.',
})
export class ClassifierItem extends CodeRowType {
  @Field(() => String) classifier: string;
  @Field(() => Int) position: number;
}
@ObjectType({
  implements: () => [Node],
  description: 'An ethnic group, with the spellings of census and everyday life.',
})
export class EthnicGroup extends CodeRowType {
  @Field(() => String, { nullable: true, description: 'The Kazakh plural: өзбектер.' }) pluralKk: string | null;
  @Field(() => [String], { description: 'Other spellings in use.' }) aliases: string[];
  @Field(() => Boolean, { description: '"Other" and "not stated" of the census.' }) special: boolean;
}
@ObjectType({
  implements: () => [Node],
  description: 'A kind of organization. Kinds are rows: a new one needs no programmer.',
})
export class OrganizationKind extends CodeRowType {
  @Field(() => OrganizationType) type: OrganizationType;
  @Field(() => String, { nullable: true }) group: string | null;
  @Field(() => [String], { description: 'Codes of the levels on which it occurs.' }) levels: string[];
  @Field(() => String, { nullable: true }) legalForm: string | null;
}
@ObjectType({ implements: () => [Node], description: 'A kind of award, with its rules as far as they are known.' })
export class AwardType extends CodeRowType {
  @Field(() => String, { description: 'medal, certificate, letter, badge …' }) kind: string;
  @Field(() => String, { nullable: true }) scope: string | null;
  @Field(() => [String], { description: 'Recipients it can be given to: person, organisation, group.' })
  recipients: string[];
  @Field(() => String, { nullable: true }) grantedBy: string | null;
  @Field(() => String, { nullable: true }) repeatRule: string | null;
  @Field(() => String, { nullable: true }) established: string | null;
  @Field(() => Boolean, {
    description: 'Its certificates are printed or written elsewhere: signing asks for no design.',
  })
  printedElsewhere: boolean;
}

export const ClassifierItemConnection = connectionOf(() => ClassifierItem, 'ClassifierItem');
export const EthnicGroupConnection = connectionOf(() => EthnicGroup, 'EthnicGroup');
export const OrganizationKindConnection = connectionOf(() => OrganizationKind, 'OrganizationKind');
export const AwardTypeConnection = connectionOf(() => AwardType, 'AwardType');

/** One row, by id or by code. */
@ArgsType()
export class OneCodeArgs {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true }) code?: string;
}
