import { Badge, Progress, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import type { ProgrammeWholeFragment } from '../../gql/graphql.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { periodInWords } from '../../ui/activity/in-words.js';
import { Latest } from '../../ui/activity/latest.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { factOf, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { Section } from '../../ui/section.js';
import { percent } from './percent.js';
import { CORRECT_PROGRAMME, PROGRAMME_PAGE } from './programmes.document.js';
import { PROGRAMME_SPEC } from './specs.js';

type Programme = ProgrammeWholeFragment;
const label = (field: string): string => fieldLabel('Programme', field);

/** A programme, its lines, and what was done of them. */
export function ProgrammePage(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { programme } = useSureAnswer(PROGRAMME_PAGE, { id });
  if (!programme) return <UnknownScreen />;
  return (
    <WorkPage
      of={PROGRAMME_SPEC}
      record={programme}
      title={said(programme.title)}
      badges={<Badge>{said(programme.kind.name)}</Badge>}
      when={periodInWords(programme.startDate, programme.endDate)}
      facts={factsOf(programme)}
      correct={CORRECT_PROGRAMME}
      readAnew={async () => (await ask(PROGRAMME_PAGE, { id })).programme!}
      list="/programmes"
      before={programme.plannedInAll !== null && <Share programme={programme} />}
    >
      <Parts programme={programme} />
    </WorkPage>
  );
}

function factsOf(programme: Programme): Fact[] {
  const fact = (field: string, value: ReactNode): Fact => factOf('Programme', field, value, programme.hiddenFields);
  return [
    fact('parent', linked('Programme', programme.parent)),
    fact('planned', programme.planned !== null && formatNumber(programme.planned)),
    fact('furtherAreas', programme.furtherAreas.map(({ name }) => said(name)).join(', ')),
    fact('note', programme.note),
  ];
}

/** How much of the plan is carried out, with the lines below it. */
function Share({ programme: { plannedInAll, carriedOut, share } }: { readonly programme: Programme }): ReactNode {
  const { t } = useTranslation('programmes');
  return (
    <Section title={label('share')}>
      <Text size="lg" fw={600}>
        {share !== null && `${percent(share)} · `}
        {t('ofPlanned', { done: formatNumber(carriedOut ?? 0), planned: formatNumber(plannedInAll ?? 0) })}
      </Text>
      {share !== null && <Progress value={Math.min(share * 100, 100)} aria-label={label('share')} mt="xs" />}
    </Section>
  );
}

function Parts({ programme }: { readonly programme: Programme }): ReactNode {
  const { t } = useTranslation('programmes');
  const { id, lines, projects, events, contests } = programme;
  return (
    <>
      <Latest
        title={label('lines')}
        type="Programme"
        total={lines.totalCount}
        all={`/programmes?parent=${id}`}
        rows={lines.nodes.map(({ planned, carriedOut, ...line }) => ({
          id: line.id,
          name: said(line.title),
          about: [
            said(line.kind.name),
            planned !== null && t('ofPlanned', { done: formatNumber(carriedOut ?? 0), planned: formatNumber(planned) }),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <Latest
        title={label('projects')}
        type="Project"
        total={projects.totalCount}
        all={`/projects?programme=${id}`}
        rows={projects.nodes.map((each) => ({
          id: each.id,
          name: said(each.title),
          about: [valueLabel('ProjectState', each.state), formatDate(each.startDate)].filter(Boolean).join(' · '),
        }))}
      />
      <Latest
        title={label('events')}
        type="Event"
        total={events.totalCount}
        all={`/events?programme=${id}`}
        rows={events.nodes.map((each) => ({
          id: each.id,
          name: said(each.title),
          about: formatDate(each.startDate),
        }))}
      />
      <Latest
        title={label('contests')}
        type="Contest"
        total={contests.totalCount}
        all={`/contests?programme=${id}`}
        rows={contests.nodes.map((each) => ({ id: each.id, name: said(each.title), about: formatDate(each.date) }))}
      />
    </>
  );
}
