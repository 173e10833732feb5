/** The first thing in the trail that is not as it was sealed. */
export interface Fault {
  readonly what: 'changed' | 'removed' | 'inserted or moved' | 'forged';
  /** Undefined: not known, since the entry is gone. */
  readonly id?: string;
  readonly stream?: number;
  readonly sequence?: number;
  /** When the entry was recorded, or the one before it where it is gone itself. */
  readonly at?: string | null;
  readonly why: string;
}

/** One sentence for people. */
export function sayFault({ what, id, stream, sequence, at, why }: Fault): string {
  const place = stream === undefined ? [] : [`stream ${stream}, sequence ${sequence}`];
  const moment = at ? [`${what === 'removed' ? 'after ' : ''}${at}`] : [];
  return `Not intact. ${what}: ${[...(id ? [`id ${id}`] : []), ...place, ...moment].join(', ')}: ${why}`;
}
