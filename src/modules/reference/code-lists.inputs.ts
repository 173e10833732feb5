import { InputType } from '@nestjs/graphql';
import {
  AnyText, Code, Given, Id, IdempotencyKey, ListOf, LocalizedCorrectionInput, LocalizedInput, LongText, Nested, Text, Version, Whole,
  WholeDay,
} from '../../platform/input/index.js'; // prettier-ignore
import { OrganizationType } from './code-lists.types.js';

const ELSEWHERE = 'True: its certificates are printed or written elsewhere, and signed without a design.';

@InputType({ isAbstract: true })
abstract class DefineCodeInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Code() code: string;
  @Nested(() => LocalizedInput) name: LocalizedInput;
  @LongText(1000, { presence: 'optional' }) note?: string | null;
}
@InputType({ isAbstract: true })
abstract class CorrectCodeInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) name?: LocalizedCorrectionInput;
  @LongText(1000, { presence: 'optional' }) note?: string | null;
  @WholeDay({
    presence: 'optional',
    description: 'From this day on it is not given out any more; null brings it back.',
  })
  retiredOn?: string | null;
}

@InputType()
export class DefineClassifierItemInput extends DefineCodeInput {
  @Code({
    description:
      'area-kind, level, post-role, end-reason, source-kind, declared-number, facility-kind, meeting-kind, dispute-kind, language',
  })
  classifier: string;
  @Whole(0, 10_000, { presence: 'keep' }) position?: number;
}
@InputType()
export class CorrectClassifierItemInput extends CorrectCodeInput {
  @Whole(0, 10_000, { presence: 'keep' }) position?: number;
}
@InputType()
export class DefineEthnicGroupInput extends DefineCodeInput {
  @Text(200, { presence: 'optional' }) pluralKk?: string | null;
  @ListOf('text', { presence: 'keep' }) aliases?: string[];
}
@InputType()
export class CorrectEthnicGroupInput extends CorrectCodeInput {
  @Text(200, { presence: 'optional' }) pluralKk?: string | null;
  @ListOf('text', { presence: 'keep' }) aliases?: string[];
}
@InputType()
export class DefineOrganizationKindInput extends DefineCodeInput {
  @Given(() => OrganizationType) type: OrganizationType;
  @Code({ presence: 'optional' }) groupCode?: string | null;
  @ListOf('code', { presence: 'keep' }) levels?: string[];
  @AnyText(500, { presence: 'optional' }) legalForm?: string | null;
}
@InputType()
export class CorrectOrganizationKindInput extends CorrectCodeInput {
  @Code({ presence: 'optional' }) groupCode?: string | null;
  @ListOf('code', { presence: 'keep' }) levels?: string[];
  @AnyText(500, { presence: 'optional' }) legalForm?: string | null;
}
@InputType()
export class DefineAwardTypeInput extends DefineCodeInput {
  @Code({ description: 'medal, certificate, letter, badge …' }) kind: string;
  @AnyText(500, { presence: 'optional' }) scope?: string | null;
  @ListOf('code', { presence: 'keep', description: 'person, organisation, group; empty: not known.' })
  recipients?: string[];
  @AnyText(500, { presence: 'optional' }) grantedBy?: string | null;
  @AnyText(500, { presence: 'optional' }) repeatRule?: string | null;
  @AnyText(200, { presence: 'optional' }) established?: string | null;
  @Given(() => Boolean, { presence: 'keep', description: ELSEWHERE }) printedElsewhere?: boolean;
}
@InputType()
export class CorrectAwardTypeInput extends CorrectCodeInput {
  @AnyText(500, { presence: 'optional' }) scope?: string | null;
  @ListOf('code', { presence: 'keep' }) recipients?: string[];
  @AnyText(500, { presence: 'optional' }) grantedBy?: string | null;
  @AnyText(500, { presence: 'optional' }) repeatRule?: string | null;
  @AnyText(200, { presence: 'optional' }) established?: string | null;
  @Given(() => Boolean, { presence: 'keep', description: ELSEWHERE }) printedElsewhere?: boolean;
}
