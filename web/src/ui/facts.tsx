import { SimpleGrid, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../i18n/labels.js';
import classes from './facts.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** Not for whoever looks: that is said, for it is not «unknown». */
  readonly hidden?: boolean;
}

/** What is known of a record. Unknown facts are left out, hidden ones are named. */
export function Facts({ facts, cols = 3 }: { readonly facts: readonly Fact[]; readonly cols?: number }): ReactNode {
  const { t } = useTranslation();
  const told = facts.filter(
    ({ value, hidden }) =>
      hidden ||
      (value !== null &&
        value !== undefined &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0) &&
        value !== ''),
  );
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 1, sm: Math.min(cols, 2), lg: cols }} verticalSpacing="sm">
      {told.map(({ label, value, hidden }) => (
        <div key={label}>
          <Text component="dt" size="xs" c="dimmed">
            {label}
          </Text>
          <Text component="dd" size="sm" m={0} className={classes.value} c={hidden ? 'dimmed' : undefined}>
            {hidden ? t('hidden') : value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}

/** A fact under the name its type gives the field. */
export const factOf = (type: string, field: string, value: ReactNode, hiddenFields: readonly string[] = []): Fact => ({
  label: fieldLabel(type, field),
  value,
  hidden: hiddenFields.includes(field),
});

/** Several lines of one fact. */
export const Lines = ({ of }: { readonly of: readonly ReactNode[] }): ReactNode =>
  of.map((line, place) => (
    <Fragment key={place}>
      {line}
      <br />
    </Fragment>
  ));
