import { InputType } from '@nestjs/graphql';
import {
  AnyText, Code, Id, IdempotencyKey, LongText, NestedList, Version, Whole, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { MAX_DECIDED } from '../decisions/award-decision.inputs.js';

/** The number that is printed on a form has six digits at most. */
export const LAST_FORM_NUMBER = 999_999;

@InputType({ description: 'Forms that came from the printer. Their numbers go on where the book ends.' })
export class ReceiveFormsInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: 'Code of the award type.' }) type: string;
  @AnyText(20, { presence: 'optional', description: 'The series; absent: the forms have none.' })
  series?: string | null;
  @Whole(1, 1000, { description: 'How many.' }) count: number;
  @Whole(1, LAST_FORM_NUMBER, { presence: 'optional', description: 'The number of the first; only with the first forms of a book. Absent: 1.' })
  firstNumber?: number | null; // prettier-ignore
  @WholeDay({ presence: 'optional', description: 'Absent: today.' }) receivedOn?: string | null;
  @Id({ presence: 'optional', description: 'Where they are kept; only with the first forms of a book.' })
  areaId?: string | null;
  @LongText(500, { description: 'From whom, by which paper; kept in the history.' }) reason: string;
}
@InputType()
export class SpoilFormInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(500, { description: 'Why.' }) reason: string;
}
@InputType()
export class ReportFormLostInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(500, { description: 'Under which circumstances.' }) reason: string;
}
@InputType({ description: 'A spoiled form that was destroyed.' })
export class DestroyFormInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(500, { description: 'By which act, before whom.' }) reason: string;
}
@InputType({ description: 'An award whose paper is signed.' })
export class SignedAwardInput {
  @Id() awardId: string;
  @Version() expectedVersion: number;
}
@InputType({ description: 'The papers of a decision, in this order. All or nothing; each refusal names its row.' })
export class SignCertificatesInput {
  @Id({ description: 'The decision.' }) decisionId: string;
  @NestedList(() => SignedAwardInput, { presence: 'required', max: MAX_DECIDED })
  rows: SignedAwardInput[];
}
@InputType({ description: 'A new paper in the place of one that was lost, damaged or says what was corrected since.' })
export class IssueDuplicateInput {
  @Id({ description: 'The paper in whose place it is issued.' }) id: string;
  @Version() expectedVersion: number;
  @LongText(500, { description: 'Why; it is kept with the new paper.' }) reason: string;
}
