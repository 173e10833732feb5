import type { ReactNode } from 'react';
import { said, type Localized } from './localized.js';
import { RecordLink } from './record-link.js';

interface Named {
  readonly id: string;
  readonly __typename?: string;
  readonly name?: Localized | null;
  readonly title?: Localized | null;
  readonly occasionPrinted?: string | null;
}

/** Another record by its name, which leads to its page; nothing where there is none. */
export const linked = (type: string, record: Named | null | undefined): ReactNode =>
  record && (
    <RecordLink type={record.__typename ?? type} id={record.id}>
      {said(record.name ?? record.title) || record.occasionPrinted}
    </RecordLink>
  );
