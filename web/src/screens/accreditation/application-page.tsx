import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import { formatDate, today } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { capital } from '../../ui/capital.js';
import { factOf, type Fact } from '../../ui/facts.js';
import type { Deed } from '../../ui/form/deeds-menu.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { RecordDeed } from '../../ui/record-form/record-deed.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { APPLICATION_SPEC, OF_APPLICATION } from './accreditation-specs.js';
import {
  APPLICATION_PAGE, CONSIDER, CORRECT_APPLICATION, GRANT, REFUSE, WITHDRAW_APPLICATION, type ApplicationOfPage,
} from './applications.document.js'; // prettier-ignore
import { ApplicationBadge } from './badges.js';

/** An application: what the commission concluded, what was decided. */
export function ApplicationPage(): ReactNode {
  const { t } = useTranslation('accreditation');
  const { id } = useParams({ strict: false }) as { id: string };
  const { accreditationApplication: found } = useSureAnswer(APPLICATION_PAGE, { id });
  const deeds = useDeeds(found);
  if (!found) return <UnknownScreen />;
  return (
    <WorkPage
      of={APPLICATION_SPEC}
      record={found}
      title={t('applicationOf', { name: said(found.association?.name) || t('associationHidden') })}
      badges={<ApplicationBadge state={found.state} />}
      when={formatDate(found.receivedOn)}
      facts={factsOf(found)}
      correct={CORRECT_APPLICATION}
      readAnew={async () => (await ask(APPLICATION_PAGE, { id })).accreditationApplication!}
      list="/accreditation-applications"
      deeds={deeds}
    />
  );
}

/** What each action is carried out by. */
const COMMANDS = { CONSIDER, GRANT, REFUSE, WITHDRAW: WITHDRAW_APPLICATION } as const;

function useDeeds(found: ApplicationOfPage | null): readonly Deed[] {
  const { t } = useTranslation('accreditation');
  const about: Readonly<Record<string, string>> = { CONSIDER: t('considerAbout'), GRANT: t('grantAbout') };
  const begun: Readonly<Record<string, object>> = {
    CONSIDER: { consideredOn: today() },
    GRANT: { decidedOn: today() },
    REFUSE: { decidedOn: today() },
  };
  if (!found) return [];
  return found.availableActions
    .filter((action) => action !== 'CORRECT')
    .map((action) => {
      const title = capital(valueLabel('AccreditationApplicationAction', action));
      const danger = action === 'REFUSE' || action === 'WITHDRAW';
      return {
        title,
        danger,
        size: 'xl',
        children: (close) => (
          <RecordDeed
            of={OF_APPLICATION[action]}
            document={COMMANDS[action]}
            record={found}
            deed={title}
            danger={danger}
            close={close}
            {...(about[action] && { about: about[action] })}
            {...(begun[action] && { begun: begun[action] as never })}
          />
        ),
      };
    });
}

function factsOf(found: ApplicationOfPage): Fact[] {
  const { association, conclusion, decision, accreditation } = found;
  const fact = (field: string, value: ReactNode): Fact =>
    factOf('AccreditationApplication', field, value, found.hiddenFields);
  return [
    fact('association', linked('Association', association)),
    fact('commission', linked('Body', found.commission)),
    fact('consideredOn', formatDate(found.consideredOn)),
    fact('conclusion', conclusion && valueLabel('AccreditationConclusion', conclusion)),
    fact('conclusionNote', found.conclusionNote),
    fact('decidingBody', linked('Body', found.decidingBody)),
    fact('decidedOn', formatDate(found.decidedOn)),
    fact('decisionNumber', found.decisionNumber),
    fact('decision', decision?.title),
    fact('stateReason', found.stateReason),
    fact(
      'accreditation',
      accreditation && (
        <RecordLink type="Accreditation" id={accreditation.id}>
          {`${signedNumber(accreditation.number)} · ${valueLabel('AccreditationState', accreditation.state)}`}
        </RecordLink>
      ),
    ),
    fact('note', found.note),
  ];
}
