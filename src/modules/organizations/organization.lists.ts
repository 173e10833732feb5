import { ArgsType, Field, InputType } from '@nestjs/graphql';
import {
  AreaFilter, CodeFilter, connectionOf, IdFilter, OneRecordArgs, orderOf, PeriodFilter, searchableListArgs, TextFilter,
} from '../../platform/graphql/index.js'; // prettier-ignore
import { OrganizationType } from '../reference/index.js';
import { Association, Body, Institution, Organization } from './organization.types.js';

@InputType()
export class OrganizationFilter {
  @Field(() => IdFilter, { nullable: true }) id?: IdFilter;
  @Field(() => [OrganizationType], { nullable: true }) type?: OrganizationType[];
  @Field(() => CodeFilter, { nullable: true }) kind?: CodeFilter;
  @Field(() => CodeFilter, { nullable: true }) level?: CodeFilter;
  @Field(() => IdFilter, { nullable: true, description: 'One of the 20 regions; faster than `area` for lists.' })
  region?: IdFilter;
  @Field(() => AreaFilter, { nullable: true }) area?: AreaFilter;
  @Field(() => IdFilter, { nullable: true }) parent?: IdFilter;
  @Field(() => CodeFilter, { nullable: true, description: 'Whom an association serves.' }) ethnicGroup?: CodeFilter;
  @Field(() => TextFilter, { nullable: true, description: 'The Kazakh name.' }) name?: TextFilter;
  @Field(() => PeriodFilter, { nullable: true }) founded?: PeriodFilter;
  @Field(() => Boolean, { nullable: true }) dissolved?: boolean;
  @Field(() => Boolean, { nullable: true }) synthetic?: boolean;
  @Field(() => [OrganizationFilter], { nullable: true }) and?: OrganizationFilter[];
  @Field(() => [OrganizationFilter], { nullable: true }) or?: OrganizationFilter[];
  @Field(() => OrganizationFilter, { nullable: true }) not?: OrganizationFilter;
}
export enum OrganizationOrderField {
  NAME = 'NAME',
  FOUNDED = 'FOUNDED',
}
export const OrganizationConnection = connectionOf<Organization>(() => Organization as never, 'Organization');
export const BodyConnection = connectionOf(() => Body, 'Body');
export const AssociationConnection = connectionOf(() => Association, 'Association');
export const InstitutionConnection = connectionOf(() => Institution, 'Institution');
@ArgsType()
export class OrganizationArgs extends searchableListArgs(
  OrganizationFilter,
  orderOf(OrganizationOrderField, 'Organization'),
) {}
@ArgsType()
export class OneOrganizationArgs extends OneRecordArgs {}
