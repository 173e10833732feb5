import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { RoleChoiceQuery } from '../../../gql/graphql.js';
import { said } from '../../../ui/localized.js';
import { useLazyChoice } from '../../../ui/pick/use-lazy-choice.js';

const ROLES = graphql(/* GraphQL */ `
  query RoleChoice {
    roles(filter: { retired: false }, first: 100) {
      nodes {
        code
        publicOnly
        permissions
        name {
          kk
          ru
          en
        }
      }
    }
  }
`);

export type RoleOfChoice = RoleChoiceQuery['roles']['nodes'][number];
export const useRoles = (enabled = true): readonly RoleOfChoice[] =>
  useAnswer(ROLES, {}, { enabled }).data?.roles.nodes ?? [];

export function RoleSelect(props: Omit<SelectProps, 'data'>): ReactNode {
  const { asked, ...opening } = useLazyChoice(props.value);
  const data = useRoles(asked).map(({ code, name }) => ({ value: code, label: said(name) }));
  return <Select searchable {...props} {...opening} data={data} />;
}
