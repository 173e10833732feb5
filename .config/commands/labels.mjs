import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { LANGUAGES } from '../../dist/src/kernel/language.js';
import { wholeCatalogue } from '../../dist/src/platform/labels/whole-catalogue.js';

// The names of types, fields and values for the desk, in one file a language, from the catalogue of the built server.
const FOLDER = 'web/src/i18n/labels';
/** What lists are counted by is read on the screen of numbers alone. */
const GROUP = /Group$/;

for (const file of readdirSync('dist/src', { recursive: true }).filter((name) => name.endsWith('.labels.js')))
  await import(new URL(`../../dist/src/${file.replaceAll('\\', '/')}`, import.meta.url));
const schema = buildSchema(readFileSync('schema.gql', 'utf8'));
const byName = (labels, tell) => Object.fromEntries(labels.map((each) => [each.name, tell(each)]));
const texts = (labels) => byName(labels, ({ label }) => label);
const values = (enums) => byName(enums, (each) => texts(each.values));

mkdirSync(`${FOLDER}/groups`, { recursive: true });
for (const language of LANGUAGES) {
  const { types, enums } = wholeCatalogue(schema, language);
  write(`${language}.json`, {
    types: byName(types, ({ label, fields }) => ({ label, fields: texts(fields) })),
    enums: values(enums.filter(({ name }) => !GROUP.test(name))),
  });
  write(`groups/${language}.json`, values(enums.filter(({ name }) => GROUP.test(name))));
}

function write(file, content) {
  writeFileSync(`${FOLDER}/${file}`, JSON.stringify(content));
}
