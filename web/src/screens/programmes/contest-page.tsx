import { Badge } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import type { ContestWholeFragment } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { factOf, Lines, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { CONTEST_PAGE, CORRECT_CONTEST } from './contests.document.js';
import { CONTEST_SPEC } from './specs.js';

/** A contest, its jury and its winners. */
export function ContestPage(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { can } = useMe();
  const asked = { id, withAwards: can('awards.read') };
  const { contest } = useSureAnswer(CONTEST_PAGE, asked);
  if (!contest) return <UnknownScreen />;
  return (
    <WorkPage
      of={CONTEST_SPEC}
      record={contest}
      title={said(contest.title)}
      badges={contest.level && <Badge>{said(contest.level.name)}</Badge>}
      when={formatDate(contest.date)}
      facts={factsOf(contest)}
      correct={CORRECT_CONTEST}
      readAnew={async () => (await ask(CONTEST_PAGE, asked)).contest!}
      list="/contests"
    />
  );
}

type Prize = NonNullable<ContestWholeFragment['awards']>['nodes'][number];

/** Prizes that are awards, each with whoever holds it. */
function Prizes({ of }: { readonly of: readonly Prize[] }): ReactNode {
  return (
    <Lines
      of={of.map(({ id, type, recipient }) => (
        <RecordLink key={id} type="Award" id={id}>
          {[said(type.name), recipient && ('displayName' in recipient ? recipient.displayName : said(recipient.name))]
            .filter(Boolean)
            .join(' – ')}
        </RecordLink>
      ))}
    />
  );
}

function factsOf(contest: ContestWholeFragment): Fact[] {
  const fact = (field: string, value: ReactNode): Fact => factOf('Contest', field, value, contest.hiddenFields);
  return [
    fact('programme', linked('Programme', contest.programme)),
    fact('ceremony', linked('Event', contest.ceremony)),
    fact('result', said(contest.result)),
    fact('awards', contest.awards && contest.awards.nodes.length > 0 && <Prizes of={contest.awards.nodes} />),
    fact('furtherAreas', contest.furtherAreas.map(({ name }) => said(name)).join(', ')),
    fact('note', contest.note),
  ];
}
