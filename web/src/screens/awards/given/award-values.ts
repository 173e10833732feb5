import type { AwardReceiver } from '../../../gql/graphql.js';

/** What a form of an award holds besides the recipient and the type, which never change. */
export const NO_AWARD = {
  date: null as string | null,
  dateNote: '',
  number: '',
  capacity: '',
  capacityRu: '',
  citation: '',
  citationRu: '',
  awardDecisionId: null as string | null,
  grantingBodyId: null as string | null,
  decisionNumber: '',
  decisionDate: null as string | null,
  decisionId: null as string | null,
  presenterId: null as string | null,
  place: '',
  ceremony: '',
  ceremonyEventId: null as string | null,
  contestId: null as string | null,
  receivedBy: null as AwardReceiver | null,
  receiver: '',
  areaId: null as string | null,
  published: false,
  note: '',
};
export type AwardValues = typeof NO_AWARD;

type Named = { readonly id: string } | null;
type Texts =
  | 'dateNote'
  | 'number'
  | 'capacity'
  | 'capacityRu'
  | 'citation'
  | 'citationRu'
  | 'decisionNumber'
  | 'place'
  | 'ceremony'
  | 'receiver'
  | 'note';
type Read = Readonly<Record<Texts, string | null>> & {
  readonly date: string | null;
  readonly decisionDate: string | null;
  readonly awardDecision: Named;
  readonly grantingBody: Named;
  readonly decision: Named;
  readonly presenter: Named;
  readonly ceremonyEvent: Named;
  readonly contest: Named;
  readonly area: Named;
  readonly receivedBy: AwardReceiver | null;
  readonly published: boolean;
};

const TEXTS = [
  'dateNote',
  'number',
  'capacity',
  'capacityRu',
  'citation',
  'citationRu',
  'place',
  'ceremony',
  'receiver',
  'note',
] as const satisfies readonly Texts[];
const idOf = (record: Named): string | null => record?.id ?? null;

/** An award as its form holds it. What stands in its decision is left to the decision. */
export const valuesOfAward = (read: Read): AwardValues => ({
  ...NO_AWARD,
  ...(Object.fromEntries(TEXTS.map((name) => [name, read[name] ?? ''])) as Record<(typeof TEXTS)[number], string>),
  ...(read.awardDecision ? { awardDecisionId: read.awardDecision.id } : ownDecision(read)),
  date: read.date,
  presenterId: idOf(read.presenter),
  ceremonyEventId: idOf(read.ceremonyEvent),
  contestId: idOf(read.contest),
  receivedBy: read.receivedBy,
  areaId: idOf(read.area),
  published: read.published,
});

const ownDecision = (read: Read): Partial<AwardValues> => ({
  grantingBodyId: idOf(read.grantingBody),
  decisionNumber: read.decisionNumber ?? '',
  decisionDate: read.decisionDate,
  decisionId: idOf(read.decision),
});
