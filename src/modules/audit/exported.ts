import type { Checkpoint } from './checkpoint.js';
import type { Trust } from './verify/index.js';

interface KeyLine {
  readonly publicKey: string;
}

/** The checkpoints and the keys as lines of JSON, for somebody to keep out of reach of this machine. */
export function exportLines(publicKeys: readonly string[], checkpoints: readonly Checkpoint[]): string[] {
  const keys = publicKeys.map((publicKey): KeyLine => ({ publicKey }));
  return [...keys, ...checkpoints].map((each) => JSON.stringify(each));
}

/** Reads such lines back; passes over what is no JSON object, as the lines npm puts above. */
export function parseExport(text: string): Trust {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as KeyLine & Partial<Checkpoint>);
  return {
    keys: lines.filter((line) => line.day === undefined).map((line) => line.publicKey),
    checkpoints: lines.filter((line): line is Checkpoint => line.day !== undefined),
  };
}
