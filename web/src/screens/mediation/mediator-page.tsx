import { Badge } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import type { MediatorWholeFragment } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { periodInWords } from '../../ui/activity/in-words.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { factOf, Lines, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { ExpiredBadge } from './expired-badge.js';
import { MEDIATOR_SPEC } from './mediation-specs.js';
import { CORRECT_MEDIATOR, MEDIATOR_PAGE } from './mediators.document.js';

/** A mediator: by what right, where, and what was learnt. */
export function MediatorPage(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { mediator } = useSureAnswer(MEDIATOR_PAGE, { id });
  if (!mediator) return <UnknownScreen />;
  return (
    <WorkPage
      of={MEDIATOR_SPEC}
      record={mediator}
      title={mediator.person.displayName}
      badges={
        <>
          <Badge>{valueLabel('MediatorKind', mediator.kind)}</Badge>
          <ExpiredBadge validUntil={mediator.validUntil} />
        </>
      }
      when={periodInWords(mediator.validFrom, mediator.validUntil)}
      facts={factsOf(mediator)}
      correct={CORRECT_MEDIATOR}
      readAnew={async () => (await ask(MEDIATOR_PAGE, { id })).mediator!}
      list="/mediators"
    />
  );
}

function factsOf(mediator: MediatorWholeFragment): Fact[] {
  const { person, trainings } = mediator;
  const fact = (field: string, value: ReactNode): Fact => factOf('Mediator', field, value, mediator.hiddenFields);
  return [
    fact(
      'person',
      <RecordLink type="Person" id={person.id}>
        {person.displayName}
      </RecordLink>,
    ),
    fact('cabinet', linked('Facility', mediator.cabinet)),
    fact('register', mediator.register),
    fact('registerNumber', mediator.registerNumber),
    fact('certificateNumber', mediator.certificateNumber),
    fact(
      'trainings',
      trainings.length > 0 && (
        <Lines
          of={trainings.map((training) => (
            <RecordLink key={training.id} type="Training" id={training.id}>
              {[said(training.topic), formatDate(training.startDate)].filter(Boolean).join(' · ')}
            </RecordLink>
          ))}
        />
      ),
    ),
    fact('note', mediator.note),
  ];
}
