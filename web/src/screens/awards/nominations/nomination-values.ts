export interface Merits {
  readonly kk: string;
  readonly ru: string;
}

/** What a form of a nomination holds besides the nominee and the award. */
export const NO_NOMINATION = {
  capacity: '',
  capacityRu: '',
  proposerId: null as string | null,
  proposingPersonId: null as string | null,
  decidingBodyId: null as string | null,
  merits: { kk: '', ru: '' } as Merits,
  areaId: null as string | null,
  note: '',
};
export type NominationValues = typeof NO_NOMINATION;

/** As the inputs take merits: Kazakh always, Russian where it is said. */
export const meritsInput = ({ kk, ru }: Merits): { kk: string; ru?: string } => ({ kk, ...(ru.trim() && { ru }) });

interface Named {
  readonly id: string;
}
interface Read {
  readonly capacity: string | null;
  readonly capacityRu: string | null;
  readonly proposer: Named | null;
  readonly proposingPerson: Named | null;
  readonly decidingBody: Named | null;
  readonly merits: { readonly kk: string | null; readonly ru: string | null } | null;
  readonly area: Named | null;
  readonly note: string | null;
}
/** A nomination as its form holds it. */
export const valuesOfNomination = (read: Read): NominationValues => ({
  capacity: read.capacity ?? '',
  capacityRu: read.capacityRu ?? '',
  proposerId: read.proposer?.id ?? null,
  proposingPersonId: read.proposingPerson?.id ?? null,
  decidingBodyId: read.decidingBody?.id ?? null,
  merits: { kk: read.merits?.kk ?? '', ru: read.merits?.ru ?? '' },
  areaId: read.area?.id ?? null,
  note: read.note ?? '',
});
