import { Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  AttachedFileFragment, CitationShownFragment, NumberShownFragment, PartyShownFragment,
} from '../../gql/graphql.js'; // prettier-ignore
import { fieldLabel } from '../../i18n/labels.js';
import type { Fact } from '../facts.js';
import type { Deed } from '../form/deeds-menu.js';
import { said, type Localized } from '../localized.js';
import { Page } from '../page.js';
import type { Versioned } from '../record-form/correct-record.js';
import type { RecordSpec } from '../record-form/fields.js';
import { ActivitySections } from './activity-sections.js';
import { RecordDeeds } from './record-deeds.js';
import { RecordTabs } from './record-tabs.js';

interface WorkRecord extends Versioned {
  readonly availableActions: readonly string[];
  readonly area?: { readonly name: Localized } | null;
  readonly synthetic?: boolean;
  readonly parties?: readonly PartyShownFragment[];
  readonly numbers?: readonly NumberShownFragment[];
  readonly citations?: readonly CitationShownFragment[];
  readonly files?: readonly AttachedFileFragment[];
}
interface Props {
  readonly of: RecordSpec;
  readonly record: WorkRecord;
  readonly title: string;
  /** What it is and how it stands. */
  readonly badges: ReactNode;
  /** When it was. */
  readonly when?: string;
  readonly facts: readonly Fact[];
  /** The command that corrects it. */
  readonly correct: object;
  readonly readAnew: () => Promise<Versioned>;
  readonly list: string;
  readonly deeds?: readonly (Deed | false)[];
  /** What is done most often: a button beside the deeds. */
  readonly main?: ReactNode;
  /** Above the facts. */
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}

/** The page of a record of the work: what is known of it, what is done with it, what became of it. */
export function WorkPage(props: Props): ReactNode {
  const { of, record, title, facts, deeds, main, before, children } = props;
  const actions = (
    <>
      {main}
      <RecordDeeds
        of={of}
        record={record}
        correct={props.correct}
        readAnew={props.readAnew}
        list={props.list}
        {...(deeds && { more: deeds })}
      />
    </>
  );
  return (
    <Page title={title} about={<About {...props} />} actions={actions}>
      <RecordTabs id={record.id}>
        {before}
        <ActivitySections type={of.type} record={record} facts={facts}>
          {children}
        </ActivitySections>
      </RecordTabs>
    </Page>
  );
}

function About({ of, record, badges, when }: Props): ReactNode {
  const { t } = useTranslation('record-form');
  const { area, synthetic } = record;
  return (
    <Group gap="xs" mt={4}>
      {badges}
      {synthetic && <Badge color="gray">{fieldLabel(of.type, 'synthetic')}</Badge>}
      {when && <Text size="sm">{when}</Text>}
      {area !== undefined && (
        <Text size="sm" c="dimmed">
          {said(area?.name) || t('republic')}
        </Text>
      )}
    </Group>
  );
}
