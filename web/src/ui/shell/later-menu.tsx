import { useDisclosure } from '@mantine/hooks';
import { cloneElement, Suspense, type ReactElement, type ReactNode, type Ref } from 'react';
import { later } from '../later.js';

const MenuFrame = later(async () => (await import('./menu-frame.js')).MenuFrame);

interface Props {
  readonly button: ReactElement<{ readonly onClick?: () => void; readonly ref?: Ref<HTMLButtonElement> }>;
  readonly width?: number;
  readonly children: ReactNode;
}

/** A menu that is loaded when somebody opens it. */
export function LaterMenu({ button, width, children }: Props): ReactNode {
  const [wanted, { open }] = useDisclosure();
  if (!wanted) return cloneElement(button, { onClick: open });
  return (
    <Suspense fallback={button}>
      <MenuFrame button={button} {...(width && { width })}>
        {children}
      </MenuFrame>
    </Suspense>
  );
}
