import type { ReactNode } from 'react';
import type { ListState } from '../../ui/list/list-search.js';
import { ViewsMenu } from '../../ui/views/views-menu.js';
import type { Question } from './question.js';

interface Props {
  readonly question: Question;
  readonly state: ListState;
}

/** Saved views of the list that is counted: by the groups that they keep. */
export function NumbersViews({ question, state }: Props): ReactNode {
  const { list, groups, filter, search, asOf } = question;
  return (
    <ViewsMenu
      list={list}
      kept={() => ({
        ...(Object.keys(filter).length > 0 && { filter }),
        ...(search && { search }),
        ...(asOf && { asOf }),
        groupBy: groups.map(({ value }) => value),
      })}
      open={(view) =>
        state.set({
          by: view.groupBy.join(','),
          where: view.filter ? JSON.stringify(view.filter) : '',
          q: view.search ?? '',
          asOf: view.asOf ?? '',
          measure: '',
          order: '',
        })
      }
    />
  );
}
