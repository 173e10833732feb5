import counted from '../../gql/counted.json';

export interface CountedGroup {
  /** Of the enum of groups: `DATE_YEAR`. */
  readonly value: string;
  /** Of the answer: `dateYear`. */
  readonly field: string;
  /** The type of its keys. */
  readonly of: string;
  readonly kind: 'RECORD' | 'ENUM' | 'PLAIN';
  /** How a key that is a record is asked for. */
  readonly named?: string;
}
export interface CountedFilter {
  readonly field: string;
  /** The input of the filter in capitals, or the enum of which it takes values. */
  readonly kind: string;
}
export interface CountedSum {
  readonly field: string;
  /** One for each thing that is counted: persons, families. */
  readonly each: boolean;
}
/** What the schema says of a list that is counted; written by the build of the desk. */
export interface CountedList {
  readonly statistics: string;
  readonly type: string;
  readonly needs: readonly string[];
  readonly filterType: string;
  readonly named: string;
  readonly takes: readonly string[];
  readonly rounded: boolean;
  readonly counted: readonly ('people' | 'organizations')[];
  readonly sums: readonly CountedSum[];
  readonly filters: readonly CountedFilter[];
  readonly groupType: string;
  readonly groups: readonly CountedGroup[];
}

export const LISTS = counted as unknown as Readonly<Record<string, CountedList>>;

/** Numbers that are published are for whoever counts at all; the others for whoever reads the records. */
export const mayCount = ({ rounded, needs }: CountedList, can: (right: string) => boolean): boolean =>
  needs.every(can) || (rounded && can('statistics.read'));
