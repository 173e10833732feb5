import { InputType } from '@nestjs/graphql';
import { Id, LongText, Version, WholeDay } from '../../../platform/input/index.js';

@InputType({ isAbstract: true })
export abstract class AwardActInput {
  @Id({ description: 'The award.' }) id: string;
  @Version() expectedVersion: number;
  @Id({ description: 'The decision by which it is done, as a record.' }) decisionId: string;
  @WholeDay({ presence: 'optional', description: 'From which day it holds; absent: today.' })
  effectiveOn?: string | null;
  @LongText(1000, { description: 'Why.' }) reason: string;
}
@InputType()
export class SuspendAwardInput extends AwardActInput {}
@InputType()
export class ReinstateAwardInput extends AwardActInput {}
@InputType()
export class RevokeAwardInput extends AwardActInput {}
