import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueLabel } from '../../i18n/labels.js';
import { Bars } from '../../ui/bars/bars.js';
import { capital } from '../../ui/capital.js';
import { useToList } from '../../ui/list/where.js';
import { Section } from '../../ui/section.js';
import type { Place } from './place.js';
import { ToAll } from '../../ui/to-all.js';
import { None } from './none.js';
import type { Answer } from './use-today.js';

interface Props {
  readonly answer: Answer;
  readonly place: Place;
}

/** Associations that need a look, by the reason. */
export function Warnings({ answer: { warnings }, place }: Props): ReactNode {
  const { t } = useTranslation('home');
  const toList = useToList();
  if (!warnings) return null;
  const title = t('warnings');
  const bars = warnings.groups.map(({ reason, count }) => ({
    id: reason!,
    name: capital(valueLabel('WarningReason', reason!)),
    count,
    address: toList('earlyWarnings', ...place.inAddress({ reason: [reason] })),
  }));
  return (
    <Section
      title={title}
      actions={<ToAll count={warnings.totals.count} address={toList('earlyWarnings', ...place.inAddress({}))} />}
    >
      {bars.length > 0 ? <Bars label={title} of={bars} /> : <None>{t('noWarnings')}</None>}
    </Section>
  );
}
