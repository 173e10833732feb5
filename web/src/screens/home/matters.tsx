import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.js';
import { useToList } from '../../ui/list/where.js';
import { Section } from '../../ui/section.js';
import type { Matter } from './matter-rules.js';
import classes from './home.module.css';
import type { Place } from './place.js';
import type { Answer } from './use-today.js';

interface Props {
  readonly of: readonly Matter[];
  readonly answer: Answer;
  readonly place: Place;
}

/** What waits for somebody: a number each, which leads to what it counts. */
export function Matters({ of, answer, place }: Props): ReactNode {
  const { t } = useTranslation('home');
  if (of.length === 0) return null;
  return (
    <Section title={t('matters')}>
      <ul className={`${classes.list} ${classes.matters}`}>
        {of.map((matter) => (
          <Tile key={matter.id} matter={matter} count={answer[matter.id]?.totalCount ?? 0} place={place} />
        ))}
      </ul>
    </Section>
  );
}

interface TileProps {
  readonly matter: Matter;
  readonly count: number;
  readonly place: Place;
}
function Tile({ matter: { id, list, filter, late }, count, place }: TileProps): ReactNode {
  const { t } = useTranslation('home');
  const address = useToList()(list, ...place.inAddress(filter));
  const shown = (
    <>
      <Text component="span" className={classes.number} c={count === 0 ? 'dimmed' : late ? 'red' : undefined}>
        {formatNumber(count)}
      </Text>
      <Text component="span" size="sm">
        {t(`matter.${id}`)}
      </Text>
    </>
  );
  return (
    <li>
      {address ? (
        <Link className={classes.matter} to={address.to} search={address.search as never}>
          {shown}
        </Link>
      ) : (
        <div className={classes.matter}>{shown}</div>
      )}
    </li>
  );
}
