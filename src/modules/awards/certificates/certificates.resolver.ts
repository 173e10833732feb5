import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, IdArgs, listArgs, payloadOf, ReadField, ReadQuery,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Award } from '../award.types.js';
import { permissions } from '../awards.permissions.js';
import { AwardDecision } from '../decisions/award-decision.types.js';
import {
  DestroyFormInput, IssueDuplicateInput, ReceiveFormsInput, ReportFormLostInput, SignCertificatesInput, SpoilFormInput,
} from './certificate.inputs.js'; // prettier-ignore
import { certificateBookReading, certificateFormReading, certificateReading } from './certificate.reading.js';
import {
  Certificate, CertificateBook, CertificateBookConnection, CertificateConnection, CertificateForm, CertificateFormConnection,
} from './certificate.types.js'; // prettier-ignore
import { FormsService } from './forms.service.js';
import { SigningService } from './signing.service.js';

const BookPayload = payloadOf(
  'CertificateBookPayload',
  'certificateBook',
  () => CertificateBook,
  'The book as it now stands.',
);
const FormPayload = payloadOf(
  'CertificateFormPayload',
  'certificateForm',
  () => CertificateForm,
  'The form as it now stands.',
);
const CertificatePayload = payloadOf('CertificatePayload', 'certificate', () => Certificate, 'The new paper.');
const SignedPayload = payloadOf(
  'SignedCertificatesPayload',
  'awardDecision',
  () => AwardDecision,
  'The decision whose papers were signed.',
);
const allow = permissions['certificates.read'];
const CertificateArgs = listArgs(certificateReading);
const FormArgs = listArgs(certificateFormReading);

@Resolver(() => CertificateBook)
export class CertificatesResolver {
  constructor(
    private readonly stock: FormsService,
    private readonly signing: SigningService,
  ) {}

  @ReadQuery(() => CertificateBookConnection, listArgs(certificateBookReading), {
    allow,
    description: 'Printed forms, by series.',
  })
  readonly certificateBooks: unknown;
  @ReadQuery(() => CertificateFormConnection, FormArgs, { allow, description: 'Printed forms, one by one.' })
  readonly certificateForms: unknown;
  @ReadQuery(() => CertificateConnection, CertificateArgs, { allow, description: 'Papers that were signed.' })
  readonly certificates: unknown;
  @ReadQuery(() => Certificate, IdArgs, { allow, nullable: true, description: 'One paper.' })
  readonly certificate: unknown;
  @ReadField(() => CertificateFormConnection, FormArgs, { description: 'Its forms.' })
  readonly forms: unknown;

  @Mutation(() => BookPayload, { description: 'Takes forms into the stock; the first of a series open its book.' })
  @Allow(permissions['certificates.forms'])
  receiveForms(@Ctx() ctx: RequestContext, @Args('input') input: ReceiveFormsInput): Promise<unknown> {
    return answer('certificateBook', this.stock.receive(ctx, input));
  }
  @Mutation(() => FormPayload, {
    description:
      'Also of a form on which something was written: the award is then signed anew. Not once the award was handed over on it.',
  })
  @Allow(permissions['certificates.forms'])
  spoilForm(@Ctx() ctx: RequestContext, @Args('input') input: SpoilFormInput): Promise<unknown> {
    return answer('certificateForm', this.stock.spoil(ctx, input));
  }
  @Mutation(() => FormPayload, { description: 'Also of a paper that was handed out: a duplicate can be issued then.' })
  @Allow(permissions['certificates.forms'])
  reportFormLost(@Ctx() ctx: RequestContext, @Args('input') input: ReportFormLostInput): Promise<unknown> {
    return answer('certificateForm', this.stock.lose(ctx, input));
  }
  @Mutation(() => FormPayload, { description: 'Of a form that was spoiled.' })
  @Allow(permissions['certificates.forms'])
  destroyForm(@Ctx() ctx: RequestContext, @Args('input') input: DestroyFormInput): Promise<unknown> {
    return answer('certificateForm', this.stock.destroy(ctx, input));
  }
  @Mutation(() => SignedPayload, { description: 'Gives up to 500 awards of a decision their papers and numbers.' })
  @Allow(permissions['certificates.sign'])
  signCertificates(@Ctx() ctx: RequestContext, @Args('input') input: SignCertificatesInput): Promise<unknown> {
    return answer('awardDecision', this.signing.sign(ctx, input));
  }
  @Mutation(() => CertificatePayload)
  @Allow(permissions['certificates.sign'])
  issueDuplicate(@Ctx() ctx: RequestContext, @Args('input') input: IssueDuplicateInput): Promise<unknown> {
    return answer('certificate', this.signing.duplicate(ctx, input));
  }
}
@Resolver(() => Award)
export class AwardCertificatesResolver {
  @ReadField(() => CertificateConnection, CertificateArgs, { description: 'Its papers, the latest first.' })
  readonly certificates: unknown;
} // prettier-ignore
