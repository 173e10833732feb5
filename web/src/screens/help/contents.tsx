import { NavLink } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandbookPart } from './handbook.types.js';
import classes from './help.module.css';

interface Props {
  readonly parts: readonly HandbookPart[];
  readonly open: HandbookPart;
}

/** All parts, and the tasks of the open one. */
export function Contents({ parts, open }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <nav className={`${classes.contents} unprinted`} aria-label={t('help.contents')}>
      {parts.map((part) => (
        <div key={part.id}>
          <NavLink
            href={`#${part.id}`}
            label={part.title}
            active={part === open}
            aria-current={part === open ? 'page' : undefined}
            className={classes.part}
          />
          {part === open && (
            <div className={classes.tasks}>
              {part.tasks.map(({ id, title }) => (
                <NavLink key={id} href={`#${id}`} label={title} pl="lg" py={4} />
              ))}
            </div>
          )}
        </div>
      ))}
    </nav>
  );
}
