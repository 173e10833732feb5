import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { sentenceOf } from '../../api/sentence-of.js';
import type { Problem } from '../../api/use-command.js';
import { inPortions, type Outcome } from './portions.js';

/** So many rows at a time: a portion is done in about a second. */
const SIZE = 20;

export interface Portions<Row> {
  readonly state: 'IDLE' | 'RUNNING' | 'OVER';
  readonly total: number;
  readonly outcome: Outcome<Row>;
  readonly run: (rows: readonly Row[]) => Promise<void>;
  readonly cancel: () => void;
}
interface Options<Row> {
  readonly keyOf: (row: Row) => string;
  readonly send: (rows: readonly Row[]) => Promise<readonly Problem[]>;
}

/** A command over many rows with progress: it can be stopped, and what is done stays done. */
export function usePortions<Row>({ keyOf, send }: Options<Row>): Portions<Row> {
  const { t } = useTranslation();
  const [state, setState] = useState<Portions<Row>['state']>('IDLE');
  const [total, setTotal] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<Row>>({ done: [], refused: new Map() });
  const cancelled = useRef(false);

  // Whoever closes it sees no refusals any more: what is not sent yet stays undone.
  useEffect(() => () => void (cancelled.current = true), []);

  const run = async (rows: readonly Row[]): Promise<void> => {
    cancelled.current = false;
    setState('RUNNING');
    setTotal(rows.length);
    setOutcome({ done: [], refused: new Map() });
    try {
      await inPortions(rows, { size: SIZE, keyOf, send, isCancelled: () => cancelled.current, told: setOutcome });
    } catch (error) {
      setOutcome((before) => ({ ...before, stopped: sentenceOf(error, t) }));
    }
    setState('OVER');
    await queries.invalidateQueries();
  };
  return { state, total, outcome, run, cancel: () => void (cancelled.current = true) };
}
