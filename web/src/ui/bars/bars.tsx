import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format.js';
import type { ListAddress } from '../list/where.js';
import classes from './bars.module.css';

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly address?: ListAddress | undefined;
}

/** Numbers as a list of bars; read aloud, it is a list of names and numbers. */
export function Bars({ label, of }: { readonly label: string; readonly of: readonly Bar[] }): ReactNode {
  const most = Math.max(1, ...of.map(({ count }) => count));
  return (
    <ul className={classes.bars} aria-label={label}>
      {of.map(({ id, name, count, address }) => (
        <li key={id} className={classes.bar}>
          <span className={classes.name}>{name}</span>
          <span className={classes.line} aria-hidden>
            <span style={{ width: `${(count / most) * 100}%` }} />
          </span>
          {address ? (
            <Link className={classes.count} to={address.to} search={address.search as never}>
              {formatNumber(count)}
            </Link>
          ) : (
            <span className={classes.count}>{formatNumber(count)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
