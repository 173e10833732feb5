import { Injectable } from '@nestjs/common';
import { AccessCache } from '../../platform/access/index.js';
import { Notifications } from '../../platform/database/index.js';
import { EventBus, type Change } from '../../platform/events/index.js';

/** The channel of the trigger function `access_changed()`; its payload is the account concerned, or nothing for all. */
const CHANNEL = 'birlik_access';

/** Records on which rights depend; of organizations, their place in the tree. */
const ENTITIES = new Set(['Account', 'ApiToken', 'Area', 'Grant', 'Role', 'Session']);
/** Not failures to sign in, which strangers can cause at will, nor sessions that only begin. */
const concerns = ({ entity, field, before }: Change): boolean =>
  field === 'parentId' ||
  (ENTITIES.has(entity) && field !== 'signIn' && !(entity === 'Session' && field === 'account' && before === null));

/**
 * Drops kept actors when rights change: in this process right after the commit, so that the next request already sees
 * it; in the others as soon as PostgreSQL tells them.
 */
@Injectable()
export class AccessChanges {
  constructor(cache: AccessCache, bus: EventBus, notifications: Notifications) {
    notifications.listen(CHANNEL, {
      heard: (account) => cache.drop(account || undefined),
      connected: (is) => cache.hears(is),
    });
    bus.onAll((tx, events) => {
      if (events.some(({ changes }) => changes.some(concerns))) tx.afterCommit(() => cache.drop());
      return Promise.resolve();
    });
  }
}
