import type { Type } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import {
  Id, IdempotencyKey, ListOf, LongText, NestedList, Version,
} from '../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../sources/index.js';
import { CorrectDeclaredCountInput, CorrectPartyInput, DeclaredCountInput, PartyInput } from './parts/parts.inputs.js';

/** What is said of every record of this module, when it is recorded and when it is corrected. */
@InputType({ isAbstract: true })
export abstract class ActivityDetails {
  @Id({ presence: 'optional', description: 'In whose place it lies.' }) areaId?: string | null;
  @ListOf('id', { presence: 'keep', description: 'Areas to which it extends beside its own; the list as a whole.' })
  furtherAreas?: string[];
  @NestedList(() => PartyInput, { presence: 'keep', description: 'Those who had to do with it; they are added.' })
  parties?: PartyInput[];
  @NestedList(() => DeclaredCountInput, { presence: 'keep', description: 'Declared numbers; they are added.' })
  numbers?: DeclaredCountInput[];
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the facts rest on; they are added.' })
  sources?: CitationInput[];
}

/** What a correction says beside. */
export interface ActivityCorrection {
  readonly id: string;
  readonly expectedVersion: number;
  readonly correctParties?: CorrectPartyInput[];
  readonly withdrawParties?: string[];
  readonly correctNumbers?: CorrectDeclaredCountInput[];
  readonly withdrawNumbers?: string[];
  readonly correctCitations?: CorrectCitationInput[];
  readonly withdrawCitations?: string[];
  readonly reason?: string | null;
}

type Abstract<D> = abstract new () => D;

/** The input that records: what is said of it, under a key of the client. */
export function recordingOf<D extends ActivityDetails>(Details: Abstract<D>): Type<D> {
  @InputType({ isAbstract: true })
  abstract class Recording extends (Details as Abstract<ActivityDetails>) {
    @IdempotencyKey() idempotencyKey?: string | null;
  }
  return Recording as unknown as Type<D>;
}

/** The input that corrects: the same, with what becomes of parts that are there. */
export function correctionOf<D extends ActivityDetails>(Details: Abstract<D>): Type<D & ActivityCorrection> {
  @InputType({ isAbstract: true })
  abstract class Correction extends (Details as Abstract<ActivityDetails>) {
    @Id() id: string;
    @Version() expectedVersion: number;
    @NestedList(() => CorrectPartyInput, { presence: 'keep' }) correctParties?: CorrectPartyInput[];
    @ListOf('id', { presence: 'keep', description: 'Parties that were recorded by mistake.' })
    withdrawParties?: string[];
    @NestedList(() => CorrectDeclaredCountInput, { presence: 'keep' }) correctNumbers?: CorrectDeclaredCountInput[];
    @ListOf('id', { presence: 'keep', description: 'Numbers that were recorded by mistake.' })
    withdrawNumbers?: string[];
    @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
    @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
    withdrawCitations?: string[];
    @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
  }
  return Correction as unknown as Type<D & ActivityCorrection>;
}
