import type { Tx } from '../../platform/context/index.js';
import { AreaCodeEntity } from './area.entities.js';

/** The codes of an area, the oldest first; the last is the one of today, or the last one it had. */
export const codesOf = (tx: Tx, areaId: string): Promise<AreaCodeEntity[]> =>
  tx.db.find(AreaCodeEntity, {
    where: { areaId },
    order: {
      validFrom: { direction: 'ASC', nulls: 'FIRST' },
      validTo: { direction: 'ASC', nulls: 'LAST' },
      id: 'DESC',
    },
  });

/** How the history records them: the last one by its parts, and the former ones. */
export const recordedCodes = (codes: readonly AreaCodeEntity[]): object => {
  const last = codes.at(-1);
  return {
    code: last?.code,
    codeValidFrom: last?.validFrom,
    codeValidTo: last?.validTo,
    formerCode: codes.slice(0, -1).map(({ id, code, validFrom, validTo }) => ({ id, code, validFrom, validTo })),
  };
};
