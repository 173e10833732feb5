import { Card, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/graphql.js';
import type { BoardColumnFragment } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { typeLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import { nameOf } from '../names.js';
import classes from './board.module.css';

graphql(/* GraphQL */ `
  fragment BoardColumn on NominationConnection {
    totalCount
    nodes {
      id
      type {
        name {
          kk
          ru
          en
        }
      }
      nominee {
        ...RecipientName
      }
      area {
        name {
          kk
          ru
          en
        }
      }
      submittedAt
      createdAt
    }
  }
`);

interface Props {
  readonly of: BoardColumnFragment['nodes'][number];
}

/** A nomination on the board: the whole card leads to it. */
export function NominationCard({ of }: Props): ReactNode {
  const { id, type, nominee, area, submittedAt, createdAt } = of;
  return (
    <Card component={Link} to={`/awards/nominations/${id}`} withBorder padding="xs" className={classes.card}>
      <Text size="sm" fw={600}>
        {nameOf(nominee) || typeLabel('Nomination')}
      </Text>
      <Text size="sm">{said(type.name)}</Text>
      <Text size="xs" c="dimmed">
        {[said(area?.name), formatMoment(submittedAt ?? createdAt).slice(0, 10)].filter(Boolean).join(' · ')}
      </Text>
    </Card>
  );
}
