import type { AwardDecisionKind } from '../../../gql/graphql.js';

/** What a form of a decision holds besides the body that decides, which never changes. */
export const NO_DECISION = {
  kind: 'ORDER' as AwardDecisionKind,
  number: '',
  date: null as string | null,
  signatoryId: null as string | null,
  signatoryCapacity: '',
  signatoryCapacityRu: '',
  resolutionId: null as string | null,
  sourceId: null as string | null,
  areaId: null as string | null,
  published: false,
  note: '',
};
export type DecisionValues = typeof NO_DECISION;

interface Named {
  readonly id: string;
}
interface Read {
  readonly kind: AwardDecisionKind;
  readonly number: string;
  readonly date: string;
  readonly published: boolean;
  readonly signatory: Named | null;
  readonly signatoryCapacity: string | null;
  readonly signatoryCapacityRu: string | null;
  readonly resolution: Named | null;
  readonly source: Named | null;
  readonly area: Named | null;
  readonly note: string | null;
}
/** A decision as its form holds it. */
export const valuesOfDecision = (read: Read): DecisionValues => ({
  kind: read.kind,
  number: read.number,
  date: read.date,
  signatoryId: read.signatory?.id ?? null,
  signatoryCapacity: read.signatoryCapacity ?? '',
  signatoryCapacityRu: read.signatoryCapacityRu ?? '',
  resolutionId: read.resolution?.id ?? null,
  sourceId: read.source?.id ?? null,
  areaId: read.area?.id ?? null,
  published: read.published,
  note: read.note ?? '',
});
