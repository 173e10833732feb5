import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowSession, AllowSignedIn } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { ChooseLanguageInput, LanguagePayload, Me } from './me.types.js';
import { MeService } from './me.service.js';

@Resolver()
export class MeResolver {
  constructor(private readonly service: MeService) {}

  @Query(() => Me, { description: 'The asking account, and what it may do.' })
  @AllowSignedIn()
  me(@Ctx() ctx: RequestContext): Promise<Me> {
    return this.service.of(ctx);
  }

  @Mutation(() => LanguagePayload, { description: 'Keeps the language of the own account.' })
  @AllowSession()
  async chooseLanguage(@Ctx() ctx: RequestContext, @Args('input') { language }: ChooseLanguageInput): Promise<unknown> {
    return { language: await this.service.chooseLanguage(ctx, language), problems: [] };
  }
}
