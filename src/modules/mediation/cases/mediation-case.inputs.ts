import { InputType } from '@nestjs/graphql';
import {
  AnyText, Code, Given, Id, IdempotencyKey, ListOf, LongText, NestedList, PartialDay, Version,
} from '../../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../../sources/index.js';
import { MediationStages } from './mediation-case.types.js';

const KIND = 'Code of the classifier dispute-kind.';

@InputType({ isAbstract: true })
export abstract class MediationCaseDetails {
  @AnyText(50, { presence: 'optional', description: 'In the journal of the cabinet.' }) number?: string | null;
  @ListOf('code', { presence: 'keep', description: 'Codes of the classifier language; the list as a whole.' })
  languages?: string[];
  @ListOf('id', { presence: 'keep', description: 'The list as a whole.' }) mediatorIds?: string[];
  @LongText(2000, { presence: 'optional', description: 'Between whom it is; kept sealed.' }) parties?: string | null;
  @LongText(2000, { presence: 'optional', description: 'Without names.' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType()
export class OpenMediationCaseInput extends MediationCaseDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Id() cabinetId: string;
  @Code({ description: KIND }) kind: string;
  @PartialDay() receivedOn: string;
}
@InputType({ description: 'What was recorded wrongly or has become known. The stage is changed by `advanceMediationCase` alone.' })
export class CorrectMediationCaseInput extends MediationCaseDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Code({ presence: 'keep', description: KIND }) kind?: string;
  @PartialDay({ presence: 'keep' }) receivedOn?: string;
  @PartialDay({ presence: 'optional', description: 'Of one that is no request any more.' }) begunOn?: string | null;
  @PartialDay({ presence: 'optional', description: 'Of one that has ended.' }) endedOn?: string | null;
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
} // prettier-ignore
@InputType({ description: 'The next stage of a case; none is skipped.' })
export class AdvanceMediationCaseInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Given(() => MediationStages) stage: keyof typeof MediationStages;
  @PartialDay({ presence: 'optional', description: 'Since when; absent: not known.' }) takenOn?: string | null;
  @ListOf('id', { presence: 'keep', description: 'The list as a whole.' }) mediatorIds?: string[];
}
