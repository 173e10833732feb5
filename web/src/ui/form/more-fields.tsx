import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './more-fields.module.css';

interface Props {
  /** What the fields are called: it is read while they are folded away. */
  readonly names: readonly string[];
  /** Something in them is wrong: they are shown, whatever was chosen. */
  readonly wrong: boolean;
  readonly children: ReactNode;
}

/** Fields that few records need, folded away until somebody asks for them. What stands in them stays. */
export function MoreFields({ names, wrong, children }: Props): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details open={open || wrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={classes.summary}>
        {t('form.more')} <span className={classes.names}>{names.join(', ')}</span>
      </summary>
      <Stack pt="xs">{children}</Stack>
    </details>
  );
}
