import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import { answer, IdArgs, listArgs, payloadOf, ReadQuery } from '../../platform/graphql/index.js';
import { SavePaperTemplateInput } from './paper-template.inputs.js';
import { paperTemplateReading } from './paper-template.reading.js';
import { PaperTemplate, PaperTemplateConnection } from './paper-template.types.js';
import { permissions } from './papers.permissions.js';
import { TemplatesService } from './templates.service.js';

const PaperTemplatePayload = payloadOf(
  'PaperTemplatePayload',
  'paperTemplate',
  () => PaperTemplate,
  'The edition that was saved.',
);

@Resolver()
export class TemplatesResolver {
  constructor(private readonly service: TemplatesService) {}

  @ReadQuery(() => PaperTemplateConnection, listArgs(paperTemplateReading), {
    allow: permissions['papers.read'],
    description: 'Designs of the papers of awards, with all their editions.',
  })
  readonly paperTemplates: unknown;
  @ReadQuery(() => PaperTemplate, IdArgs, {
    allow: permissions['papers.read'],
    nullable: true,
    description: 'One of them.',
  })
  readonly paperTemplate: unknown;

  @Mutation(() => PaperTemplatePayload, {
    description:
      'Saves an edition of a design. One that lacks a letter, a variable or room is refused with all that is wrong with it.',
  })
  @Allow(permissions['papers.design'])
  savePaperTemplate(@Ctx() ctx: RequestContext, @Args('input') input: SavePaperTemplateInput): Promise<unknown> {
    return answer('paperTemplate', this.service.save(ctx, input));
  }
}
