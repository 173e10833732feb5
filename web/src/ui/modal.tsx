import { Modal as Frame, type ModalProps } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InDialog, useDialog } from './enclosing.js';

/** Opens once it is there: so it knows where the focus was, and gives it back. What is typed in it is not lost by Escape. */
export function Modal({ opened, onClose, children, ...props }: ModalProps): ReactNode {
  const { t } = useTranslation();
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const [dialog, close] = useDialog(opened, onClose);
  return (
    <Frame opened={opened && isThere} onClose={close} closeButtonProps={{ 'aria-label': t('common:close') }} {...props}>
      <InDialog value={dialog}>{children}</InDialog>
    </Frame>
  );
}
