import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import type { Filter } from '../../../ui/list/list.types.js';
import { AnyOrganizationKindSelect } from '../../../ui/pick/code-select.js';

const label = (field: string): string => fieldLabel('Person', field);
/** Nonsense in the address goes to the server as it is, which says that it is nonsense. */
const whole = (text: string): unknown => (/^\d{1,9}$/.test(text) ? Number(text) : text);

/** What people are looked for by; the date of birth only by whoever may see it. */
export function usePeopleFilters(): readonly Filter[] {
  const { t } = useTranslation('people');
  const { can } = useMe();
  const birth: readonly Filter[] = [
    { id: 'bornFrom', kind: 'day', label: t('bornFrom'), usual: false, means: (from) => ({ birth: { from } }) },
    { id: 'bornTo', kind: 'day', label: t('bornTo'), usual: false, means: (to) => ({ birth: { to } }) },
  ];
  return [
    { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    {
      id: 'gender',
      kind: 'choice',
      label: label('gender'),
      options: valuesOf('Gender'),
      means: (gender) => ({ gender: [gender] }),
    },
    { id: 'area', kind: 'area', label: t('areaWithin'), usual: false, means: (within) => ({ area: { within } }) },
    {
      id: 'kind',
      kind: 'own',
      label: t('memberOf'),
      field: (props) => <AnyOrganizationKindSelect {...props} />,
      usual: false,
      means: (eq) => ({ organizationKind: { eq } }),
    },
    {
      id: 'since',
      kind: 'number',
      label: t('firstYear'),
      usual: false,
      means: (year) => ({ firstMembershipYear: { eq: whole(year) } }),
    },
    {
      id: 'synthetic',
      kind: 'choice',
      label: label('synthetic'),
      options: [
        { value: 'no', label: t('onlyReal') },
        { value: 'yes', label: t('onlySynthetic') },
      ],
      usual: false,
      means: (chosen) => ({ synthetic: chosen === 'yes' }),
    },
    ...(can('people.personal.birth') ? birth : []),
  ];
}
