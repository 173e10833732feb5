import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const PAGE = 'docs/speed.md';

/** Writes what was measured into its part of the page; `terms` says how. */
export function writePart(part: 'bench' | 'signing', terms: string, measured: readonly string[]): void {
  const day = new Date().toISOString().slice(0, 10);
  const head = `Measured ${day}, Node ${process.versions.node}, ${cpus().length} cores, ${terms}.`;
  const figures = `<!-- ${part} -->\n\n${[head, ...measured].join('\n\n')}\n\n<!-- /${part} -->`;
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(new RegExp(`<!-- ${part} -->.*<!-- /${part} -->`, 's'), () => figures),
  );
}
