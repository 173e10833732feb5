import { Alert, Anchor, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../../../ui/localized.js';
import { FailureState, WaitingState } from '../../../ui/states.js';
import { usePreview, type ChangingMember, type Organization, type Plan, type Preview } from './use-preview.js';

/** What will end, move and stay, before it is sent. */
export function PreviewPanel({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTranslation('organization-changes');
  const { data, error, refetch } = usePreview(plan);
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('preview')}>
      <Text fw={600} mb="xs">
        {t('preview')}
      </Text>
      {error ? (
        <FailureState error={error} again={() => void refetch()} />
      ) : data ? (
        <Told preview={data} plan={plan} />
      ) : (
        <WaitingState />
      )}
    </Paper>
  );
}

function Told({ preview: { organizations, children, fates }, plan }: { preview: Preview; plan: Plan }): ReactNode {
  const { t } = useTranslation('organization-changes');
  const ending = organizations.filter(({ id }) => plan.ending.includes(id));
  // The successor decides who moves where: before one is chosen, nobody is said to end.
  const waits = plan.fate === 'CARRY_OVER' && !plan.successor;
  return (
    <Stack gap="sm" role="status">
      <InTheWay fates={fates} />
      <Group title={t('ends')}>
        {ending.map(({ id, name }) => (
          <Text key={id} size="sm">
            {said(name)}
          </Text>
        ))}
        {waits && <Text size="sm">{t('membershipsWait')}</Text>}
        {!waits && fates.ends.length > 0 && <Members title={t('membershipsEnd')} of={fates.ends} />}
      </Group>
      {fates.moves.length + fates.there.length > 0 && (
        <Group title={t('moves')}>
          <Members
            title={t('membershipsMove')}
            of={fates.moves.map(({ member }) => member)}
            about={(member) => said(fates.moves.find((each) => each.member === member)?.seat?.title) || t('noPost')}
          />
          {fates.there.length > 0 && <Members title={t('membershipsThere')} of={fates.there} />}
        </Group>
      )}
      <Group title={t('stays')}>
        {fates.stays.length > 0 && <Members title={t('membershipsStay')} of={fates.stays} />}
        <Rest ending={ending} />
        <Children of={children} />
        <Text size="sm">{t('pastStays')}</Text>
      </Group>
    </Stack>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} c="dimmed">
        {title}
      </Text>
      {children}
    </Stack>
  );
}

function InTheWay({ fates: { late, crowded } }: Pick<Preview, 'fates'>): ReactNode {
  const { t } = useTranslation('organization-changes');
  if (late.length + crowded.length === 0) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('inTheWay')}>
      {late.length > 0 && <Members title={t('late')} of={late} />}
      {crowded.length > 0 && (
        <Members
          title={t('crowded')}
          of={crowded.map(({ member }) => member)}
          about={(member) => said(crowded.find((each) => each.member === member)?.seat.title)}
        />
      )}
    </Alert>
  );
}

const SHOWN = 12;

interface MembersProps {
  readonly title: string;
  readonly of: readonly ChangingMember[];
  readonly about?: (member: ChangingMember) => string;
}
function Members({ title, of, about = ({ post }) => said(post?.title) }: MembersProps): ReactNode {
  const { t } = useTranslation('organization-changes');
  const { t: common } = useTranslation();
  const lines = of.slice(0, SHOWN).map((member) => {
    const [name, more] = [member.person?.displayName ?? common('hidden'), about(member)];
    return more ? `${name} (${more})` : name;
  });
  return (
    <Text size="sm">
      {title}: <b>{of.length}</b>
      {lines.length > 0 && ` – ${lines.join(', ')}`}
      {of.length > SHOWN && ` ${t('common:andMore', { count: of.length - SHOWN })}`}
    </Text>
  );
}

function Rest({ ending }: { readonly ending: readonly Organization[] }): ReactNode {
  const { t } = useTranslation('organization-changes');
  const posts = ending.flatMap((each) => each.posts.filter(({ closedOn }) => !closedOn)).length;
  const terms = ending.flatMap((each) => each.terms).length;
  const facilities = ending.reduce((sum, each) => sum + each.operatedFacilities.totalCount, 0);
  return (
    <Text size="sm">
      {[
        posts > 0 && t('posts', { count: posts }),
        terms > 0 && t('terms', { count: terms }),
        facilities > 0 && t('facilities', { count: facilities }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}

function Children({ of: { totalCount, nodes } }: { readonly of: Preview['children'] }): ReactNode {
  const { t } = useTranslation('organization-changes');
  if (totalCount === 0) return null;
  return (
    <Text size="sm">
      {t('children', { count: totalCount })}:{' '}
      {nodes.map(({ id, name }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <Anchor component={Link} to={`/organizations/${id}`} size="sm" target="_blank">
            {said(name)}
          </Anchor>
        </span>
      ))}
      {totalCount > nodes.length && ` ${t('common:andMore', { count: totalCount - nodes.length })}`}
    </Text>
  );
}
