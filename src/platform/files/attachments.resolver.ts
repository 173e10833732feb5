import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/index.js';
import { Ctx, RequestContext } from '../context/index.js';
import { answer, Node, payloadOf } from '../graphql/index.js';
import { AttachFileInput, DetachFileInput } from './attachment.inputs.js';
import { AttachmentsService } from './attachments.service.js';
import { permissions } from './files.permissions.js';

const payload = (name: string) => payloadOf(name, 'record', () => Node as never, 'The record as it now stands.');
const AttachFilePayload = payload('AttachFilePayload');
const DetachFilePayload = payload('DetachFilePayload');

@Resolver()
export class AttachmentsResolver {
  constructor(private readonly service: AttachmentsService) {}

  @Mutation(() => AttachFilePayload, { description: 'Hangs a file on a record.' })
  @Allow(permissions['files.add'])
  attachFile(@Ctx() ctx: RequestContext, @Args('input') input: AttachFileInput): Promise<unknown> {
    return answer('record', this.service.attach(ctx, input));
  }
  @Mutation(() => DetachFilePayload, { description: 'Takes a file off its record.' })
  @Allow(permissions['files.add'])
  detachFile(@Ctx() ctx: RequestContext, @Args('input') input: DetachFileInput): Promise<unknown> {
    return answer('record', this.service.detach(ctx, input));
  }
}
