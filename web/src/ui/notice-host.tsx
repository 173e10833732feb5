import { Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { areNoticesWanted, onNoticesWanted } from './notices.js';
import { later } from './later.js';

const Notifications = later(async () => (await import('@mantine/notifications')).Notifications);

/** Where notices are drawn. */
export function NoticeHost(): ReactNode {
  const wanted = useSyncExternalStore(onNoticesWanted, areNoticesWanted);
  return <Suspense>{wanted && <Notifications position="bottom-left" />}</Suspense>;
}
