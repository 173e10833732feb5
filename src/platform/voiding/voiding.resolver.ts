import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/index.js';
import { Ctx, RequestContext } from '../context/index.js';
import { answer, listArgs, Node, payloadOf, ReadQuery } from '../graphql/index.js';
import { voidedRecords } from './voided-record.reading.js';
import { Voiding } from './voiding.js';
import { permissions } from './voiding.permissions.js';
import { RestoreRecordInput, VoidedRecord, VoidedRecordConnection, VoidRecordInput } from './voiding.types.js';

const VoidRecordPayload = payloadOf('VoidRecordPayload', 'record', () => VoidedRecord, 'What is left of the record.');
const RestoreRecordPayload = payloadOf('RestoreRecordPayload', 'record', () => Node as never, 'The record, as it was.');

@Resolver()
export class VoidingResolver {
  constructor(private readonly voiding: Voiding) {}

  @ReadQuery(() => VoidedRecordConnection, listArgs(voidedRecords), {
    allow: permissions['records.void'],
    description: 'Records of all types that were taken back: those that lie in the places of the viewer.',
  })
  readonly voidedRecords: unknown;

  @Mutation(() => VoidRecordPayload, {
    description: 'Takes back a record that was entered by mistake. Refused while other records rest on it.',
  })
  @Allow(permissions['records.void'])
  voidRecord(@Ctx() ctx: RequestContext, @Args('input') input: VoidRecordInput): Promise<unknown> {
    return answer('record', this.voiding.void(ctx, input));
  }
  @Mutation(() => RestoreRecordPayload, { description: 'Refused where its seat, number or ground is gone meanwhile.' })
  @Allow(permissions['records.void'])
  restoreRecord(@Ctx() ctx: RequestContext, @Args('input') input: RestoreRecordInput): Promise<unknown> {
    return answer('record', this.voiding.restore(ctx, input));
  }
}
