import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AccreditationApplicationState, AccreditationState } from '../../gql/graphql.js';
import { valueLabel } from '../../i18n/labels.js';

const OF_APPLICATION: Readonly<Record<AccreditationApplicationState, string>> = {
  RECEIVED: 'yellow',
  CONSIDERED: 'sky',
  GRANTED: 'teal',
  REFUSED: 'gray',
  WITHDRAWN: 'gray',
};
export const ApplicationBadge = ({ state }: { readonly state: AccreditationApplicationState }): ReactNode => (
  <Badge color={OF_APPLICATION[state]}>{valueLabel('AccreditationApplicationState', state)}</Badge>
);

const OF_ACCREDITATION: Readonly<Record<AccreditationState, string>> = {
  UPCOMING: 'sky',
  IN_FORCE: 'teal',
  SUSPENDED: 'yellow',
  EXPIRED: 'gray',
  ENDED: 'gray',
  WITHDRAWN: 'gray',
};
export const AccreditationBadge = ({ state }: { readonly state: AccreditationState }): ReactNode => (
  <Badge color={OF_ACCREDITATION[state]}>{valueLabel('AccreditationState', state)}</Badge>
);
