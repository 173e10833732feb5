import type { ModalProps } from '@mantine/core';
import { Suspense, useState, type ReactNode } from 'react';
import { later } from './later.js';

const Modal = later(async () => (await import('./modal.js')).Modal);

/** A dialog of the frame of the desk, loaded when it is first opened. */
export function LaterModal(props: ModalProps): ReactNode {
  const [wanted, want] = useState(props.opened);
  if (props.opened && !wanted) want(true);
  return <Suspense>{wanted && <Modal {...props} />}</Suspense>;
}
