import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Language } from '../../kernel/language.js';
import { AllowAnyone } from '../access/index.js';
import { LabelCatalogue, LabelLanguage } from './labels.types.js';
import { wholeCatalogue } from './whole-catalogue.js';

@Resolver()
export class LabelsResolver {
  private readonly catalogues = new Map<Language, LabelCatalogue>();

  @Query(() => LabelCatalogue, {
    description: 'What people call the types, fields and values of this schema. It holds no records.',
  })
  @AllowAnyone()
  labels(
    @Args('language', { type: () => LabelLanguage }) language: LabelLanguage,
    @Info() { schema }: GraphQLResolveInfo,
  ): LabelCatalogue {
    const catalogue = this.catalogues.get(language) ?? wholeCatalogue(schema, language);
    this.catalogues.set(language, catalogue);
    return catalogue;
  }
}
