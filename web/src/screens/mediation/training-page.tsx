import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import type { TrainingWholeFragment } from '../../gql/graphql.js';
import { periodInWords, qualifiedNumber } from '../../ui/activity/in-words.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { factOf, Lines, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { TRAINING_SPEC } from './mediation-specs.js';
import { CORRECT_TRAINING, TRAINING_PAGE } from './trainings.document.js';

/** A training: what, by whom, how many. */
export function TrainingPage(): ReactNode {
  const { t } = useTranslation('record-form');
  const { id } = useParams({ strict: false }) as { id: string };
  const { training } = useSureAnswer(TRAINING_PAGE, { id });
  if (!training) return <UnknownScreen />;
  return (
    <WorkPage
      of={TRAINING_SPEC}
      record={training}
      title={said(training.topic)}
      badges={null}
      when={periodInWords(training.startDate, training.endDate)}
      facts={factsOf(training, t('numberUnknown'))}
      correct={CORRECT_TRAINING}
      readAnew={async () => (await ask(TRAINING_PAGE, { id })).training!}
      list="/trainings"
    />
  );
}

function factsOf(training: TrainingWholeFragment, unknown: string): Fact[] {
  const { trained, trainedQualifier, participants } = training;
  const fact = (field: string, value: ReactNode): Fact => factOf('Training', field, value, training.hiddenFields);
  return [
    fact('organizer', linked('Organization', training.organizer)),
    fact('trained', trained === null ? unknown : qualifiedNumber(trainedQualifier, trained)),
    fact(
      'participants',
      participants.length > 0 && (
        <Lines
          of={participants.map((person) => (
            <RecordLink key={person.id} type="Person" id={person.id}>
              {person.displayName}
            </RecordLink>
          ))}
        />
      ),
    ),
    fact('note', training.note),
  ];
}
