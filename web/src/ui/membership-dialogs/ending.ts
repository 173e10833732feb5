/** How memberships end, as a form holds it. */
export interface Ending extends Record<string, unknown> {
  dayKnown: boolean;
  endDate: string | null;
  endReason: string | null;
  decisionId: string | null;
  note: string;
}

interface EndingInput {
  readonly endDate: string | null;
  readonly endReason?: string;
  readonly decisionId?: string;
  readonly note?: string;
}

/** As the API takes it. An unknown day is said as null: an end that was planned goes with it. */
export const endingInput = ({ dayKnown, endDate, endReason, decisionId, note }: Ending): EndingInput => ({
  endDate: dayKnown ? endDate : null,
  ...(endReason && { endReason }),
  ...(decisionId && { decisionId }),
  ...(note && { note }),
});

/** The day on which the next one begins: the day after a whole last day, else as far as it is known. */
export function dayAfter(lastDay: string | null): string | null {
  if (lastDay?.length !== 10) return lastDay;
  const next = new Date(`${lastDay}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
