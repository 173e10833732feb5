import i18next from 'i18next';
import { fieldLabel } from '../../i18n/labels.js';
import type { CountedFilter, CountedGroup, CountedList } from './counted.js';

type Groups = Readonly<Record<string, Readonly<Record<string, string>>>>;
const groups = (): Groups => (i18next.getResourceBundle(i18next.language, 'groups') ?? {}) as Groups;

export const groupLabel = ({ groupType }: CountedList, { value }: CountedGroup): string =>
  groups()[groupType]?.[value] ?? value;

/** What a filter narrows by: named as the field of the record, else as the group, else by the words of the screen. */
export function filterLabel(list: CountedList, { field }: CountedFilter): string {
  const label = fieldLabel(list.type, field);
  if (label !== field) return label;
  const group = list.groups.find((each) => each.field === field);
  if (group) return groupLabel(list, group);
  const period = list.groups.find((each) => each.field === `${field}Year`);
  if (period) return groupLabel(list, period).split(':')[0]!;
  return i18next.t(`numbers:filter.${field}`);
}
