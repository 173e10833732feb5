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
  readonly area: Named;
  readonly receivedBy: AwardReceiver | null;
  readonly published: boolean;
};

/** An award as its form holds it. What stands in its decision is left to the decision. */
export function valuesOfAward(read: Read): AwardValues {
  const own = read.awardDecision === null;
  return {
    date: read.date,
    dateNote: read.dateNote ?? '',
    number: read.number ?? '',
    capacity: read.capacity ?? '',
    capacityRu: read.capacityRu ?? '',
    citation: read.citation ?? '',
    citationRu: read.citationRu ?? '',
    awardDecisionId: read.awardDecision?.id ?? null,
    grantingBodyId: own ? (read.grantingBody?.id ?? null) : null,
    decisionNumber: own ? (read.decisionNumber ?? '') : '',
    decisionDate: own ? read.decisionDate : null,
    decisionId: own ? (read.decision?.id ?? null) : null,
    presenterId: read.presenter?.id ?? null,
    place: read.place ?? '',
    ceremony: read.ceremony ?? '',
    ceremonyEventId: read.ceremonyEvent?.id ?? null,
    receivedBy: read.receivedBy,
    receiver: read.receiver ?? '',
    areaId: read.area?.id ?? null,
    published: read.published,
    note: read.note ?? '',
  };
}
