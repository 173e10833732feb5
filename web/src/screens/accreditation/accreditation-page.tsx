import { Text, Timeline } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import { formatDate, today } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { periodInWords } from '../../ui/activity/in-words.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { capital } from '../../ui/capital.js';
import { factOf, type Fact } from '../../ui/facts.js';
import type { Deed } from '../../ui/form/deeds-menu.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { RecordDeed } from '../../ui/record-form/record-deed.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { Section } from '../../ui/section.js';
import { ACCREDITATION_SPEC, OF_ACCREDITATION } from './accreditation-specs.js';
import {
  ACCREDITATION_PAGE, CORRECT_ACCREDITATION, REINSTATE, RENEW, SUSPEND, WITHDRAW, type AccreditationOfPage,
} from './accreditations.document.js'; // prettier-ignore
import { AccreditationBadge } from './badges.js';

/** A line of the register: whose, until when, and what was decided later. */
export function AccreditationPage(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { accreditation } = useSureAnswer(ACCREDITATION_PAGE, { id });
  if (!accreditation) return <UnknownScreen />;
  const { association, number, state, validFrom, validUntil, acts } = accreditation;
  return (
    <WorkPage
      of={ACCREDITATION_SPEC}
      record={accreditation}
      title={`${signedNumber(number)} · ${said(association.name)}`}
      badges={<AccreditationBadge state={state} />}
      when={periodInWords(validFrom, validUntil)}
      facts={factsOf(accreditation)}
      correct={CORRECT_ACCREDITATION}
      readAnew={async () => (await ask(ACCREDITATION_PAGE, { id })).accreditation!}
      list="/accreditations"
      deeds={deedsOf(accreditation)}
    >
      {acts.length > 0 && <Acts acts={acts} />}
    </WorkPage>
  );
}

/** What each action is carried out by. */
const COMMANDS = { RENEW, SUSPEND, REINSTATE, WITHDRAW } as const;

const deedsOf = (accreditation: AccreditationOfPage): readonly Deed[] =>
  accreditation.availableActions
    .filter((action) => action !== 'CORRECT')
    .map((action) => {
      const title = capital(valueLabel('AccreditationAction', action));
      const danger = action === 'WITHDRAW' || action === 'SUSPEND';
      return {
        title,
        danger,
        size: 'xl',
        children: (close) => (
          <RecordDeed
            of={OF_ACCREDITATION[action]}
            document={COMMANDS[action]}
            record={accreditation}
            begun={{ decidedOn: today() }}
            deed={title}
            danger={danger}
            close={close}
          />
        ),
      };
    });

function factsOf(accreditation: AccreditationOfPage): Fact[] {
  const { association, application } = accreditation;
  const fact = (field: string, value: ReactNode): Fact =>
    factOf('Accreditation', field, value, accreditation.hiddenFields);
  return [
    fact('association', linked('Association', association)),
    fact('validFrom', formatDate(accreditation.validFrom)),
    fact('validUntil', formatDate(accreditation.validUntil)),
    fact(
      'application',
      application && (
        <RecordLink type="AccreditationApplication" id={application.id}>
          {[application.decisionNumber && signedNumber(application.decisionNumber), formatDate(application.decidedOn)]
            .filter(Boolean)
            .join(' · ') || fieldLabel('Accreditation', 'application')}
        </RecordLink>
      ),
    ),
    fact('note', accreditation.note),
  ];
}

const Acts = ({ acts }: Pick<AccreditationOfPage, 'acts'>): ReactNode => (
  <Section title={fieldLabel('Accreditation', 'acts')}>
    <Timeline bulletSize={12} lineWidth={2} active={acts.length}>
      {acts.map(({ id, kind, decidedOn, effectiveOn, decisionNumber, decidingBody, reason, validUntil }) => (
        <Timeline.Item key={id} title={capital(valueLabel('AccreditationActKind', kind))}>
          <Text size="sm">
            {linked('Body', decidingBody)} {signedNumber(decisionNumber)} · {formatDate(decidedOn)}
          </Text>
          <Text size="xs" c="dimmed">
            {[
              `${fieldLabel('AccreditationAct', 'effectiveOn')}: ${formatDate(effectiveOn)}`,
              validUntil && `${fieldLabel('AccreditationAct', 'validUntil')}: ${formatDate(validUntil)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {reason && <Text size="sm">{reason}</Text>}
        </Timeline.Item>
      ))}
    </Timeline>
  </Section>
);
