import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import type { MediationCaseWholeFragment } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { unsigned } from '../../ui/numbered.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { capital } from '../../ui/capital.js';
import { factOf, Lines, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { AdvanceCase, STAGE_AFTER } from './advance-case.js';
import { CASE_PAGE, CORRECT_CASE } from './cases.document.js';
import { CASE_SPEC, CASE_WITHOUT_PARTIES } from './mediation-specs.js';
import { StageBadge } from './stage-badge.js';

type Case = MediationCaseWholeFragment;

/** A case. Between whom it is, is read only when somebody asks for it: each reading is kept. */
export function CasePage(): ReactNode {
  const { t } = useTranslation('mediation');
  const { id } = useParams({ strict: false }) as { id: string };
  const [withParties, setWithParties] = useState(false);
  const question = { id, withParties };
  const { mediationCase: found } = useSureAnswer(CASE_PAGE, question);
  if (!found) return <UnknownScreen />;
  const { number, stage, receivedOn, availableActions } = found;
  return (
    <WorkPage
      of={withParties ? CASE_SPEC : CASE_WITHOUT_PARTIES}
      record={found}
      title={number ? t('case', { number: unsigned(number) }) : t('caseUnnumbered')}
      badges={<StageBadge stage={stage} />}
      when={formatDate(receivedOn)}
      facts={[...factsOf(found), partiesOf(found, withParties, <Unseal onClick={() => setWithParties(true)} />)]}
      correct={CORRECT_CASE}
      readAnew={async () => (await ask(CASE_PAGE, question)).mediationCase!}
      list="/mediation-cases"
      deeds={availableActions.flatMap((action) => {
        const to = STAGE_AFTER[action];
        if (!to) return [];
        const title = capital(valueLabel('MediationCaseAction', action));
        return [
          {
            title,
            children: (close: () => void) => <AdvanceCase of={found} stage={to} deed={title} close={close} />,
          },
        ];
      })}
    />
  );
}

function Unseal({ onClick }: { readonly onClick: () => void }): ReactNode {
  const { t } = useTranslation('mediation');
  return (
    <Button size="compact-sm" variant="light" onClick={onClick}>
      {t('showParties')}
    </Button>
  );
}

function factsOf(found: Case): Fact[] {
  const fact = (field: string, value: ReactNode): Fact => factOf('MediationCase', field, value, found.hiddenFields);
  return [
    fact('kind', said(found.kind.name)),
    fact('cabinet', linked('Facility', found.cabinet)),
    fact('receivedOn', formatDate(found.receivedOn)),
    fact('course', found.course && valueLabel('MediationCourse', found.course)),
    fact('begunOn', formatDate(found.begunOn)),
    fact('outcome', found.outcome && valueLabel('MediationOutcome', found.outcome)),
    fact('endedOn', formatDate(found.endedOn)),
    fact('languages', found.languages.map(({ name }) => said(name)).join(', ')),
    fact(
      'mediators',
      found.mediators.length > 0 && (
        <Lines
          of={found.mediators.map((mediator) => (
            <RecordLink key={mediator.id} type="Mediator" id={mediator.id}>
              {mediator.person.displayName}
            </RecordLink>
          ))}
        />
      ),
    ),
    fact('note', found.note),
  ];
}

const partiesOf = ({ hiddenFields, between }: Case, isRead: boolean, unseal: ReactNode): Fact =>
  factOf('MediationCase', 'parties', isRead ? (between ?? '—') : unseal, hiddenFields);
