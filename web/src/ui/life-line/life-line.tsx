import { SegmentedControl, Text, Tooltip } from '@mantine/core';
import { useState, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../i18n/format.js';
import { RecordLink } from '../record-link.js';
import { Section } from '../section.js';
import { layOut, type LifeLine as Laid, type Placed } from './lay-out.js';
import type { LifeEntry } from './life-entry.js';
import classes from './life-line.module.css';
import { LifeTable } from './life-table.js';

interface Props {
  readonly title: string;
  readonly entries: readonly LifeEntry[];
}
/** What somebody or something was over the years: drawn, or as a table. What is not known for sure is drawn so. */
export function LifeLine({ title, entries }: Props): ReactNode {
  const { t } = useTranslation('record');
  const [view, setView] = useState('drawing');
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={t('life.view')}
      value={view}
      onChange={setView}
      data={[
        { value: 'drawing', label: t('life.drawing') },
        { value: 'table', label: t('life.table') },
      ]}
    />
  );
  return (
    <Section title={title} actions={choice}>
      {view === 'table' ? <LifeTable title={title} entries={entries} /> : <Drawing line={layOut(entries, today())} />}
    </Section>
  );
}

function Drawing({ line }: { readonly line: Laid<LifeEntry> }): ReactNode {
  const { t } = useTranslation('record');
  const groups = [...new Set(line.placed.map(({ item }) => item.group))];
  return (
    <div>
      <Axis of={line} />
      {groups.map((group) => (
        <div key={group}>
          <Text size="xs" fw={600} c="dimmed" mt="xs">
            {group}
          </Text>
          <ul className={classes.rows} aria-label={group}>
            {line.placed
              .filter(({ item }) => item.group === group)
              .map((placed) => (
                <Row key={placed.item.id} placed={placed} years={line.years} />
              ))}
          </ul>
        </div>
      ))}
      {line.undated.length > 0 && (
        <Text size="sm" mt="sm">
          <Text span c="dimmed" inherit>
            {t('life.undated')}{' '}
          </Text>
          {line.undated.map(({ name, about }) => [name, about].filter(Boolean).join(', ')).join('; ')}
        </Text>
      )}
      {line.placed.some(isUnsure) && (
        <Text size="xs" c="dimmed" mt="sm">
          <span className={classes.sample} aria-hidden /> {t('life.unsure')}
        </Text>
      )}
    </div>
  );
}

const isUnsure = ({ sure, from, to, openStart, openEnd }: Placed<LifeEntry>): boolean =>
  openStart || openEnd || sure === null || to - from - (sure.to - sure.from) > 0.5;

function Axis({ of: { years, now } }: { readonly of: Laid<LifeEntry> }): ReactNode {
  return (
    <div className={classes.row} aria-hidden>
      <div />
      <div className={classes.axis}>
        {years.map(({ year, at }) => (
          <span key={year} className={classes.year} style={{ left: `${at}%` }}>
            {year}
          </span>
        ))}
        <span className={classes.now} style={{ left: `${now}%` }} />
      </div>
    </div>
  );
}

interface RowProps {
  readonly placed: Placed<LifeEntry>;
  readonly years: Laid<LifeEntry>['years'];
}
function Row({ placed, years }: RowProps): ReactNode {
  const { name, about, when, record } = placed.item;
  return (
    <li className={classes.row}>
      <div className={classes.label}>
        <Text size="sm" lh={1.3}>
          <RecordLink {...record}>{name}</RecordLink>
        </Text>
        <Text size="xs" c="dimmed">
          {[about, when].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className={classes.track}>
        {years.map(({ year, at }) => (
          <span key={year} className={classes.grid} style={{ left: `${at}%` }} />
        ))}
        <Bar placed={placed} />
      </div>
    </li>
  );
}

/** Its words stand beside it. */
function Bar({
  placed: { item, from, to, sure, openStart, openEnd },
}: {
  readonly placed: Placed<LifeEntry>;
}): ReactNode {
  const width = Math.max(to - from, 0.01);
  const part = (at: number): number => ((at - from) / width) * 100;
  const color = { '--color': `var(--mantine-color-${item.color}-filled)` } as CSSProperties;
  return (
    <Tooltip label={item.when}>
      <span
        className={classes.bar}
        style={{ ...color, left: `${from}%`, width: `${width}%` }}
        data-day={item.start !== null && item.start === item.end ? true : undefined}
      >
        <span
          className={classes.unsure}
          data-open-start={openStart || undefined}
          data-open-end={openEnd || undefined}
        />
        {sure && (
          <span
            className={classes.sure}
            style={{ left: `${part(sure.from)}%`, width: `${part(sure.to) - part(sure.from)}%` }}
          />
        )}
      </span>
    </Tooltip>
  );
}
