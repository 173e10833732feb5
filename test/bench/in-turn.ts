import { medians, type Measured } from './measure.js';

export interface Terms {
  readonly seconds: number;
  readonly rounds: number;
  readonly warmUp: number;
}

/** By how much longer one request takes. */
export const cost = (of: Measured, than: Measured): string =>
  `${((than.perSecond / of.perSecond - 1) * 100).toFixed(0)} %`.replace('-0 %', '0 %');

/** Medians of two ways of the same requests in turn, so that a slow minute of the machine hits both. */
export async function inTurn(
  { seconds, rounds, warmUp }: Terms,
  ways: readonly [(seconds: number) => Promise<Measured>, (seconds: number) => Promise<Measured>],
): Promise<readonly [Measured, Measured]> {
  for (const way of ways) await way(warmUp);
  const found: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const [i, way] of ways.entries()) found[i]!.push(await way(seconds));
  return [medians(found[0]), medians(found[1])];
}
