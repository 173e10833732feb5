import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type {
  AttachedFileFragment, CitationShownFragment, NumberShownFragment, PartyShownFragment,
} from '../../gql/graphql.js'; // prettier-ignore
import { fieldLabel } from '../../i18n/labels.js';
import { Facts, Lines, type Fact } from '../facts.js';
import { FilesPanel } from '../files/files-panel.js';
import { Section } from '../section.js';
import { Citations } from './citations.js';
import { numberInWords } from './in-words.js';
import { Parties } from './parties.js';

interface Props {
  readonly type: string;
  readonly record: {
    readonly id: string;
    readonly availableActions: readonly string[];
    readonly parties?: readonly PartyShownFragment[];
    readonly numbers?: readonly NumberShownFragment[];
    readonly citations?: readonly CitationShownFragment[];
    readonly files?: readonly AttachedFileFragment[];
  };
  readonly facts: readonly Fact[];
  /** Sections of this type alone: after the facts and the parties. */
  readonly children?: ReactNode;
}

/** All that is known of a record of the work, section by section; empty ones are left out. */
export function ActivitySections({ type, record, facts, children }: Props): ReactNode {
  const { t } = useTranslation('record-form');
  const { can } = useMe();
  const { id, parties = [], numbers = [], citations = [], files } = record;
  const label = (field: string): string => fieldLabel(type, field);
  const counted: Fact = {
    label: label('numbers'),
    value: numbers.length > 0 && <Lines of={numbers.map((each) => numberInWords(each, t('numberUnknown')))} />,
  };
  return (
    <>
      <Section title={t('known')}>
        <Facts facts={[...facts, counted].filter(({ value, hidden }) => hidden || value !== false)} />
      </Section>
      {parties.length > 0 && (
        <Section title={label('parties')}>
          <Parties of={parties} />
        </Section>
      )}
      {children}
      {files && (
        <Section title={label('files')}>
          <FilesPanel
            recordId={id}
            files={files}
            may={record.availableActions.includes('CORRECT') && can('files.add')}
          />
        </Section>
      )}
      {citations.length > 0 && (
        <Section title={label('citations')}>
          <Citations of={citations} />
        </Section>
      )}
    </>
  );
}
