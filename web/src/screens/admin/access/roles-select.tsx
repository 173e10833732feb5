import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { RoleChoiceQuery } from '../../../gql/graphql.js';
import { said } from '../../../ui/localized.js';

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
export const useRoles = (): readonly RoleOfChoice[] => useAnswer(ROLES, {}).data?.roles.nodes ?? [];

export const RoleSelect = (props: Omit<SelectProps, 'data'>): ReactNode => (
  <Select searchable {...props} data={useRoles().map(({ code, name }) => ({ value: code, label: said(name) }))} />
);
