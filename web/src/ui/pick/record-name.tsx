import type { ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer.js';
import { PICKS, type PickKind } from './picks.js';

interface Props {
  readonly kind: PickKind;
  readonly id: string | null;
}

/** What a record is called of which only the id is at hand. */
export function RecordName({ kind, id }: Props): ReactNode {
  const { document, found } = PICKS[kind];
  const { data } = useAnswer(document, { filter: { id: { eq: id ?? '' } }, first: 1 }, { enabled: id !== null });
  return data ? found(data)[0]?.name : '…';
}
