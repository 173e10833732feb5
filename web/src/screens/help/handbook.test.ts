import { describe, expect, it } from 'vitest';
import { latinInCyrillic } from '../../i18n/look-alikes.js';
import { LANGUAGES, type Language } from '../../i18n/language.js';
import { TOPICS, topicOf } from '../../ui/shell/help-topics.js';
import { orderedFor, partAt, readHandbook } from './handbook.js';

const SOURCES = import.meta.glob<string>('../../../../docs/handbook.*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const SCREENS = import.meta.glob<string>('../../../e2e/support/screens.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const NAV = import.meta.glob<string>('../../ui/shell/nav*.ts', { query: '?raw', import: 'default', eager: true });
const WORDS = import.meta.glob<object>('../../i18n/{kk,ru,en,labels}/*.json', { import: 'default', eager: true });

const source = (language: Language): string => SOURCES[`../../../../docs/handbook.${language}.md`]!;
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, group]) => group!);
const anchors = async (language: Language): Promise<string[]> =>
  (await readHandbook(language)).parts.flatMap(({ id, tasks }) => [id, ...tasks.map((task) => task.id)]);

describe.each(LANGUAGES)('the handbook in %s', (language) => {
  it('has an anchor before each heading, the same as the others', async () => {
    const all = await anchors(language);
    expect(all).toEqual(await anchors('kk'));
    expect(all).toEqual(found(source(language), /^<a id="([\w-]+)"><\/a>$/gm));
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells of every screen that has a topic', async () => {
    expect(await anchors(language)).toEqual(expect.arrayContaining(Object.values(TOPICS)));
  });

  it('leads only to what it has', async () => {
    expect(await anchors(language)).toEqual(expect.arrayContaining(found(source(language), /\]\(#([\w-]+)\)/g)));
  });

  it('shows pictures that the screenshots make, the same as the others', () => {
    const made = found(Object.values(SCREENS)[0]!, /name: '([\w-]+)'.*isInDocs: true/g);
    const shown = found(source(language), /!\[.+\]\(pictures\/([\w-]+)\.png\)/g);
    expect(made).toEqual(expect.arrayContaining(shown));
    expect(shown).toEqual(found(source('kk'), /!\[.+\]\(pictures\/([\w-]+)\.png\)/g));
  });

  it('says in bold what stands on the screen', () => {
    const known = new Set(
      Object.entries(WORDS)
        .filter(([file]) => file.includes(`/${language}/`) || file.endsWith(`/labels/${language}.json`))
        .flatMap(([, words]) => textsOf(words))
        .map((text) => text.toLowerCase()),
    );
    const bold = found(source(language), /\*\*([^*]+)\*\*/g).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(bold.filter((text) => !known.has(text.toLowerCase()))).toEqual([]);
  });
});

it.each(['kk', 'ru'] as const)('has no Latin letters in Cyrillic words of %s', (language) => {
  expect(latinInCyrillic(source(language).replaceAll(/<\/?a\b[^>]*>/g, ''))).toEqual([]);
});

describe('the way to the handbook', () => {
  it('leads there from every entry of the navigation', () => {
    const entries = found(Object.values(NAV).join('\n'), /\bto: '([^']+)'/g);
    expect([...Object.keys(TOPICS), '/help']).toEqual(expect.arrayContaining(entries));
    expect(entries.length).toBeGreaterThan(20);
  });

  it('goes by the nearest address above', () => {
    expect(topicOf('/people/new')).toBe('secretary-register-person');
    expect(topicOf('/people/018f/edit')).toBe('secretary-people');
    expect(topicOf('/no-such-page')).toBeUndefined();
  });

  it('begins with the own roles, and opens the part of an anchor', async () => {
    const { parts } = await readHandbook('kk');
    const ordered = orderedFor(['award_officer'], parts).map(({ id }) => id);
    expect(ordered.slice(0, 3)).toEqual(['award-officer', 'everybody', 'secretary']);
    expect(partAt('approver-sign', parts).id).toBe('approver');
    expect(partAt('', parts).id).toBe('everybody');
  });
});

const textsOf = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsOf);
