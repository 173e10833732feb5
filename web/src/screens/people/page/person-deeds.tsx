import { Button } from '@mantine/core';
import { IconArrowBackUp, IconEdit, IconLockOpen, IconUserOff, IconUserPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { AppointMember } from '../../../ui/membership-dialogs/appoint-member.js';
import { VoidForm } from '../../../ui/void-record.js';
import { RequestAccess } from '../request-access.js';
import { Anonymise } from './anonymise.js';
import type { Person } from './person.document.js';

/** What the viewer may do with a person. */
export function PersonDeeds({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation(['people', 'record']);
  const { can } = useMe();
  const navigate = useNavigate();
  const { id, version, displayName, availableActions } = person;
  const may = (action: (typeof availableActions)[number]): boolean => availableActions.includes(action);
  return (
    <>
      {may('CORRECT') && (
        <Button
          component={Link}
          to={`/people/${id}/edit`}
          variant="default"
          leftSection={<IconEdit size={18} aria-hidden />}
        >
          {t('correct')}
        </Button>
      )}
      <DeedsMenu
        label={t('deeds')}
        asButton
        deeds={[
          can('memberships.write') &&
            !person.anonymisedOn && {
              title: t('appoint'),
              icon: IconUserPlus,
              children: (close) => <AppointMember personId={id} close={close} />,
            },
          can('people.write') &&
            !may('CORRECT') &&
            !person.anonymisedOn && {
              title: t('access.title'),
              icon: IconLockOpen,
              children: (close) => <RequestAccess personId={id} close={close} />,
            },
          may('VOID') && {
            title: t('void.title', { ns: 'record' }),
            icon: IconArrowBackUp,
            danger: true,
            children: (close) => (
              <VoidForm id={id} version={version} close={close} done={() => void navigate({ to: '/people' })} />
            ),
          },
          may('ANONYMISE') && {
            title: t('anonymise.title'),
            icon: IconUserOff,
            danger: true,
            children: (close) => <Anonymise id={id} version={version} name={displayName} close={close} />,
          },
        ]}
      />
    </>
  );
}
