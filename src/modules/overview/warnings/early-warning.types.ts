import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateScalar, enumOf, LocalizedText, Node } from '../../../platform/graphql/index.js';
import { Association } from '../../organizations/index.js';
import { Area } from '../../reference/index.js';

export const WarningReasons = enumOf(
  'ACCREDITATION_ENDS', 'ACCREDITATION_EXPIRED', 'CONTACTS_UNCONFIRMED', 'NO_EVENT', 'HEAD_VACANT',
); // prettier-ignore
registerEnumType(WarningReasons, {
  name: 'WarningReason',
  description: 'Why an association needs a look.',
  valuesMap: {
    ACCREDITATION_ENDS: { description: 'Within 90 days.' },
    CONTACTS_UNCONFIRMED: { description: 'For 12 months.' },
    NO_EVENT: { description: 'None is known of the last 12 months in which it had a part.' },
    HEAD_VACANT: { description: 'It has a post that leads, and nobody on it today.' },
  },
});

@ObjectType({
  implements: () => [Node],
  description: 'That something is about to go wrong with an association, or has; for those in whose places it lies.',
})
export class EarlyWarning extends Node {
  @Field(() => Association) association: Association;
  @Field(() => Area, { nullable: true, description: 'The area of the association.' }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of the area.' }) region: Area | null;
  @Field(() => WarningReasons) reason: string;
  @Field(() => DateScalar, { nullable: true, description: 'Since when; null: not known.' }) since: string | null;
  @Field(() => LocalizedText, { description: 'The reason in words.' }) sentence: LocalizedText;
}
export const EarlyWarningConnection = connectionOf(() => EarlyWarning, 'EarlyWarning');
