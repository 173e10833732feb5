import { Modal as Frame, type ModalProps } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';

/** Opens once it is there: so it knows where the focus was, and gives it back. */
export function Modal({ opened, ...props }: ModalProps): ReactNode {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return <Frame opened={opened && isThere} {...props} />;
}
