import { InputType } from '@nestjs/graphql';
import { Code, Id, IdempotencyKey, LongText, Version, WholeDay } from '../../../platform/input/index.js';

@InputType()
export class GiveGrantInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id({ description: 'The account that is to hold the role.' }) accountId: string;
  @Code({ description: 'Code of the role.' }) role: string;
  @Id({
    presence: 'optional',
    description: 'In this area and all below it; without area and organization, everywhere.',
  })
  areaId?: string | null;
  @Id({ presence: 'optional', description: 'In this organization and all below it.' }) organizationId?: string | null;
  @WholeDay({ presence: 'optional', description: 'The first day; absent: today.' }) validFrom?: string | null;
  @WholeDay({ presence: 'optional', description: 'The last day; absent: until revoked.' }) validUntil?: string | null;
  @LongText(1000, { presence: 'optional', description: 'The order or the occasion.' }) reason?: string | null;
}
@InputType()
export class SubstituteGrantInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id({ description: 'The grant whose holder is substituted.' }) id: string;
  @Id({ description: 'The account that stands in.' }) accountId: string;
  @WholeDay({ presence: 'optional', description: 'The first day; absent: today.' }) validFrom?: string | null;
  @WholeDay({ description: 'The last day; it ends earlier with the grant of the substituted.' }) validUntil: string;
  @LongText(1000, { presence: 'optional', description: 'The order or the occasion.' }) reason?: string | null;
}
@InputType()
export class RevokeGrantInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'Why; kept in the history.' }) reason: string;
}
