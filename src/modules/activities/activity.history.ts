import type { Words } from '../../kernel/words.js';
import { asRecord, asWritten, field, localizedName, type HistoryType } from '../../platform/history/index.js';
import { cited } from '../sources/index.js';
import { furtherAreasField, numbersField, partiesField } from './parts/parts.history.js';

/** What the history tells of every record of this module. */
export const activityFieldsTold: HistoryType['fields'] = {
  areaId: field(asRecord('Area')),
  note: field(asWritten),
  furtherAreas: furtherAreasField,
  parties: partiesField,
  numbers: numbersField,
  sources: cited,
};
export const titled: NonNullable<HistoryType['name']> = (t, language) => localizedName(t, 'title', language);

/** `recorded` and `corrected` of a kind, from what is recorded in the genitive: «іс-шараны», «мероприятия», «Event». */
export const recordingEvents = (event: string, { kk, ru, en }: Words): Readonly<Record<string, Words>> => ({
  [`${event}.recorded`]: { kk: `${kk} енгізу: {record}`, ru: `Внесение ${ru}: {record}`, en: `${en} recorded: {record}` },
  [`${event}.corrected`]: { kk: `${kk} түзету: {record}`, ru: `Исправление ${ru}: {record}`, en: `${en} corrected: {record}` },
}); // prettier-ignore
