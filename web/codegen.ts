import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types of all documents of the desk, from the schema of the very checkout. */
export default {
  schema: 'schema.gql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false },
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          PartialDate: 'string',
          RecordType: 'string',
          Tenge: 'string',
          Json: 'unknown',
        },
      },
    },
  },
} satisfies CodegenConfig;
