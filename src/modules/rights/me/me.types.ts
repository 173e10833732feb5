import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../../kernel/language.js';
import { DateScalar, payloadOf, Plain } from '../../../platform/graphql/index.js';
import { AccountLanguage } from '../accounts/account.inputs.js';

@Plain()
@ObjectType({ description: 'One’s own account.' })
export class MyAccount {
  @Field(() => ID) id: string;
  @Field(() => String) signInName: string;
  @Field(() => String) displayName: string;
  @Field(() => String, { description: 'kk, ru or en.' }) language: string;
  @Field(() => Boolean, { description: 'For trying the registry out.' }) demonstration: boolean;
}

@Plain()
@ObjectType({ description: 'A role that one holds today, in the words of the language asked for.' })
export class MyGrant {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Code of the role.' }) role: string;
  @Field(() => String) roleName: string;
  @Field(() => ID, { nullable: true, description: 'Here and below; without area and organization, everywhere.' })
  areaId: string | null;
  @Field(() => ID, { nullable: true }) organizationId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the area or organization; null: everywhere.' })
  place: string | null;
  @Field(() => DateScalar) validFrom: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day.' }) validUntil: string | null;
  @Field(() => String, { nullable: true, description: 'The account that is substituted.' }) onBehalfOf: string | null;
}

@Plain()
@ObjectType({ description: 'The asking account, and what it may do.' })
export class Me {
  @Field(() => MyAccount, { nullable: true, description: 'Null for the administrator’s token.' })
  account: MyAccount | null;
  @Field(() => [MyGrant]) grants: MyGrant[];
  @Field(() => [String], { description: 'Names of permissions held anywhere; of a token, those it carries.' })
  permissions: string[];
  @Field(() => [String], { description: 'The same in sentences, one for each place.' }) permissionsInWords: string[];
}

@InputType()
export class ChooseLanguageInput {
  @AccountLanguage('required') language: Language;
}
export const LanguagePayload = payloadOf('LanguagePayload', 'language', () => String, 'The language that one has now.');
