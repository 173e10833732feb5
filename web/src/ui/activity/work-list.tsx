import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../api/use-me.js';
import { ListTabs, type ListPlace } from '../list/list-tabs.js';
import { ListView } from '../list/list-view.js';
import type { ListOf } from '../list/list.types.js';
import { Page } from '../page.js';

interface Props<Data, Row> {
  readonly of: ListOf<Data, Row>;
  /** What the folder of lists is called, and the lists in it. */
  readonly label: string;
  readonly places: readonly ListPlace[];
  /** Where a new one is recorded, and who may. */
  readonly add?: { readonly to: string; readonly name: string; readonly needs: string };
}

/** A list of the work among those that belong to it. */
export function WorkList<Data, Row extends { readonly id: string }>({
  of,
  label,
  places,
  add,
}: Props<Data, Row>): ReactNode {
  const { can } = useMe();
  const action = add && can(add.needs) && (
    <Button component={Link} to={add.to} leftSection={<IconPlus size={18} aria-hidden />}>
      {add.name}
    </Button>
  );
  return (
    <Page title={of.title} actions={action}>
      <ListTabs label={label} places={places} />
      <ListView of={of} />
    </Page>
  );
}
