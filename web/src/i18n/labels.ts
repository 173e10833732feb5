import i18next from 'i18next';

interface Labels {
  readonly types: Readonly<
    Record<string, { readonly label: string; readonly fields: Readonly<Record<string, string>> }>
  >;
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const labels = (): Labels | undefined => i18next.getResourceBundle(i18next.language, 'labels') as Labels | undefined;

/** What people call a type of the schema: «Тұлға». */
export const typeLabel = (type: string): string => labels()?.types[type]?.label ?? type;

/** The types of records, which have versions, for a choice. */
export const recordTypes = (): { value: string; label: string }[] =>
  Object.entries(labels()?.types ?? {})
    .filter(([, { fields }]) => 'version' in fields)
    .map(([value, { label }]) => ({ value, label }));

/** What they call a field of it: «Тегі»; `areaId` is called as `area`. */
export function fieldLabel(type: string, field: string): string {
  const fields = labels()?.types[type]?.fields;
  return fields?.[field] ?? fields?.[field.replace(/Ids?$/, '')] ?? field;
}

/** What they call a value of an enum. */
export const valueLabel = (name: string, value: string): string => labels()?.enums[name]?.[value] ?? value;

/** All values of an enum, for a choice. */
export const valuesOf = (name: string): { value: string; label: string }[] =>
  Object.entries(labels()?.enums[name] ?? {}).map(([value, label]) => ({ value, label }));
