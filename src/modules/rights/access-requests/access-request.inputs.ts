import { InputType } from '@nestjs/graphql';
import { Id, IdempotencyKey, LongText, Version } from '../../../platform/input/index.js';
import { Iin } from '../../people/index.js';

@InputType({ description: 'Which person: by `iin` or by `personId`.' })
export class RequestAccessInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Iin() iin?: string | null;
  @Id({ presence: 'optional', description: 'A person known by name only.' }) personId?: string | null;
  @Id({
    presence: 'optional',
    description: 'The place for which you ask; absent: the one place in which you record people.',
  })
  areaId?: string | null;
  @Id({ presence: 'optional', description: 'The organization for which you ask, instead of an area.' })
  organizationId?: string | null;
  @LongText(1000, { description: 'What the record is needed for; the answering office reads it.' }) reason: string;
}
@InputType()
export class GrantAccessRequestInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { presence: 'optional', description: 'Why; kept in the history.' }) reason?: string | null;
}
@InputType()
export class RefuseAccessRequestInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'Why; the asking account reads it.' }) reason: string;
}
@InputType()
export class RevokeAccessInput {
  @Id({ description: 'The request that was granted.' }) id: string;
  @Version() expectedVersion: number;
  @LongText(1000, { description: 'Why; whoever asked reads it.' }) reason: string;
}
