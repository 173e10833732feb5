interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
}

export function row(name: string, ours: Figures, bare: Figures): string[] {
  return [
    name,
    ours.perSecond.toFixed(0),
    `${ours.p50} / ${ours.p99}`,
    ours.cpuMs.toFixed(2),
    bare.perSecond.toFixed(0),
    `${bare.p50} / ${bare.p99}`,
    bare.cpuMs.toFixed(2),
    (ours.perSecond / bare.perSecond).toFixed(2),
  ];
}

const HEAD = ['question', 'req/s', 'p50 / p99 ms', 'CPU ms', 'bare req/s', 'p50 / p99 ms', 'CPU ms', 'ratio'];

/** A Markdown table, so that it can be put into the README as it is. */
export function table(rows: readonly string[][]): string {
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((each) => each[i]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
