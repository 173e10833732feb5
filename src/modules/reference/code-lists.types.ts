import type { Type } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateScalar, IdFilter, listArgs, LocalizedText, Node, orderOf, TextFilter,
} from '../../platform/graphql/index.js'; // prettier-ignore

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
  description: 'A row of a simple list: area-kind, level, post-role, end-reason, source-kind, declared-number.',
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
  @Field(() => [String], { description: 'Who can receive it: person, organisation, group.' }) recipients: string[];
  @Field(() => String, { nullable: true }) grantedBy: string | null;
  @Field(() => String, { nullable: true }) repeatRule: string | null;
  @Field(() => String, { nullable: true }) established: string | null;
}

export enum CodeOrderField {
  NAME = 'NAME',
}
export const CodeOrder = orderOf(CodeOrderField, 'ReferenceData');

@InputType({ isAbstract: true })
abstract class CodeRowFilter {
  @Field(() => IdFilter, { nullable: true }) id?: IdFilter;
  @Field(() => TextFilter, { nullable: true }) code?: TextFilter;
  @Field(() => Boolean, { nullable: true, description: 'True: retired rows only; false: rows in use only.' })
  retired?: boolean;
}
@InputType()
export class EthnicGroupFilter extends CodeRowFilter {
  @Field(() => [EthnicGroupFilter], { nullable: true }) and?: EthnicGroupFilter[];
  @Field(() => [EthnicGroupFilter], { nullable: true }) or?: EthnicGroupFilter[];
  @Field(() => EthnicGroupFilter, { nullable: true }) not?: EthnicGroupFilter;
}
@InputType()
export class OrganizationKindFilter extends CodeRowFilter {
  @Field(() => [OrganizationType], { nullable: true }) type?: OrganizationType[];
  @Field(() => TextFilter, { nullable: true }) group?: TextFilter;
  @Field(() => [OrganizationKindFilter], { nullable: true }) and?: OrganizationKindFilter[];
  @Field(() => [OrganizationKindFilter], { nullable: true }) or?: OrganizationKindFilter[];
  @Field(() => OrganizationKindFilter, { nullable: true }) not?: OrganizationKindFilter;
}
@InputType()
export class AwardTypeFilter extends CodeRowFilter {
  @Field(() => TextFilter, { nullable: true }) kind?: TextFilter;
  @Field(() => [AwardTypeFilter], { nullable: true }) and?: AwardTypeFilter[];
  @Field(() => [AwardTypeFilter], { nullable: true }) or?: AwardTypeFilter[];
  @Field(() => AwardTypeFilter, { nullable: true }) not?: AwardTypeFilter;
}
@InputType()
export class ClassifierItemFilter extends CodeRowFilter {
  @Field(() => TextFilter, {
    nullable: true,
    description: 'area-kind, level, post-role, end-reason, source-kind, declared-number',
  })
  classifier?: TextFilter;
  @Field(() => [ClassifierItemFilter], { nullable: true }) and?: ClassifierItemFilter[];
  @Field(() => [ClassifierItemFilter], { nullable: true }) or?: ClassifierItemFilter[];
  @Field(() => ClassifierItemFilter, { nullable: true }) not?: ClassifierItemFilter;
}

export const ClassifierItemConnection = connectionOf(() => ClassifierItem, 'ClassifierItem');
export const EthnicGroupConnection = connectionOf(() => EthnicGroup, 'EthnicGroup');
export const OrganizationKindConnection = connectionOf(() => OrganizationKind, 'OrganizationKind');
export const AwardTypeConnection = connectionOf(() => AwardType, 'AwardType');

const argsOf = (filter: Type): Type => listArgs(filter, CodeOrder);
@ArgsType()
export class ClassifierItemArgs extends argsOf(ClassifierItemFilter) {}
@ArgsType()
export class EthnicGroupArgs extends argsOf(EthnicGroupFilter) {}
@ArgsType()
export class OrganizationKindArgs extends argsOf(OrganizationKindFilter) {}
@ArgsType()
export class AwardTypeArgs extends argsOf(AwardTypeFilter) {}

/** One row, by id or by code. */
@ArgsType()
export class OneCodeArgs {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true }) code?: string;
}
