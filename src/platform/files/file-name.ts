import { tidy } from '../../kernel/text.js';

export const LONGEST_NAME = 200;
const CONTROL = /\p{Cc}/gu;

/** The last part of a name that came as a path, from whichever system. */
export const lastPart = (path: string): string => path.split(/[/\\]/u).at(-1)!;

/**
 * A name that can be stored, shown and given out: one line, no folder, not hidden. It ends as its content demands, so that
 * nothing that was judged as a text is run as a programme: `run.bat` becomes `run.bat.txt`.
 */
export function fileName(given: string, extensions: readonly string[]): string {
  const clean = tidy(given.toWellFormed().replace(/[/\\]/gu, '-').replace(CONTROL, ' ')).replace(
    /^[.\s]+|[.\s]+$/gu,
    '',
  );
  const ends = `.${clean.split('.').at(-1)!}`.toLowerCase();
  const isRight = clean.includes('.') && extensions.some((each) => ends === `.${each}`);
  const end = isRight ? ends : `.${extensions[0]!}`;
  const stem = isRight ? clean.slice(0, -ends.length) : clean;
  return [...(stem || 'file')].slice(0, LONGEST_NAME - end.length).join('') + end;
}
