import { Button } from '@mantine/core';
import { IconCopy, IconEdit, IconTrash, IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { MeetingAction } from '../../gql/graphql.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { capital } from '../../ui/capital.js';
import { DeedsMenu } from '../../ui/form/deeds-menu.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { VoidForm } from '../../ui/void-record.js';
import { CancelForm, CloseForm, CopyForm, CorrectForm, HoldForm, InviteForm } from './meeting-dialogs.js';
import type { MeetingOfPage } from './meeting.document.js';
import classes from './meeting.module.css';

interface Props {
  readonly meeting: MeetingOfPage;
}
type FormOfDeed = (props: Props & { readonly close: () => void }) => ReactNode;

/** The deeds that lead a sitting on; at each time one of them is offered. */
const NEXT: readonly (readonly [MeetingAction, FormOfDeed])[] = [
  ['INVITE', InviteForm],
  ['HOLD', HoldForm],
  ['CLOSE', CloseForm],
];
const deedOf = (action: MeetingAction): string => capital(valueLabel('MeetingAction', action));

/** What may be done with the sitting as a whole. */
export function MeetingDeeds({ meeting }: Props): ReactNode {
  const { t } = useTranslation(['meetings', 'record']);
  const { can } = useMe();
  const navigate = useNavigate();
  const may = (action: MeetingAction): boolean => meeting.availableActions.includes(action);
  const next = NEXT.filter(([action]) => may(action));
  return (
    <>
      {next.map(([action, Form]) => (
        <Button
          key={action}
          onClick={() =>
            openDialog({ title: deedOf(action), children: (close) => <Form meeting={meeting} close={close} /> })
          }
        >
          {deedOf(action)}
        </Button>
      ))}
      <DeedsMenu
        asButton
        label={t('further')}
        deeds={[
          may('CORRECT') && {
            title: deedOf('CORRECT'),
            icon: IconEdit,
            size: 'xl',
            children: (close) => <CorrectForm meeting={meeting} close={close} />,
          },
          can('meetings.write') && {
            title: t('copy.title'),
            icon: IconCopy,
            children: (close) => <CopyForm meeting={meeting} close={close} />,
          },
          may('CANCEL') && {
            title: deedOf('CANCEL'),
            icon: IconX,
            danger: true,
            children: (close) => <CancelForm meeting={meeting} close={close} />,
          },
          may('VOID') && {
            title: t('record:void.title'),
            icon: IconTrash,
            danger: true,
            children: (close) => (
              <VoidForm
                id={meeting.id}
                version={meeting.version}
                close={close}
                done={() => void navigate({ to: '/meetings' as string })}
              />
            ),
          },
        ]}
      />
    </>
  );
}

const STEPS = ['PLANNED', 'INVITED', 'HELD', 'CLOSED'] as const;

/** How far it has come. */
export function MeetingSteps({ meeting: { state } }: Props): ReactNode {
  if (state === 'CANCELLED') return null;
  const reached = STEPS.indexOf(state);
  return (
    <ol className={classes.steps} aria-label={fieldLabel('Meeting', 'state')}>
      {STEPS.map((step, place) => (
        <li
          key={step}
          className={classes.step}
          data-done={place <= reached || undefined}
          aria-current={place === reached ? 'step' : undefined}
        >
          {capital(valueLabel('MeetingState', step))}
        </li>
      ))}
    </ol>
  );
}
