import { Stack, Stepper } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppointMember } from './appoint-member.js';
import { EndMembership } from './end-membership.js';
import { dayAfter } from './ending.js';
import { heldBefore, type MembershipRow } from './membership-parts.js';

interface Props {
  readonly membership: MembershipRow;
  readonly close: () => void;
}

/** One leaves a seat and another takes it: two records, one after the other. */
export function ReplaceMember({ membership, close }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const [ended, setEnded] = useState<{ readonly on: string | null }>();
  return (
    <Stack>
      <Stepper active={ended ? 1 : 0} size="sm" allowNextStepsSelect={false}>
        <Stepper.Step label={t('stepEnd')} description={membership.person?.displayName} />
        <Stepper.Step label={t('stepAppoint')} />
      </Stepper>
      {ended ? (
        <AppointMember
          organizationId={membership.organization.id}
          before={{ ...heldBefore(membership), startDate: dayAfter(ended.on) }}
          close={close}
        />
      ) : (
        <EndMembership membership={membership} close={close} deed={t('endAndGoOn')} done={(on) => setEnded({ on })} />
      )}
    </Stack>
  );
}
