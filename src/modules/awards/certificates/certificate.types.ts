import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  HiddenFields,
  JsonScalar,
  Node,
  enumOf,
} from '../../../platform/graphql/index.js';
import { Area, AwardType } from '../../reference/index.js';
import { Award } from '../award.types.js';

export const FormStates = enumOf('IN_STOCK', 'USED', 'SPOILED', 'LOST', 'DESTROYED');
registerEnumType(FormStates, { name: 'CertificateFormState', description: 'What became of a printed form.' });
export const CertificateStates = enumOf('VALID', 'REPLACED', 'SPOILED', 'LOST');
registerEnumType(CertificateStates, {
  name: 'CertificateState',
  description: 'Whether a paper counts.',
  valuesMap: {
    REPLACED: { description: 'Another was issued in its place.' },
    SPOILED: { description: 'It never left the house.' },
  },
});
export const FormActions = enumOf('SPOIL', 'REPORT_LOST', 'DESTROY');
registerEnumType(FormActions, { name: 'CertificateFormAction', description: 'What can be done with a printed form.' });
export const CertificateActions = enumOf('ISSUE_DUPLICATE');
registerEnumType(CertificateActions, { name: 'CertificateAction', description: 'What can be done with a paper.' });

@ObjectType({
  description:
    'The balance of a book in one year: what was done in it. A form that was spoiled or lost after it was used counts there as well.',
})
export class CertificateBookYear {
  @Field(() => Int) year: number;
  @Field(() => Int) received: number;
  @Field(() => Int) used: number;
  @Field(() => Int) spoiled: number;
  @Field(() => Int) lost: number;
  @Field(() => Int) destroyed: number;
  @Field(() => Int, { description: 'Left at the end of the year.' }) inStock: number;
}
@ObjectType({ implements: () => [Node], description: 'The printed forms of one series of a kind of award.' })
export class CertificateBook extends Node {
  @Field(() => AwardType) type: AwardType;
  @Field(() => String, { nullable: true, description: 'Null where the rules name none.' }) series: string | null;
  @Field(() => Area, { nullable: true, description: 'Where the forms are kept.' }) area: Area | null;
  @Field(() => Int, { description: 'How many forms are left.' }) inStock: number;
  @Field(() => Int, { description: 'The number of the last form that came in.' }) lastNumber: number;
  @Field(() => [CertificateBookYear], { description: 'Its balance, the latest year first.' })
  years: CertificateBookYear[];
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int) version: number;
}
@ObjectType({
  implements: () => [Node],
  description: 'One printed form: numbers are given with the forms, none is left out.',
})
export class CertificateForm extends Node {
  @Field(() => CertificateBook) book: CertificateBook;
  @Field(() => Int) number: number;
  @Field(() => FormStates) state: string;
  @Field(() => String, { nullable: true, description: 'Why it was spoiled, lost or destroyed.' })
  stateReason: string | null;
  @Field(() => DateScalar) receivedOn: string;
  @Field(() => DateScalar, { nullable: true }) usedOn: string | null;
  @Field(() => DateScalar, { nullable: true }) spoiledOn: string | null;
  @Field(() => DateScalar, { nullable: true }) lostOn: string | null;
  @Field(() => DateScalar, { nullable: true }) destroyedOn: string | null;
  @Field(() => [FormActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => Int, { description: 'Send it back with each command.' }) version: number;
}
@ObjectType({ implements: () => [Node], description: 'The paper of an award, as it was signed.' })
export class Certificate extends Node {
  @Field(() => Award, { nullable: true }) award: Award | null;
  @Field(() => CertificateForm, { nullable: true, description: 'Null where the kind of award has no numbers.' })
  form: CertificateForm | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => String, { nullable: true, description: 'Series and number.' }) number: string | null;
  @Field(() => Int, { description: '1: the first paper.' }) copy: number;
  @Field(() => Certificate, { nullable: true, description: 'The paper in whose place it was issued.' })
  replaces: Certificate | null;
  @Field(() => String, { nullable: true, description: 'Why it was issued again.' }) reason: string | null;
  @Field(() => CertificateStates) state: string;
  @Field(() => DateTimeScalar) signedAt: string;
  @Field(() => JsonScalar, { nullable: true, description: 'What is printed, as it was known when it was signed.' })
  content: unknown;
  @Field(() => [CertificateActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => Int, { description: 'Send it back with each command.' }) version: number;
}

export const CertificateBookConnection = connectionOf(() => CertificateBook, 'CertificateBook');
export const CertificateFormConnection = connectionOf(() => CertificateForm, 'CertificateForm');
export const CertificateConnection = connectionOf(() => Certificate, 'Certificate');
