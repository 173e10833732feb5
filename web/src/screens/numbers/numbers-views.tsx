import type { ReactNode } from 'react';
import type { ListState } from '../../ui/list/list-search.js';
import { ViewsMenu } from '../../ui/views/views-menu.js';
import { keptOf, searchOf } from './kept.js';
import type { Question } from './question.js';

interface Props {
  readonly question: Question;
  readonly state: ListState;
}

/** Saved views of the list that is counted. */
export function NumbersViews({ question, state }: Props): ReactNode {
  return <ViewsMenu list={question.list} kept={() => keptOf(question)} open={(view) => state.set(searchOf(view))} />;
}
