import type { Tx } from '../../platform/context/index.js';
import {
  findByCode, maybeLocalized, partialDateColumns, type MaybeLocalizedColumns, type PartialDateColumns,
} from '../../platform/database/index.js'; // prettier-ignore
import {
  localized,
  relocalized,
  type LocalizedCorrectionInput,
  type LocalizedInput,
} from '../../platform/input/index.js';
import { ClassifierItemEntity, type Known } from '../reference/index.js';

/** A date after a command: what is not given stays, and of a new record is not known. */
export const dated = (before: PartialDateColumns | undefined, given: string | null | undefined): PartialDateColumns =>
  given !== undefined || !before ? partialDateColumns(given) : before;

/** From when until when something lasts; without an end it may go on. */
export const lasting = ({ start, end }: Record<'start' | 'end', PartialDateColumns>): Known => ({
  earliest: start.earliest,
  latest: end.latest,
});

/** A longer text after a command: given as a whole. */
export const texted = (
  before: MaybeLocalizedColumns | undefined,
  given: LocalizedInput | null | undefined,
): MaybeLocalizedColumns => (given !== undefined || !before ? maybeLocalized(given && localized(given)) : before);

/** A title after a command: a language that is not given stays. */
export function titledAnew<T extends MaybeLocalizedColumns>(
  before: T | undefined,
  given: LocalizedInput | LocalizedCorrectionInput | null | undefined,
): T {
  if (before?.kk != null)
    return given ? (relocalized(before as { kk: string; ru: null; en: null }, given) as T) : before;
  return maybeLocalized(given?.kk === undefined ? null : localized(given as LocalizedInput)) as T;
}

/** A row of a classifier after a command: absent stays, null clears. */
export async function codeGiven<N extends string>(
  tx: Tx,
  record: { [K in `${N}Id`]: string | null },
  input: { readonly [K in N]?: string | null | undefined },
  name: N,
  classifier: string,
): Promise<void> {
  const code = input[name];
  if (code === undefined) return;
  const id = code === null ? null : (await findByCode(tx, ClassifierItemEntity, code, name, { classifier })).id;
  Object.assign(record, { [`${name}Id`]: id });
}
