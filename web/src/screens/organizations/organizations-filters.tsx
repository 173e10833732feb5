import { useTranslation } from 'react-i18next';
import type { OrganizationType } from '../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { useListSearch } from '../../ui/list/list-search.js';
import type { Filter } from '../../ui/list/list.types.js';
import { ClassifierSelect, EthnicGroupCodeSelect, OrganizationKindSelect } from '../../ui/pick/code-select.js';

const label = (name: string): string => fieldLabel('Association', name);

const Levels: NonNullable<Filter['field']> = (props) => <ClassifierSelect classifier="level" {...props} />;

/** What only associations have is offered where they may be among the rows. */
export function useOrganizationFilters(): readonly Filter[] {
  const { t } = useTranslation('organizations');
  const { search } = useListSearch();
  const types = valuesOf('OrganizationType');
  const type = types.find(({ value }) => value === search.type)?.value as OrganizationType | undefined;
  const general: readonly Filter[] = [
    { id: 'type', kind: 'choice', label: t('type'), options: types, means: (value) => ({ type: [value] }) },
    {
      id: 'kind',
      kind: 'own',
      label: label('kind'),
      field: (props) => <OrganizationKindSelect clearable {...props} {...(type && { type })} />,
      means: (eq) => ({ kind: { eq } }),
    },
    { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    { id: 'area', kind: 'area', usual: false, label: label('area'), means: (within) => ({ area: { within } }) },
    {
      id: 'level',
      kind: 'own',
      usual: false,
      label: label('level'),
      field: Levels,
      means: (eq) => ({ level: { eq } }),
    },
    {
      id: 'dissolved',
      kind: 'choice',
      label: t('state'),
      options: [
        { value: 'false', label: t('existing') },
        { value: 'true', label: label('dissolved') },
      ],
      means: (dissolved) => ({ dissolved: dissolved === 'true' }),
    },
    { id: 'founded', kind: 'text', usual: false, label: t('foundedIn'), means: foundedIn },
  ];
  return [...general, ...useAssociationFilters(type === undefined || type === 'ASSOCIATION')];
}

function useAssociationFilters(offered: boolean): readonly Filter[] {
  const { t } = useTranslation('organizations');
  if (!offered) return [];
  return [
    {
      id: 'ethnicGroup',
      kind: 'own',
      usual: false,
      label: label('ethnicGroups'),
      field: (props) => <EthnicGroupCodeSelect {...props} />,
      means: (eq) => ({ ethnicGroup: { eq } }),
    },
    {
      id: 'accreditation',
      kind: 'choice',
      usual: false,
      label: label('accreditation'),
      options: [
        ...valuesOf('AccreditationState'),
        { value: 'EXPIRING', label: t('expiring') },
        { value: 'NONE', label: t('notAccredited') },
      ],
      means: accredited,
    },
    {
      id: 'registrationState',
      kind: 'choice',
      usual: false,
      label: label('registrationState'),
      options: valuesOf('RegistrationState'),
      means: (state) => ({ registrationState: [state] }),
    },
  ];
}

const SOON_DAYS = 90;

const accredited = (value: string): object => {
  if (value === 'NONE') return { type: ['ASSOCIATION'], accreditation: { isNull: true } };
  return { accreditation: value === 'EXPIRING' ? { expiringWithin: SOON_DAYS } : { state: [value] } };
};

/** «2016» or «2010–2016». */
const foundedIn = (years: string): object => {
  const [from = '', to] = years.split(/[–—-]/).map((each) => each.trim());
  return { founded: to ? { from: `${from}-01-01`, to: `${to}-12-31` } : { within: from } };
};
