import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { useClassifier, useEthnicGroups, useOrganizationKinds } from './code-select.js';
import type { PickKind } from './picks.js';
import { RecordName } from './record-name.js';

/** What a field of a form holds, where it is not text as people read it. */
export type Holds =
  | 'day'
  | 'ethnicGroups'
  | 'organizationKind'
  | { readonly record: PickKind }
  | { readonly values: string }
  | { readonly classifier: string };

const NOTHING = '—';

/** The values of a form in words: no code and no id is shown to anybody. */
export const inWords =
  (holds: Readonly<Record<string, Holds>>) =>
  (field: string, value: unknown): ReactNode => <InWords of={holds[field]} value={value} />;

function InWords({ of, value }: { readonly of: Holds | undefined; readonly value: unknown }): ReactNode {
  const { t } = useTranslation();
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) return <Several of={of} values={value} />;
  if (typeof value === 'object' && value !== null) return Object.values(value).filter(Boolean).join(' / ') || NOTHING;
  if (typeof value !== 'string' || !value) return NOTHING;
  if (of === 'day') return formatDate(value);
  if (of === undefined) return value;
  if (typeof of === 'string') return <Several of={of} values={[value]} />;
  if ('record' in of) return <RecordName kind={of.record} id={value} />;
  return 'values' in of ? valueLabel(of.values, value) : <OfClassifier classifier={of.classifier} code={value} />;
}

function OfClassifier({ classifier, code }: { readonly classifier: string; readonly code: string }): ReactNode {
  return useClassifier(classifier).find(({ value }) => value === code)?.label ?? code;
}

/** Codes, records that were chosen by name, or rows, of which only the number is told. */
function Several({ of, values }: { readonly of: Holds | undefined; readonly values: readonly unknown[] }): ReactNode {
  const options = [
    ...useEthnicGroups(of === 'ethnicGroups'),
    ...useOrganizationKinds(undefined, of === 'organizationKind'),
  ];
  if (values.length === 0) return NOTHING;
  const nameOf = (value: unknown): string | undefined =>
    typeof value === 'string'
      ? (options.find((each) => each.value === value)?.label ?? value)
      : (value as { readonly name?: string }).name;
  const names = values.map(nameOf).filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : values.length;
}
