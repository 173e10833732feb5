import type {
   CAMPAIGNS, CONTESTS, CONTRIBUTIONS, EVENTS, MEMORANDA, PROGRAMMES, PROJECTS,
} from '../../../activities/index.js'; // prettier-ignore
import type { Cites } from '../declaration.js';

/** What the commands take; the sample hands them nothing else. */
type InputOf<K extends { apply(tx: never, record: never, input: never): unknown }> = Parameters<K['apply']>[2];
type Kato = string;

/** A party by the key of its organization or person, or by its name as printed. */
export interface PartyRow {
  readonly role: string;
  readonly of?: string;
  readonly person?: string;
  readonly name?: string;
  readonly capacity?: string;
}
/** What every record says; keys of other records lead to those that are declared before it. */
export interface Row {
  readonly key: string;
  readonly area?: Kato;
  readonly furtherAreas?: readonly Kato[];
  readonly parties?: readonly PartyRow[];
  readonly numbers?: InputOf<typeof EVENTS>['numbers'];
  readonly note?: string;
  readonly cites?: Cites;
}
/** The columns of an input that are said as they are. */
type Said<I> = Omit<I, keyof Row | 'areaId' | 'sources' | `${string}Id` | 'idempotencyKey' | 'reports'>;
interface Belonging {
  readonly facility?: string;
  readonly programme?: string;
  readonly campaign?: string;
  readonly project?: string;
  readonly series?: string;
  readonly ceremony?: string;
  readonly parent?: string;
}
type RowOf<I> = Said<I> & Row & Belonging;

/** What one article says of what was done. Its records rest on its source, unless they name others. */
export interface ActivitySheet {
  readonly source: string;
  readonly programmes?: readonly RowOf<InputOf<typeof PROGRAMMES>>[];
  readonly campaigns?: readonly RowOf<InputOf<typeof CAMPAIGNS>>[];
  readonly events?: readonly RowOf<InputOf<typeof EVENTS>>[];
  readonly projects?: readonly RowOf<InputOf<typeof PROJECTS>>[];
  readonly contributions?: readonly RowOf<InputOf<typeof CONTRIBUTIONS>>[];
  readonly contests?: readonly RowOf<InputOf<typeof CONTESTS>>[];
  readonly memoranda?: readonly RowOf<InputOf<typeof MEMORANDA>>[];
}
