import { Anchor, Loader, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPoint } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './lazy-tree.module.css';
import { stepOf, visibleNodes, type TreeNode, type VisibleNode } from './visible-nodes.js';

interface Props {
  readonly label: string;
  readonly roots: readonly TreeNode[];
  /** What lies right below a node; asked for when it is opened. */
  readonly load: (id: string, signal: AbortSignal) => Promise<readonly TreeNode[]>;
}

/** A tree that is read as far as it is opened, by mouse and by keyboard. */
export function LazyTree({ label, roots, load }: Props): ReactNode {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(roots.length === 1 ? [roots[0]!.id] : []));
  const [current, setCurrent] = useState(roots[0]?.id);
  const frame = useRef<HTMLUListElement>(null);
  const navigate = useNavigate();
  const { childrenOf, isWaiting } = useChildren([...open], load);
  const nodes = visibleNodes(roots, open, childrenOf);

  const toggle = (id: string, opened: boolean): void =>
    setOpen((before) => new Set(opened ? [...before, id] : [...before].filter((each) => each !== id)));
  const goTo = (id: string): void => {
    setCurrent(id);
    frame.current?.querySelector<HTMLElement>(`[data-node="${id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const node = nodes.find(({ id }) => id === current);
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && node.address) return void navigate({ to: node.address });
    const isToggle = node.mayOpen && (event.key === ' ' || event.key === 'Enter');
    const step = isToggle ? undefined : stepOf(event.key, node.id, nodes, open);
    if (!step && !isToggle) return;
    event.preventDefault();
    if (!step) toggle(node.id, !open.has(node.id));
    else if ('go' in step) goTo(step.go);
    else toggle('open' in step ? step.open : step.close, 'open' in step);
  };
  return (
    <ul ref={frame} role="tree" aria-label={label} className={classes.tree} onKeyDown={onKeyDown}>
      {nodes.map((node) => (
        <Node
          key={`${node.parent}/${node.id}`}
          node={node}
          opened={open.has(node.id)}
          waiting={isWaiting(node.id)}
          childless={childrenOf(node.id)?.length === 0}
          current={node.id === current}
          onToggle={() => {
            setCurrent(node.id);
            toggle(node.id, !open.has(node.id));
          }}
          onFocus={() => setCurrent(node.id)}
        />
      ))}
    </ul>
  );
}

function useChildren(open: readonly string[], load: Props['load']) {
  const { i18n } = useTranslation();
  const answers = useQueries({
    queries: open.map((id) => ({
      queryKey: ['tree', id, i18n.language],
      queryFn: ({ signal }: { signal: AbortSignal }) => load(id, signal),
    })),
  });
  const answerOf = (id: string) => answers[open.indexOf(id)];
  return {
    childrenOf: (id: string): readonly TreeNode[] | undefined => answerOf(id)?.data,
    isWaiting: (id: string): boolean => answerOf(id)?.isLoading ?? false,
  };
}

interface NodeProps {
  readonly node: VisibleNode;
  readonly opened: boolean;
  readonly waiting: boolean;
  readonly childless: boolean;
  readonly current: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}
function Node({ node, opened, waiting, childless, current, onToggle, onFocus }: NodeProps): ReactNode {
  const { t } = useTranslation();
  const { id, label, about, address, mayOpen, level, place, of } = node;
  const Icon = !mayOpen ? IconPoint : opened ? IconChevronDown : IconChevronRight;
  return (
    <li
      role="treeitem"
      data-node={id}
      tabIndex={current ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      {...(mayOpen && { 'aria-expanded': opened })}
      className={classes.node}
      style={{ paddingInlineStart: `${(level - 1) * 1.5}rem` }}
      onFocus={onFocus}
    >
      <span className={classes.opener} onClick={mayOpen ? onToggle : undefined} aria-hidden>
        {waiting ? <Loader size={14} /> : <Icon size={16} />}
      </span>
      {address ? (
        <Anchor component={Link} to={address} size="sm" tabIndex={-1}>
          {label}
        </Anchor>
      ) : (
        <Text span size="sm" fw={500} onClick={onToggle} className={classes.opener}>
          {label}
        </Text>
      )}
      {about && (
        <Text span size="xs" c="dimmed">
          {about}
        </Text>
      )}
      {opened && childless && (
        <Text span size="xs" c="dimmed">
          {t('state.nothingBelow')}
        </Text>
      )}
    </li>
  );
}
