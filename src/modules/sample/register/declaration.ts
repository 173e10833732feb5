import type { AwardRulesService, AwardsService } from '../../awards/index.js';
import type { FacilitiesService } from '../../facilities/index.js';
import type { TrainingsService } from '../../mediation/index.js';
import type { OrganizationsService } from '../../organizations/index.js';
import type { PeopleService } from '../../people/index.js';
import type { SourcesService } from '../../sources/index.js';
import type { AssignmentRow, MeetingRow, MeetingRuleRow } from './meetings.declaration.js';

/** What the services take; the sample hands them nothing else. */
export type SourceInput = Parameters<SourcesService['record']>[1];
export type OrganizationType = Parameters<OrganizationsService['register']>[1];
export type OrganizationInput = Parameters<OrganizationsService['register']>[2];
export type FacilityInput = Parameters<FacilitiesService['register']>[1];
type TrainingInput = Parameters<TrainingsService['record']>[1];
export type PersonInput = Parameters<PeopleService['register']>[1];
export type RulesInput = Parameters<AwardRulesService['define']>[1];
export type AwardInput = Parameters<AwardsService['record']>[1];

/** Keys of sources, each with the words that say it, or null. */
export type Cites = Readonly<Record<string, string | null>>;
/** A KATO code of today. */
type Kato = string;
export type Name = Readonly<OrganizationInput['name']>;

export type SourceRow = Readonly<SourceInput> & { readonly key: string };

/** A seat of an organization. Its title is its key. */
export interface PostRow {
  readonly role: 'head' | 'deputy' | 'member' | 'staff';
  readonly title: Name;
  /** Only where by its nature just one can hold it at a time. */
  readonly seats?: 1;
}
interface NumberRow {
  readonly subject: string;
  readonly value: number;
  readonly qualifier?: 'AT_LEAST';
  readonly asOf?: string;
  readonly note?: string;
  readonly source: string;
}
export interface OrganizationDetails {
  readonly level?: 'republic' | 'region' | 'city' | 'district' | 'online';
  readonly area?: Kato;
  readonly parent?: string;
  readonly foundedOn?: string;
  readonly asPrinted?: readonly string[];
  /** The name before, and the act that changed it. */
  readonly formerly?: { readonly name: Name; readonly until: string; readonly decision: string; readonly note: string };
  readonly numbers?: readonly NumberRow[];
  readonly ethnicGroups?: string[];
  readonly posts?: readonly PostRow[];
  readonly note?: string;
  readonly cites?: Cites;
}
export interface OrganizationRow extends OrganizationDetails {
  readonly key: string;
  readonly type: OrganizationType;
  readonly kind: string;
  readonly name: Name;
}

/** A day on which a seat was held, and how the day is known where the source does not print it. */
interface Attested {
  readonly on: string;
  readonly note?: string;
}
export interface SeatRow {
  /** Key of the organization. */
  readonly in: string;
  readonly post: string;
  readonly capacity?: string;
  readonly attested?: Attested;
  readonly ended?: boolean;
  readonly note?: string;
  readonly cites?: Cites;
}
export interface PersonDetails {
  readonly area?: Kato;
  /** Only where the text says it by a title: төрайым. */
  readonly gender?: 'FEMALE';
  readonly otherNames?: readonly {
    text: string;
    kind: 'SPELLING' | 'INITIALS';
    language: string;
    script: 'Cyrl' | 'Latn';
  }[];
  readonly academicDegree?: string;
  readonly note?: string;
  readonly cites?: Cites;
  readonly seats?: readonly SeatRow[];
}
export interface PersonRow extends PersonDetails {
  /** Given name and family name, as people are referred to in the sample. */
  readonly key: string;
  readonly givenName: string | null;
  readonly familyName: string;
}
export type AwardRow = Pick<AwardInput, 'type' | 'date' | 'dateNote' | 'citation' | 'place' | 'note'> & {
  /** Key of the event at which it was handed over. */
  readonly ceremony?: string;
  readonly to: string;
  readonly capacity: string;
  readonly presenter?: string;
  readonly area: Kato;
};

export type FacilityRow = Pick<FacilityInput, 'kind' | 'openedOn' | 'foundedBy' | 'distinction' | 'note'> & {
  readonly name: string;
  readonly area: Kato;
  readonly operator?: string;
  readonly directions?: readonly string[];
  readonly residents?: readonly string[];
  readonly cites?: Cites;
};

export type TrainingRow = Pick<TrainingInput, 'startDate' | 'trained' | 'trainedQualifier' | 'note'> & {
  readonly topic: string;
  readonly area?: Kato;
};

/** The rules of a kind of award, as far as its statute was found; what was not found is left out. */
export type RulesRow = Pick<RulesInput, 'type' | 'recipient' | 'note'> & { readonly statute: string };

/** What one article says. Its records rest on its source, unless they name others. */
export interface Sheet {
  readonly source: string;
  readonly attested?: Attested;
  readonly sources: readonly SourceRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly facilities?: readonly FacilityRow[];
  readonly trainings?: readonly TrainingRow[];
  readonly people?: readonly PersonRow[];
  readonly awards?: readonly AwardRow[];
  readonly rules?: readonly RulesRow[];
  readonly meetingRules?: readonly MeetingRuleRow[];
  readonly meetings?: readonly MeetingRow[];
  readonly assignments?: readonly AssignmentRow[];
}
