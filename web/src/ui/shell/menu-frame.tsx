import { Menu } from '@mantine/core';
import {
  cloneElement,
  Suspense,
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';

interface Props {
  readonly button: ReactElement<{ readonly ref?: Ref<HTMLButtonElement> }>;
  readonly width?: number;
  readonly children: ReactNode;
}

/** Its button takes the place of the one that was pressed, and the focus with it; then it opens. */
export function MenuFrame({ button, width, children }: Props): ReactNode {
  const [opened, setOpened] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    target.current?.focus();
    setOpened(true);
  }, []);
  return (
    <Menu position="bottom-end" opened={opened} onChange={setOpened} returnFocus {...(width && { width })}>
      <Menu.Target>{cloneElement(button, { ref: target })}</Menu.Target>
      <Menu.Dropdown>
        <Suspense>{children}</Suspense>
      </Menu.Dropdown>
    </Menu>
  );
}
