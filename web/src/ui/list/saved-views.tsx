import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keptOf, searchOf } from '../views/view.js';
import { ViewsMenu } from '../views/views-menu.js';
import type { ListState } from './list-search.js';
import type { ListOf } from './list.types.js';

interface Props<Data, Row> {
  readonly of: ListOf<Data, Row>;
  readonly state: ListState;
}

/** Saved views of a list: its whole question under a name. */
export function SavedViews<Data, Row>({ of, state }: Props<Data, Row>): ReactNode {
  const navigate = useNavigate();
  return (
    <ViewsMenu
      list={of.list}
      kept={() => keptOf(of, state.search)}
      open={(view) => void navigate({ to: '.', search: searchOf(of, view) as never })}
    />
  );
}
