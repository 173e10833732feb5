import type { GraphQLSchema } from 'graphql';
import type { Language } from '../../kernel/language.js';
import { enumLabel, fieldLabel, labelledCodes, typeLabel, valueLabel } from './catalogue.js';
import { labelledEnums, labelledTypes } from './labelled.js';
import type { LabelCatalogue } from './labels.types.js';

/** The words of one language for a whole schema; `assertLabelled` has made sure at the start that nothing is missing. */
export const wholeCatalogue = (schema: GraphQLSchema, language: Language): LabelCatalogue => ({
  types: labelledTypes(schema).map((type) => ({
    name: type.name,
    label: typeLabel(type.name)![language],
    fields: Object.keys(type.getFields()).map((name) => ({ name, label: fieldLabel(type.name, name)![language] })),
  })),
  enums: [
    ...labelledEnums(schema).map((type) => ({
      name: type.name,
      label: enumLabel(type.name)![language],
      values: type.getValues().map(({ name }) => ({ name, label: valueLabel(type.name, name)![language] })),
    })),
    ...[...labelledCodes()].map(([name, { label, values }]) => ({
      name,
      label: label[language],
      values: Object.entries(values).map(([value, said]) => ({ name: value, label: said[language] })),
    })),
  ],
});
