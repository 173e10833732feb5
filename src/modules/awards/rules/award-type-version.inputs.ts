import { InputType } from '@nestjs/graphql';
import {
  AnyText, Code, Given, Id, IdempotencyKey, ListOf, LongLocalizedInput, LongText, Nested, NestedList, Version, Whole, WholeDay,
} from '../../../platform/input/index.js'; // prettier-ignore
import { CitationInput, CorrectCitationInput } from '../../sources/index.js';
import { RecipientKind } from '../recipient-kind.types.js';

@InputType({ isAbstract: true })
export abstract class AwardTypeVersionDetails {
  @WholeDay({ presence: 'optional', description: 'The first day; absent: from the beginning.' })
  validFrom?: string | null;
  @Id({ presence: 'optional', description: 'The statute, as a source.' }) statuteId?: string | null;
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'For what it is given.' })
  criteria?: LongLocalizedInput | null;
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'The fixed words of the paper.' })
  wording?: LongLocalizedInput | null;
  @AnyText(100, { presence: 'optional' }) grade?: string | null;
  @Whole(1, 1000, { presence: 'optional', description: 'Its place among the awards: 1 is the highest.' })
  precedence?: number | null;
  @ListOf('code', { presence: 'keep', description: 'Codes of kinds of organizations; empty: no rule.' })
  proposerKinds?: string[];
  @ListOf('code', { presence: 'keep', description: 'Codes of kinds of organizations; empty: no rule.' })
  deciderKinds?: string[];
  @Given(() => RecipientKind, { presence: 'optional', description: 'Recipients it can be given to; null: either.' })
  recipient?: RecipientKind | null;
  @Whole(1, 100, { presence: 'optional', description: 'Years between two awards of this type.' })
  yearsBetween?: number | null;
  @Given(() => Boolean, { presence: 'keep' }) onceInLifetime?: boolean;
  @Whole(1, 1_000_000, { presence: 'optional' }) yearlyLimit?: number | null;
  @Given(() => Boolean, { presence: 'keep' }) onceForMerit?: boolean;
  @Given(() => Boolean, { presence: 'keep' }) numbered?: boolean;
  @AnyText(20, { presence: 'optional', description: 'The series of its certificates.' }) series?: string | null;
  @Id({
    presence: 'optional',
    description: 'What it looks like: a PNG, JPEG or WebP that `POST /files` has answered. Anybody sees it.',
  })
  pictureId?: string | null;
  @Given(() => Boolean, { presence: 'optional', description: 'null: no rule.' }) revocable?: boolean | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @NestedList(() => CitationInput, { presence: 'keep', description: 'Sources the rules rest on; they are added.' })
  sources?: CitationInput[];
}
@InputType({ description: 'The rules of a kind of award from a day on. What the statute does not say is left out.' })
export class DefineAwardTypeVersionInput extends AwardTypeVersionDetails {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code({ description: 'Code of the award type.' }) type: string;
}
@InputType({
  description: 'What was copied wrongly from the statute. Rules that changed are a version of their own.',
})
export class CorrectAwardTypeVersionInput extends AwardTypeVersionDetails {
  @Id() id: string;
  @Version() expectedVersion: number;
  @NestedList(() => CorrectCitationInput, { presence: 'keep' }) correctCitations?: CorrectCitationInput[];
  @ListOf('id', { presence: 'keep', description: 'Citations that were recorded by mistake.' })
  withdrawCitations?: string[];
  @LongText(500, { presence: 'optional', description: 'Why, for the history.' }) reason?: string | null;
}
