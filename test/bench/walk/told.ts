import type { Read } from './reading.js';
import type { Walked } from './walk.js';

const SLOWEST = 20;
/** The goal for a first page. */
const GOAL_MS = 3;
const HEAD = ['question', 'ms', 'rows read', 'pages', 'ms of the small', 'rows read', 'growth of rows'];

/** The slowest questions of the large register beside the same of the small one, as a Markdown table, and how many are as fast as they should be. */
export function told(small: Walked, large: Walked): string {
  const slowest = [...large].sort(([, a], [, b]) => b.ms - a.ms).slice(0, SLOWEST);
  const lines = slowest.map(([name, read]) => line([name, ...figures(read, small.get(name))]));
  const slow = [...large.values()].filter(({ ms }) => ms > GOAL_MS).length;
  const whole = `${large.size} questions, of which ${slow} take more than ${GOAL_MS} ms in PostgreSQL.`;
  return [whole, [line(HEAD), line(HEAD.map(() => '---')), ...lines].join('\n')].join('\n\n');
}

function figures(read: Read, before: Read | undefined): string[] {
  const own = [read.ms.toFixed(1), String(read.rows), String(read.pages)];
  return before === undefined
    ? [...own, '', '', '']
    : [...own, before.ms.toFixed(1), String(before.rows), `${(read.rows / Math.max(before.rows, 1)).toFixed(1)} ×`];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
