import type { Language } from '../../kernel/language.js';
import { whole, type Words } from '../../kernel/words.js';

const texts = new Map<string, Words>();

/** Registers the problems of a module: a stable code, and what a person reads. `{max}` is filled from the details. */
export function defineProblems<const T extends Readonly<Record<string, Words>>>(
  problems: T,
): { readonly [K in keyof T]: K } {
  for (const [code, text] of Object.entries(problems)) {
    if (texts.has(code)) throw new Error(`The problem ${code} is defined twice`);
    texts.set(code, whole(text));
  }
  return Object.fromEntries(Object.keys(problems).map((code) => [code, code])) as { [K in keyof T]: K };
}

export const allProblems = (): ReadonlyMap<string, Words> => texts;

interface Said {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}
export function formatProblem({ code, details }: Said, language: Language): string {
  const text = texts.get(code);
  if (!text) throw new Error(`The problem ${code} has no text`);
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String((details[name] as string | number | undefined) ?? '?'),
  );
}

/** All problems as the table of docs/errors.md. */
export function problemTable(): string {
  const rows = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { kk, ru, en }]) => `| \`${code}\` | ${kk} | ${ru} | ${en} |`);
  return [
    '# Errors',
    '',
    'These codes stand in the `problems` and `warnings` of payloads and in `extensions.code` of top-level `errors`. They are',
    'stable: programs decide by them. `{reason}` is what GraphQL itself says, in English. `npm run schema` writes this page.',
    '',
    '| code | қазақша | русский | English |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
