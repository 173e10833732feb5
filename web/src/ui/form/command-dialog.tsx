import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Modal } from '../modal.js';

interface Props {
  readonly title: string;
  /** The button that opens it says this, else the title. */
  readonly deed?: string;
  readonly button?: ButtonProps;
  readonly size?: string;
  /** The form; it closes the dialog when it is done. */
  readonly children: (close: () => void) => ReactNode;
}

/** A deed with a form of its own: a button, and the dialog that it opens. */
export function CommandDialog({ title, deed, button, size = 'lg', children }: Props): ReactNode {
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" {...button} onClick={open}>
        {deed ?? title}
      </Button>
      <Modal opened={opened} onClose={close} title={title} size={size} closeOnClickOutside={false}>
        {opened && children(close)}
      </Modal>
    </>
  );
}
