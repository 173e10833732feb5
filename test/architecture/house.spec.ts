import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../support/generated.js';

interface Rule {
  readonly name: string;
  readonly to: { readonly pathNot?: string };
}

const src = join(root, 'src');
const modules = readdirSync(join(src, 'modules'));
const lines = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

describe('every module', () => {
  it('has a README of at most 15 lines', () => {
    const readme = (name: string): string => join(src, 'modules', name, 'README.md');
    expect(modules.filter((name) => !existsSync(readme(name)) || lines(readme(name)) > 15)).toEqual([]);
  });

  it('has a door', () => {
    expect(modules.filter((name) => !existsSync(join(src, 'modules', name, 'index.ts')))).toEqual([]);
  });

  it('is on a floor', () => {
    const { forbidden } = createRequire(import.meta.url)(join(root, '.config/depcruise.cjs')) as {
      forbidden: readonly Rule[];
    };
    const floors = forbidden.find(({ name }) => name === 'every-module-is-on-a-floor')?.to.pathNot;
    expect(modules.filter((name) => !new RegExp(floors!).test(`src/modules/${name}/`))).toEqual([]);
  });
});

it('modules read through x.reading.ts and write through tx.db: a builder of queries is seen by neither', () => {
  const builds = (path: string): boolean =>
    /\.create(QueryBuilder|QueryRunner)\(/.test(readFileSync(join(src, path), 'utf8'));
  expect(files.filter((path) => path.startsWith('modules') && builds(path))).toEqual([]);
});

describe('files', () => {
  const lengths = files.map((path) => ({ path, length: lines(join(src, path)) })).sort((a, b) => a.length - b.length);

  it('have at most 300 lines', () => {
    expect(lengths.filter(({ length }) => length > 300)).toEqual([]);
  });

  it('have at most 150 lines, all but one in twenty', () => {
    expect(lengths[Math.ceil(lengths.length * 0.95) - 1]!.length).toBeLessThanOrEqual(150);
  });
});
