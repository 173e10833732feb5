import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { said } from '../../ui/localized.js';

const DIRECTIONS = graphql(/* GraphQL */ `
  query DirectionsOfFacility($id: ID!) {
    facility(id: $id) {
      directions {
        id
        title {
          kk
          ru
          en
        }
      }
    }
  }
`);

interface DirectionProps extends Omit<SelectProps, 'data'> {
  readonly facilityId: string | null;
}
/** One of the directions of the house in which it is held. */
export function DirectionSelect({ facilityId, ...props }: DirectionProps): ReactNode {
  const { data } = useAnswer(DIRECTIONS, { id: facilityId ?? '' }, { enabled: facilityId !== null });
  const directions = data?.facility?.directions ?? [];
  return (
    <Select
      clearable
      {...props}
      disabled={directions.length === 0}
      data={directions.map(({ id, title }) => ({ value: id, label: said(title) }))}
    />
  );
}
