import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import { answer, payloadOf, ReadQuery } from '../../platform/graphql/index.js';
import { AnonymisingService } from './anonymising.service.js';
import { RecordConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { Consent } from './consent.types.js';
import { ConsentsService } from './consents.service.js';
import { permissions } from './people.permissions.js';
import { PersonViewArgs, PersonViewConnection } from './person-views.js';
import { Person } from './person.types.js';
import { AnonymisePersonInput, RevealPersonalDataInput } from './personal-data.inputs.js';
import { RevealingService } from './revealing.service.js';

const ConsentPayload = payloadOf('ConsentPayload', 'consent', () => Consent, 'The consent as it now stands.');
const RevealPayload = payloadOf(
  'RevealPersonalDataPayload',
  'person',
  () => Person,
  'Ask for its `personalData`: what the role of the viewer allows; the rest is named in `hiddenFields`.',
);
const AnonymisePayload = payloadOf('AnonymisePersonPayload', 'person', () => Person, 'What is left of the person.');

/** Personal data in particular: what people agreed to, who was shown what, and taking it away. */
@Resolver()
export class PersonalDataResolver {
  constructor(
    private readonly consents: ConsentsService,
    private readonly revealing: RevealingService,
    private readonly anonymising: AnonymisingService,
  ) {}

  @ReadQuery(() => PersonViewConnection, PersonViewArgs, {
    allow: permissions['audit.read'],
    description: 'Accounts that were shown personal data of a person, when and what for; the latest first.',
  })
  readonly personViews: unknown;

  @Mutation(() => ConsentPayload)
  @Allow(permissions['people.write'])
  recordConsent(@Ctx() ctx: RequestContext, @Args('input') input: RecordConsentInput): Promise<unknown> {
    return answer('consent', this.consents.record(ctx, input));
  }
  @Mutation(() => ConsentPayload)
  @Allow(permissions['people.write'])
  withdrawConsent(@Ctx() ctx: RequestContext, @Args('input') input: WithdrawConsentInput): Promise<unknown> {
    return answer('consent', this.consents.withdraw(ctx, input));
  }
  @Mutation(() => RevealPayload, {
    description: 'Shows personal data of one person. The registry keeps who saw which data, and for what purpose.',
  })
  @Allow(permissions['people.personal.reveal'])
  revealPersonalData(@Ctx() ctx: RequestContext, @Args('input') input: RevealPersonalDataInput): Promise<unknown> {
    return answer('person', this.revealing.reveal(ctx, input));
  }
  @Mutation(() => AnonymisePayload, { description: 'Cannot be undone.' })
  @Allow(permissions['people.anonymise'])
  anonymisePerson(@Ctx() ctx: RequestContext, @Args('input') input: AnonymisePersonInput): Promise<unknown> {
    return answer('person', this.anonymising.anonymise(ctx, input));
  }
}
