import { InputType } from '@nestjs/graphql';
import { Qualifier } from '../../../platform/graphql/index.js';
import { AnyText, Code, Given, Id, LongText, Whole } from '../../../platform/input/index.js';

const MOST = 2_000_000_000;
const ONE = 'Exactly one of organizationId, personId, name and anonymous is given.';

@InputType({ isAbstract: true })
abstract class PartyDetails {
  @Id({ presence: 'optional', description: ONE }) organizationId?: string | null;
  @Id({ presence: 'optional' }) personId?: string | null;
  @AnyText(500, { presence: 'optional', description: 'As printed, where it has no record.' }) name?: string | null;
  @Given(() => Boolean, { presence: 'keep', description: 'True: it does not want to be named.' }) anonymous?: boolean;
  @AnyText(1000, { presence: 'optional', description: 'As printed on that day.' }) capacity?: string | null;
  @AnyText(1000, { presence: 'optional', description: 'Of what a speaker spoke.' }) topic?: string | null;
  @AnyText(500, { presence: 'optional', description: 'What it got: a place, a prize.' }) result?: string | null;
}
@InputType()
export class PartyInput extends PartyDetails {
  @Code({ description: 'Code of the classifier party-role.' }) role: string;
}
@InputType({ description: 'What was recorded wrongly of a party. Absent = unchanged, null = cleared.' })
export class CorrectPartyInput extends PartyDetails {
  @Id() id: string;
  @Code({ presence: 'keep', description: 'Code of the classifier party-role.' }) role?: string;
}

@InputType({ isAbstract: true })
abstract class DeclaredCountDetails {
  @Whole(0, MOST, { presence: 'optional', description: 'Absent: it is not known how many.' }) value?: number | null;
  @Given(() => Qualifier, { presence: 'keep', description: 'EXACT unless told.' }) qualifier?: Qualifier;
  @Code({ presence: 'optional', description: 'Code of the classifier people-group.' }) group?: string | null;
  @LongText(500, { presence: 'optional' }) note?: string | null;
}
@InputType()
export class DeclaredCountInput extends DeclaredCountDetails {
  @Code({ description: 'Code of the classifier activity-number; of those who were helped, beneficiary-unit.' })
  of: string;
}
@InputType({ description: 'What was recorded wrongly of a number. Absent = unchanged, null = cleared.' })
export class CorrectDeclaredCountInput extends DeclaredCountDetails {
  @Id() id: string;
  @Code({ presence: 'keep' }) of?: string;
}
