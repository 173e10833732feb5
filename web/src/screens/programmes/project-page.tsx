import { Badge, Timeline, Text } from '@mantine/core';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import type { ProjectWholeFragment } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { periodInWords } from '../../ui/activity/in-words.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { capital } from '../../ui/capital.js';
import { factOf, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { Section } from '../../ui/section.js';
import { AdvanceProject } from './advance-project.js';
import { ProjectBadge } from './badges.js';
import { nextState } from './project-states.js';
import { CORRECT_PROJECT, PROJECT_PAGE } from './projects.document.js';
import { PROJECT_SPEC } from './specs.js';

type Project = ProjectWholeFragment;

/** A project, and by whose word it came so far. */
export function ProjectPage(): ReactNode {
  const { t } = useTranslation('programmes');
  const { id } = useParams({ strict: false }) as { id: string };
  const { project } = useSureAnswer(PROJECT_PAGE, { id });
  if (!project) return <UnknownScreen />;
  const next = nextState(project.state);
  return (
    <WorkPage
      of={PROJECT_SPEC}
      record={project}
      title={said(project.title)}
      badges={
        <>
          <Badge>{said(project.kind.name)}</Badge>
          <ProjectBadge state={project.state} />
        </>
      }
      when={periodInWords(project.startDate, project.endDate)}
      facts={factsOf(project)}
      correct={CORRECT_PROJECT}
      readAnew={async () => (await ask(PROJECT_PAGE, { id })).project!}
      list="/projects"
      deeds={[
        project.availableActions.includes('ADVANCE') &&
          next !== undefined && {
            title: t('advance', { state: valueLabel('ProjectState', next) }),
            icon: IconPlayerTrackNext,
            children: (close) => <AdvanceProject project={project} state={next} close={close} />,
          },
      ]}
    >
      {project.steps.length > 0 && <Steps project={project} />}
    </WorkPage>
  );
}

function factsOf(project: Project): Fact[] {
  const fact = (field: string, value: ReactNode): Fact => factOf('Project', field, value, project.hiddenFields);
  return [
    fact('programme', linked('Programme', project.programme)),
    fact('result', said(project.result)),
    fact('furtherAreas', project.furtherAreas.map(({ name }) => said(name)).join(', ')),
    fact('note', project.note),
  ];
}

const Steps = ({ project }: { readonly project: Project }): ReactNode => (
  <Section title={fieldLabel('Project', 'steps')}>
    <Timeline bulletSize={12} lineWidth={2} active={project.steps.length}>
      {project.steps.map(({ id, state, takenOn, note, organization }) => (
        <Timeline.Item key={id} title={capital(valueLabel('ProjectState', state))}>
          <Text size="xs" c="dimmed">
            {formatDate(takenOn)}
          </Text>
          <Text size="sm">{linked('Organization', organization)}</Text>
          {note && <Text size="sm">{note}</Text>}
        </Timeline.Item>
      ))}
    </Timeline>
  </Section>
);
