import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../api/request.js';
import { sentenceOf } from '../../../api/sentence-of.js';
import { tellFailure } from '../../../ui/notices.js';
import { REVEAL, type Revealed } from './reveal.document.js';

/** After so long they are hidden again: a desk is left alone. */
const SHOWN_SECONDS = 300;

export interface RevealedData {
  readonly data: Revealed | undefined;
  /** Seconds until it is hidden. */
  readonly left: number;
  readonly show: (data: Revealed, purpose: string) => void;
  readonly hide: () => void;
  /** Reads it anew for the same purpose, after something was changed. */
  readonly again: () => Promise<Revealed>;
}

const secondsUntil = (moment: number): number => Math.ceil((moment - Date.now()) / 1000);

/** Guarded data of one person, shown for a stated purpose and for a while. */
export function useRevealed(personId: string): RevealedData {
  const { t } = useTranslation();
  const [data, setData] = useState<Revealed>();
  const [left, setLeft] = useState(0);
  const purpose = useRef('');
  const until = useRef(0);
  const isShown = data !== undefined;

  useEffect(() => {
    if (!isShown) return undefined;
    const clock = setInterval(() => {
      const rest = secondsUntil(until.current);
      setLeft(rest);
      if (rest <= 0) setData(undefined);
    }, 1000);
    return () => clearInterval(clock);
  }, [isShown]);

  const show = (revealed: Revealed, why: string): void => {
    purpose.current = why;
    until.current = Date.now() + SHOWN_SECONDS * 1000;
    setLeft(SHOWN_SECONDS);
    setData(revealed);
  };
  const again = async (): Promise<Revealed> => {
    try {
      const { revealPersonalData } = await ask(REVEAL, { input: { personId, purpose: purpose.current } });
      show(revealPersonalData.person!, purpose.current);
      return revealPersonalData.person!;
    } catch (error) {
      tellFailure(sentenceOf(error, t));
      throw error;
    }
  };
  return { data, left, show, hide: () => setData(undefined), again };
}
