import { MultiSelect, Select, type MultiSelectProps, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import type { OrganizationType } from '../../gql/graphql.js';
import type { Option } from '../list/list.types.js';
import { said, type Localized } from '../localized.js';

const ITEMS = graphql(/* GraphQL */ `
  query ClassifierChoice($classifier: String!) {
    classifierItems(filter: { classifier: { eq: $classifier }, retired: false }, first: 100) {
      nodes {
        code
        name {
          kk
          ru
          en
        }
      }
    }
  }
`);
const KINDS = graphql(/* GraphQL */ `
  query OrganizationKindChoice($filter: OrganizationKindFilter!) {
    organizationKinds(filter: $filter, first: 100) {
      nodes {
        code
        name {
          kk
          ru
          en
        }
      }
    }
  }
`);
const ETHNIC_GROUPS = graphql(/* GraphQL */ `
  query EthnicGroupChoice($after: String) {
    ethnicGroups(filter: { retired: false }, first: 100, after: $after) {
      nodes {
        id
        code
        name {
          kk
          ru
          en
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const asOptions = (items: readonly { code: string; name: Localized }[] = []): Option[] =>
  items.map(({ code, name }) => ({ value: code, label: said(name) }));

/** The values of a classifier, by code. */
export const useClassifier = (classifier: string): readonly Option[] =>
  asOptions(useAnswer(ITEMS, { classifier }).data?.classifierItems.nodes);

/** Kinds of organizations, of one type or all. */
export const useOrganizationKinds = (type?: OrganizationType): readonly Option[] =>
  asOptions(
    useAnswer(KINDS, { filter: { retired: false, ...(type && { type: [type] }) } }).data?.organizationKinds.nodes,
  );

/** Ethnic groups: they are more than a page holds. */
function useAllEthnicGroups(): readonly { id: string; code: string; name: Localized }[] {
  const { data: first } = useAnswer(ETHNIC_GROUPS, {});
  const { hasNextPage, endCursor } = first?.ethnicGroups.pageInfo ?? {};
  const { data: second } = useAnswer(ETHNIC_GROUPS, { after: endCursor }, { enabled: hasNextPage === true });
  return [...(first?.ethnicGroups.nodes ?? []), ...(second?.ethnicGroups.nodes ?? [])];
}
/** The same as choices, by code. */
export const useEthnicGroups = (): readonly Option[] => asOptions(useAllEthnicGroups());

type ChoiceProps = Omit<SelectProps, 'data'>;

export const ClassifierSelect = ({ classifier, ...props }: ChoiceProps & { classifier: string }): ReactNode => (
  <Select clearable searchable {...props} data={[...useClassifier(classifier)]} />
);
export const ClassifiersSelect = ({
  classifier,
  ...props
}: Omit<MultiSelectProps, 'data'> & { classifier: string }): ReactNode => (
  <MultiSelect clearable searchable hidePickedOptions {...props} data={[...useClassifier(classifier)]} />
);
export const OrganizationKindSelect = ({ type, ...props }: ChoiceProps & { type: OrganizationType }): ReactNode => (
  <Select searchable {...props} data={[...useOrganizationKinds(type)]} />
);
export const AnyOrganizationKindSelect = (props: ChoiceProps): ReactNode => (
  <Select clearable searchable {...props} data={[...useOrganizationKinds()]} />
);
/** One ethnic group, by id. */
export const useEthnicGroupsById = (): readonly Option[] =>
  useAllEthnicGroups().map(({ id, name }) => ({ value: id, label: said(name) }));
export const EthnicGroupSelect = (props: ChoiceProps): ReactNode => (
  <Select clearable searchable {...props} data={[...useEthnicGroupsById()]} />
);
export const EthnicGroupsSelect = (props: Omit<MultiSelectProps, 'data'>): ReactNode => (
  <MultiSelect clearable searchable hidePickedOptions {...props} data={[...useEthnicGroups()]} />
);
