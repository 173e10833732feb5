import { IconCalendarPlus, IconCheck, IconEdit, IconX, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignmentAction } from '../../gql/graphql.js';
import { valueLabel } from '../../i18n/labels.js';
import { capital } from '../capital.js';
import { DeedsMenu } from '../form/deeds-menu.js';
import { CloseAssignment, CorrectAssignment, ExtendAssignment, WithdrawAssignment } from './assignment-dialogs.js';
import type { AssignmentOfList } from './assignment.document.js';

type FormOfDeed = (props: { readonly assignment: AssignmentOfList; readonly close: () => void }) => ReactNode;

const DEEDS: readonly { readonly action: AssignmentAction; readonly icon: Icon; readonly form: FormOfDeed }[] = [
  { action: 'CLOSE', icon: IconCheck, form: CloseAssignment },
  { action: 'EXTEND', icon: IconCalendarPlus, form: ExtendAssignment },
  { action: 'CORRECT', icon: IconEdit, form: CorrectAssignment },
  { action: 'WITHDRAW', icon: IconX, form: WithdrawAssignment },
];

interface Props {
  readonly assignment: AssignmentOfList;
  readonly asButton?: boolean;
}

/** What may be done with an assignment now. */
export function AssignmentDeeds({ assignment, asButton = false }: Props): ReactNode {
  const { t } = useTranslation('assignments');
  return (
    <DeedsMenu
      label={t('deeds')}
      asButton={asButton}
      deeds={DEEDS.map(
        ({ action, icon, form: Form }) =>
          assignment.availableActions.includes(action) && {
            title: capital(valueLabel('AssignmentAction', action)),
            icon,
            danger: action === 'WITHDRAW',
            children: (close: () => void) => <Form assignment={assignment} close={close} />,
          },
      )}
    />
  );
}
