import type { Tx } from '../../../platform/context/index.js';
import { AccountEntity } from '../account.entity.js';

/** The account as it is now, for a change of how it signs in: nobody changes it until the transaction ends. */
export const lockAccount = (tx: Tx, id: string): Promise<AccountEntity> =>
  tx.db.findOneOrFail(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
