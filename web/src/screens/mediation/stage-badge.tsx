import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MediationStage } from '../../gql/graphql.js';
import { valueLabel } from '../../i18n/labels.js';

const COLOURS: Readonly<Record<MediationStage, string>> = {
  REQUEST: 'yellow',
  CONSULTATION: 'sky',
  MEDIATION: 'sky',
  AGREEMENT: 'teal',
  NO_AGREEMENT: 'gray',
  WITHDRAWN: 'gray',
};
export const StageBadge = ({ stage }: { readonly stage: MediationStage }): ReactNode => (
  <Badge color={COLOURS[stage]}>{valueLabel('MediationStage', stage)}</Badge>
);
