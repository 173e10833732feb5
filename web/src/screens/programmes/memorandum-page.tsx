import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import type { MemorandumWholeFragment } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { periodInWords } from '../../ui/activity/in-words.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { factOf, type Fact } from '../../ui/facts.js';
import { said } from '../../ui/localized.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { MemorandumBadge } from './badges.js';
import { CORRECT_MEMORANDUM, MEMORANDUM_PAGE } from './memoranda.document.js';
import { MEMORANDUM_SPEC } from './specs.js';

/** A memorandum: between whom, about what, until when. */
export function MemorandumPage(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { memorandum } = useSureAnswer(MEMORANDUM_PAGE, { id });
  if (!memorandum) return <UnknownScreen />;
  return (
    <WorkPage
      of={MEMORANDUM_SPEC}
      record={memorandum}
      title={said(memorandum.title)}
      badges={<MemorandumBadge state={memorandum.state} />}
      when={periodInWords(memorandum.signedOn, memorandum.validUntil)}
      facts={factsOf(memorandum)}
      correct={CORRECT_MEMORANDUM}
      readAnew={async () => (await ask(MEMORANDUM_PAGE, { id })).memorandum!}
      list="/memoranda"
    />
  );
}

function factsOf(memorandum: MemorandumWholeFragment): Fact[] {
  const fact = (field: string, value: ReactNode): Fact => factOf('Memorandum', field, value, memorandum.hiddenFields);
  return [
    fact('subject', said(memorandum.subject)),
    fact('place', said(memorandum.place)),
    fact('signedOn', formatDate(memorandum.signedOn)),
    fact('validUntil', formatDate(memorandum.validUntil)),
    fact('terminatedOn', formatDate(memorandum.terminatedOn)),
    fact('furtherAreas', memorandum.furtherAreas.map(({ name }) => said(name)).join(', ')),
    fact('note', memorandum.note),
  ];
}
