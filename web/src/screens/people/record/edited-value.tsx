import type { ReactNode } from 'react';
import { formatDate } from '../../../i18n/format.js';
import { valueLabel } from '../../../i18n/labels.js';
import type { CitationRow } from '../../../ui/form/citations-field.js';
import type { OtherNameRow } from '../../../ui/form/other-names-field.js';
import { RecordName } from '../../../ui/pick/record-name.js';

interface Props {
  readonly field: string;
  readonly value: string | readonly OtherNameRow[] | readonly CitationRow[] | null;
}

/** A value of the form of a person, in words. */
export function EditedValue({ field, value }: Props): ReactNode {
  if (!value || value.length === 0) return '—';
  if (field === 'otherNames') return (value as readonly OtherNameRow[]).map(({ text }) => text).join(', ');
  if (field === 'sources')
    return (value as readonly CitationRow[]).map(({ sourceId, quote }, place) => (
      <div key={place}>
        <RecordName kind="source" id={sourceId} />
        {quote && ` «${quote}»`}
      </div>
    ));
  const text = value as string;
  if (field === 'areaId') return <RecordName kind="area" id={text} />;
  if (field === 'gender') return valueLabel('Gender', text);
  return field === 'deathDate' ? formatDate(text) : text;
}
