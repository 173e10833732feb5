import { Anchor, Badge, Group, Progress, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../../ui/localized.js';
import type { MeetingOfPage } from './meeting.document.js';

type BodyCount = Omit<MeetingOfPage['bodies'][number], 'organization'>;

interface Props {
  readonly meeting: MeetingOfPage;
  /** As the last mark has left it. */
  readonly live: readonly BodyCount[] | undefined;
}

/** Whether enough are there, in each body that meets. */
export function Quorum({ meeting, live }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  return (
    <Stack gap="xs" aria-live="polite">
      {meeting.bodies.map((read) => {
        const { id, organization } = read;
        const { members, needed, present, quorate, quorum } = live?.find((each) => each.id === id) ?? read;
        const share = members ? ((present ?? 0) / members) * 100 : 0;
        return (
          <div key={id}>
            <Group gap="xs">
              {meeting.bodies.length > 1 && <Text size="sm">{said(organization.name)}:</Text>}
              <Text size="sm" fw={600}>
                {said(quorum)}
              </Text>
              {quorate !== null && (
                <Badge color={quorate ? 'teal' : 'red'}>{t(quorate ? 'quorum.there' : 'quorum.missing')}</Badge>
              )}
            </Group>
            {members !== null && needed === null && (
              <Group gap="md">
                <Text size="sm">{t('quorum.present', { present: present ?? 0, members })}</Text>
                <Anchor component={Link} to="/meeting-rules" size="sm">
                  {t('rules.title')}
                </Anchor>
              </Group>
            )}
            {members !== null && needed !== null && (
              <Progress mt={4} value={share} color={quorate ? 'teal' : 'yellow'} aria-label={said(quorum)} />
            )}
          </div>
        );
      })}
    </Stack>
  );
}
