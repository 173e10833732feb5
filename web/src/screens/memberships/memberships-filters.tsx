import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../i18n/labels.js';
import { useListSearch } from '../../ui/list/list-search.js';
import type { Filter } from '../../ui/list/list.types.js';
import { useSeats } from '../../ui/membership-dialogs/use-seats.js';
import { ClassifierSelect } from '../../ui/pick/code-select.js';

const label = (name: string): string => fieldLabel('Membership', name);

const Roles: NonNullable<Filter['field']> = (props) => <ClassifierSelect classifier="post-role" {...props} />;

/** Posts and terms are offered once an organization is chosen: others have none of their own to tell apart. */
export function useMembershipFilters(): readonly Filter[] {
  const { t } = useTranslation('memberships');
  const { t: common } = useTranslation();
  const { search } = useListSearch();
  const { posts, terms } = useSeats(search.organization ?? null, search.post ?? null);
  const ofOrganization: readonly Filter[] = search.organization
    ? [
        { id: 'post', kind: 'choice', label: label('post'), options: posts, means: (eq) => ({ post: { eq } }) },
        { id: 'term', kind: 'choice', label: label('term'), options: terms, means: (eq) => ({ term: { eq } }) },
      ]
    : [];
  return [
    {
      id: 'organization',
      kind: 'organization',
      label: label('organization'),
      means: (eq) => ({ organization: { eq } }),
    },
    ...ofOrganization,
    { id: 'person', kind: 'person', label: label('person'), means: (eq) => ({ person: { eq } }) },
    { id: 'region', kind: 'region', label: fieldLabel('Organization', 'region'), means: (eq) => ({ region: { eq } }) },
    { id: 'role', kind: 'own', label: t('role'), field: Roles, means: (eq) => ({ role: { eq } }) },
    {
      id: 'ended',
      kind: 'choice',
      label: t('state'),
      options: [
        { value: 'false', label: t('open') },
        { value: 'true', label: label('ended') },
      ],
      means: (ended) => ({ ended: ended === 'true' }),
    },
    { id: 'asOf', kind: 'day', label: common('asOf'), argument: 'asOf' },
  ];
}
