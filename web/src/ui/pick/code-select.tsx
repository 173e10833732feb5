import { MultiSelect, Select, type MultiSelectProps, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import type { OrganizationType } from '../../gql/graphql.js';
import type { Option } from '../list/list.types.js';
import { said, type Localized } from '../localized.js';
import { inOrder } from './in-order.js';
import { useLazyChoice } from './use-lazy-choice.js';

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

/** Values of the registry by code. */
export const asOptions = (items: readonly { code: string; name: Localized }[] = []): Option[] =>
  inOrder(items).map(({ code, name }) => ({ value: code, label: said(name) }));

/** The values of a classifier, by code. */
export const useClassifier = (classifier: string, enabled = true): readonly Option[] =>
  asOptions(useAnswer(ITEMS, { classifier }, { enabled }).data?.classifierItems.nodes);

/** Kinds of organizations, of one type or all. */
export function useOrganizationKinds(type?: OrganizationType, enabled = true): readonly Option[] {
  const filter = { retired: false, ...(type && { type: [type] }) };
  return asOptions(useAnswer(KINDS, { filter }, { enabled }).data?.organizationKinds.nodes);
}

/** Ethnic groups: they are more than a page holds. */
function useAllEthnicGroups(enabled = true): readonly { id: string; code: string; name: Localized }[] {
  const { data: first } = useAnswer(ETHNIC_GROUPS, {}, { enabled });
  const { hasNextPage, endCursor } = first?.ethnicGroups.pageInfo ?? {};
  const { data: second } = useAnswer(ETHNIC_GROUPS, { after: endCursor }, { enabled: hasNextPage === true });
  return [...(first?.ethnicGroups.nodes ?? []), ...(second?.ethnicGroups.nodes ?? [])];
}
/** The same as choices, by code. */
export const useEthnicGroups = (enabled = true): readonly Option[] => asOptions(useAllEthnicGroups(enabled));
/** The same by id. */
export const useEthnicGroupsById = (enabled = true): readonly Option[] =>
  inOrder(useAllEthnicGroups(enabled)).map(({ id, name }) => ({ value: id, label: said(name) }));

type ChoiceProps = Omit<SelectProps, 'data'>;
type ChoicesProps = Omit<MultiSelectProps, 'data'>;

export function ClassifierSelect({ classifier, ...props }: ChoiceProps & { classifier: string }): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  return <Select clearable searchable {...props} {...opening} data={[...useClassifier(classifier, asked)]} />;
}
export function ClassifiersSelect({ classifier, ...props }: ChoicesProps & { classifier: string }): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  const data = [...useClassifier(classifier, asked)];
  return <MultiSelect clearable searchable hidePickedOptions {...props} {...opening} data={data} />;
}
/** Kinds of one type of organizations, or of all. */
export function OrganizationKindSelect({
  type,
  ...props
}: Omit<ChoiceProps, 'type'> & { type?: OrganizationType }): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  return <Select searchable {...props} {...opening} data={[...useOrganizationKinds(type, asked)]} />;
}
export const AnyOrganizationKindSelect = (props: Omit<ChoiceProps, 'type'>): ReactNode => (
  <OrganizationKindSelect clearable {...props} />
);
/** One ethnic group, by id. */
export function EthnicGroupSelect(props: ChoiceProps): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  return <Select clearable searchable {...props} {...opening} data={[...useEthnicGroupsById(asked)]} />;
}
/** One ethnic group, by code. */
export function EthnicGroupCodeSelect(props: ChoiceProps): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  return <Select clearable searchable {...props} {...opening} data={[...useEthnicGroups(asked)]} />;
}
export function EthnicGroupsSelect(props: ChoicesProps): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  const data = [...useEthnicGroups(asked)];
  return <MultiSelect clearable searchable hidePickedOptions {...props} {...opening} data={data} />;
}
