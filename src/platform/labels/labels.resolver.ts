import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Language } from '../../kernel/language.js';
import { AllowAnyone } from '../access/index.js';
import { enumLabel, fieldLabel, typeLabel, valueLabel } from './catalogue.js';
import { labelledEnums, labelledTypes } from './labelled.js';
import { LabelCatalogue, LabelLanguage } from './labels.types.js';

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
    const catalogue = this.catalogues.get(language) ?? catalogueOf(schema, language);
    this.catalogues.set(language, catalogue);
    return catalogue;
  }
}

/** `assertLabelled` has made sure at the start that nothing is missing. */
const catalogueOf = (schema: GraphQLSchema, language: Language): LabelCatalogue => ({
  types: labelledTypes(schema).map((type) => ({
    name: type.name,
    label: typeLabel(type.name)![language],
    fields: Object.keys(type.getFields()).map((name) => ({ name, label: fieldLabel(type.name, name)![language] })),
  })),
  enums: labelledEnums(schema).map((type) => ({
    name: type.name,
    label: enumLabel(type.name)![language],
    values: type.getValues().map(({ name }) => ({ name, label: valueLabel(type.name, name)![language] })),
  })),
});
