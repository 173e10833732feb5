import { Button, Group, Stack } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './command-form.module.css';
import { ProblemAlert } from './problem-alert.js';
import type { FormOf } from './use-command-form.js';

interface Props<Values> {
  readonly of: FormOf<Values>;
  /** What the button says; usually «Сақтау». */
  readonly deed?: string;
  readonly onCancel?: () => void;
  readonly danger?: boolean;
  /** While something is still to be said before it may be sent. */
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** Frame of every form: what is wrong as a whole above, the deed and the way out below. */
export function CommandForm<Values>({
  of,
  deed,
  onCancel,
  danger = false,
  disabled = false,
  children,
}: Props<Values>): ReactNode {
  const { t } = useTranslation();
  return (
    <form onSubmit={of.send} noValidate>
      <Stack>
        <ProblemAlert problems={of.problems} />
        {children}
        <Group justify="flex-end" className={classes.deeds}>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('form.cancel')}
            </Button>
          )}
          <Button
            type="submit"
            loading={of.busy}
            disabled={disabled}
            color={danger ? 'red' : undefined}
            leftSection={danger || deed ? undefined : <IconDeviceFloppy size={18} aria-hidden />}
          >
            {deed ?? t('form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
