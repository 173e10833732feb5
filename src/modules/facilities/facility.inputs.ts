import { InputType } from '@nestjs/graphql';
import {
  Code, Given, Id, IdempotencyKey, ListOf, LocalizedCorrectionInput, LocalizedInput, LongText, Nested, NestedList, PartialDay,
  Text, Version, WebAddress, Whole,
} from '../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../sources/index.js';

const KIND = 'Code of the classifier facility-kind.';
const POSITION = 'Its place among the directions; absent: the last.';
const ENDED = 'True: it has left, also where the day is not known. False unless told, or unless there is a day.';

@InputType()
export class FacilityDirectionInput {
  @Nested(() => LocalizedInput) title: LocalizedInput;
  @Whole(1, 1000, { presence: 'keep', description: POSITION }) position?: number;
}
@InputType({ description: 'What was recorded wrongly of a direction.' })
export class CorrectFacilityDirectionInput {
  @Id() id: string;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) title?: LocalizedCorrectionInput;
  @Whole(1, 1000, { presence: 'keep' }) position?: number;
}
@InputType()
export class FacilityResidentInput {
  @Id() organizationId: string;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @Given(() => Boolean, { presence: 'keep', description: ENDED }) ended?: boolean;
}
@InputType({ description: 'What has become known of a resident, or was recorded wrongly.' })
export class CorrectFacilityResidentInput {
  @Id() id: string;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @Given(() => Boolean, { presence: 'keep', description: ENDED }) ended?: boolean;
}

@InputType({ isAbstract: true })
export abstract class FacilityDetails {
  @Id({ presence: 'optional' }) areaId?: string | null;
  @Text(500, { presence: 'optional' }) address?: string | null;
  @WebAddress({ presence: 'optional', description: 'Where a virtual one is visited.' }) website?: string | null;
  @PartialDay({ presence: 'optional' }) openedOn?: string | null;
  @Id({ presence: 'optional', description: 'The organization that runs it.' }) operatorId?: string | null;
  @Text(500, { presence: 'optional', description: 'By whose instruction it was made, as printed.' })
  foundedBy?: string | null;
  @Text(500, { presence: 'optional', description: 'What is said to set it apart.' }) distinction?: string | null;
  @NestedList(() => FacilityDirectionInput, {
    presence: 'keep',
    description: 'Directions of its work; they are added.',
  })
  directions?: FacilityDirectionInput[];
  @NestedList(() => FacilityResidentInput, {
    presence: 'keep',
    description: 'Organizations that work there; they are added.',
  })
  residents?: FacilityResidentInput[];
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType()
export class RegisterFacilityInput extends FacilityDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: KIND }) kind: string;
  @Nested(() => LocalizedInput) name: LocalizedInput;
}
@InputType({ description: 'What was recorded wrongly or has become known.' })
export class CorrectFacilityInput extends FacilityDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Code({ presence: 'keep', description: KIND }) kind?: string;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) name?: LocalizedCorrectionInput;
  @PartialDay({ presence: 'optional', description: 'Of a closed one only.' }) closedOn?: string | null;
  @NestedList(() => CorrectFacilityDirectionInput, { presence: 'keep' })
  correctDirections?: CorrectFacilityDirectionInput[];
  @ListOf('id', { presence: 'keep', description: 'Directions that it does not have.' }) withdrawDirections?: string[];
  @NestedList(() => CorrectFacilityResidentInput, { presence: 'keep' })
  correctResidents?: CorrectFacilityResidentInput[];
  @ListOf('id', { presence: 'keep', description: 'Residents that were recorded by mistake.' })
  withdrawResidents?: string[];
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType()
export class CloseFacilityInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @PartialDay({ presence: 'optional', description: 'Since when; absent: not known.' }) closedOn?: string | null;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
@InputType({ description: 'It works again, or was closed by mistake.' })
export class ReopenFacilityInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
