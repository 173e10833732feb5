import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateScalar, DateTimeScalar, enumOf, HiddenFields, Node, PartialDateScalar,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Association, Organization } from '../../organizations/index.js';
import { Area } from '../../reference/index.js';
import { Citation, Source } from '../../sources/index.js';

export const AccreditationStates = enumOf('UPCOMING', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'ENDED', 'WITHDRAWN');
registerEnumType(AccreditationStates, {
  name: 'AccreditationState',
  description:
    'Whether an accreditation holds today; it follows from its days, the acts on it and the life of the association.',
  valuesMap: {
    UPCOMING: { description: 'Granted from a day that has not come.' },
    ENDED: { description: 'Its association was dissolved.' },
  },
});
export const AccreditationActKinds = enumOf('RENEWAL', 'SUSPENSION', 'REINSTATEMENT', 'WITHDRAWAL');
registerEnumType(AccreditationActKinds, {
  name: 'AccreditationActKind',
  description: 'A later act on an accreditation.',
});
export const AccreditationActions = enumOf('CORRECT', 'RENEW', 'SUSPEND', 'REINSTATE', 'WITHDRAW');
registerEnumType(AccreditationActions, {
  name: 'AccreditationAction',
  description: 'What can be done with an accreditation.',
});

@ObjectType({ description: 'A later act on an accreditation, by a decision of its own.' })
export class AccreditationAct {
  @Field(() => ID) id: string;
  @Field(() => AccreditationActKinds) kind: string;
  @Field(() => DateScalar, { description: 'From which day it holds.' }) effectiveOn: string;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Of a renewal: until when.' })
  validUntil: string | null;
  @Field(() => Organization) decidingBody: Organization;
  @Field(() => String) decisionNumber: string;
  @Field(() => PartialDateScalar) decidedOn: string;
  @Field(() => Source, { nullable: true, description: 'The decision itself.' }) decision: Source | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => String, { nullable: true, description: 'Why.' }) reason: string | null;
}

@ObjectType({
  implements: () => [Node],
  description:
    'An entry in the register of ethnocultural associations. Public, but for the note, the acts on it and the application.',
})
export class Accreditation extends Node {
  @Field(() => Association) association: Association;
  @Field(() => Area, { nullable: true, description: 'The area of the association.' }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of the area.' }) region: Area | null;
  @Field(() => String, { description: 'Number in the register.' }) number: string;
  @Field(() => PartialDateScalar, { nullable: true }) validFrom: string | null;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Renewals counted. Null: not known, or without a term.',
  })
  validUntil: string | null;
  @Field(() => AccreditationStates) state: string;
  @Field(() => [AccreditationAct], { description: 'Renewals, suspensions, withdrawal, the oldest first.' })
  acts: AccreditationAct[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [AccreditationActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int, { description: 'Send it back with each command.' }) version: number;
}
export const AccreditationConnection = connectionOf(() => Accreditation, 'Accreditation');

@InputType({ description: 'About the present accreditation of an association: the one that began last.' })
export class AccreditedFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: it never was accredited.' }) isNull?: boolean;
  @Field(() => [AccreditationStates], { nullable: true }) state?: string[];
  @Field(() => Int, { nullable: true, description: 'So many days from today on; only what is not withdrawn.' })
  expiringWithin?: number;
}
