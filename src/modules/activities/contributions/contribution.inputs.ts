import { InputType } from '@nestjs/graphql';
import { Qualifier } from '../../../platform/graphql/index.js';
import {
  AnyText, Code, Given, Id, ListOf, LongText, NestedList, PartialDay, Tenge, Whole,
} from '../../../platform/input/index.js'; // prettier-ignore
import { ActivityDetails, correctionOf, recordingOf } from '../activity.inputs.js';
import type { AmountBasis } from './contribution.entities.js';
import { AmountBases } from './contribution.types.js';

@InputType({ isAbstract: true })
abstract class ItemDetails {
  @Whole(0, 2_000_000_000, { presence: 'optional' }) quantity?: number | null;
  @AnyText(50, { presence: 'optional', description: 'Of the quantity: pieces, kilograms.' }) unit?: string | null;
}
@InputType()
export class ContributionItemInput extends ItemDetails {
  @AnyText(500) item: string;
}
@InputType({ description: 'What was recorded wrongly of an item. Absent = unchanged, null = cleared.' })
export class CorrectContributionItemInput extends ItemDetails {
  @Id() id: string;
  @AnyText(500, { presence: 'keep' }) item?: string;
}

@InputType({ isAbstract: true })
export abstract class ContributionDetails extends ActivityDetails {
  @Id({ presence: 'optional' }) campaignId?: string | null;
  @Id({ presence: 'optional', description: 'What it made possible.' }) projectId?: string | null;
  @PartialDay({ presence: 'optional' }) date?: string | null;
  @Tenge({ presence: 'optional', description: 'Whole tenge; absent: not known, or not of money.' })
  amount?: number | null;
  @Given(() => Qualifier, { presence: 'keep', description: 'EXACT unless told.' }) amountQualifier?: Qualifier;
  @Given(() => AmountBases, { presence: 'keep', description: 'TOTAL unless told.' }) amountBasis?: AmountBasis;
  @NestedList(() => ContributionItemInput, { presence: 'keep', description: 'What was given in kind; it is added.' })
  items?: ContributionItemInput[];
  @LongText(2000, { presence: 'optional', description: 'What was given, without a word of who got it.' })
  description?: string | null;
  @LongText(2000, { presence: 'optional', description: 'Names of those who were helped, if need be. Guarded.' })
  recipients?: string | null;
  @LongText(2000, { presence: 'optional', description: 'What of their health the help was for. Guarded.' })
  health?: string | null;
}
@InputType()
export class RecordContributionInput extends recordingOf(ContributionDetails) {
  @Code({ description: 'Code of the classifier contribution-kind.' }) kind: string;
}
@InputType()
export class CorrectContributionInput extends correctionOf(ContributionDetails) {
  @Code({ presence: 'keep' }) kind?: string;
  @NestedList(() => CorrectContributionItemInput, { presence: 'keep' }) correctItems?: CorrectContributionItemInput[];
  @ListOf('id', { presence: 'keep', description: 'Items that were recorded by mistake.' }) withdrawItems?: string[];
}
