import { Badge } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { capital } from '../../ui/capital.js';
import { factOf, Lines, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { CONTRIBUTION_SPEC } from './aid-specs.js';
import { amountInWords } from './amount.js';
import { CONTRIBUTION_PAGE, CORRECT_CONTRIBUTION, type ContributionOfPage } from './contributions.document.js';

/** One help: what, by whom, for how many. */
export function ContributionPage(): ReactNode {
  const { t } = useTranslation('aid');
  const { id } = useParams({ strict: false }) as { id: string };
  const { contribution } = useSureAnswer(CONTRIBUTION_PAGE, { id });
  if (!contribution) return <UnknownScreen />;
  const { kind, description, possibleDuplicate, date } = contribution;
  return (
    <WorkPage
      of={CONTRIBUTION_SPEC}
      record={contribution}
      title={description ?? capital(said(kind.name))}
      badges={
        <>
          <Badge>{said(kind.name)}</Badge>
          {possibleDuplicate && <Badge color="yellow">{fieldLabel('Contribution', 'possibleDuplicate')}</Badge>}
        </>
      }
      when={formatDate(date)}
      facts={factsOf(contribution, t('notKnown'))}
      correct={CORRECT_CONTRIBUTION}
      readAnew={async () => (await ask(CONTRIBUTION_PAGE, { id })).contribution!}
      list="/contributions"
    />
  );
}

function factsOf(contribution: ContributionOfPage, unknown: string): Fact[] {
  const { campaign, project, items, furtherAreas, hiddenFields } = contribution;
  const fact = (field: string, value: ReactNode): Fact => factOf('Contribution', field, value, hiddenFields);
  return [
    fact('amount', amountInWords(contribution) ?? unknown),
    fact('campaign', linked('Campaign', campaign)),
    fact('project', linked('Project', project)),
    fact(
      'items',
      items.length > 0 && (
        <Lines
          of={items.map(({ item, quantity, unit }) =>
            [item, quantity !== null && `– ${formatNumber(quantity)}`, unit].filter(Boolean).join(' '),
          )}
        />
      ),
    ),
    fact('furtherAreas', furtherAreas.map(({ name }) => said(name)).join(', ')),
    fact('recipients', contribution.recipients),
    fact('health', contribution.health),
    fact('note', contribution.note),
  ];
}
