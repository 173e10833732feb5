import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { fieldLabel } from '../../i18n/labels.js';
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
  const { t } = useTranslation('events');
  const directions = data?.facility?.directions ?? [];
  const why = facilityId ? data && 'noDirections' : 'facilityFirst';
  return (
    <Select
      clearable
      {...props}
      disabled={directions.length === 0}
      {...(directions.length === 0 && why && { description: t(why, { facility: fieldLabel('Event', 'facility') }) })}
      data={directions.map(({ id, title }) => ({ value: id, label: said(title) }))}
    />
  );
}
