import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../../platform/files/index.js';
import {
  connectionOf, DateTimeScalar, enumOf, HiddenFields, Node, PartialDateScalar,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Association, Organization } from '../../organizations/index.js';
import { Area } from '../../reference/index.js';
import { Citation, Source } from '../../sources/index.js';
import { permissions } from '../accreditation.permissions.js';
import { Accreditation } from '../entries/accreditation.types.js';

export const ApplicationStates = enumOf('RECEIVED', 'CONSIDERED', 'GRANTED', 'REFUSED', 'WITHDRAWN');
registerEnumType(ApplicationStates, {
  name: 'AccreditationApplicationState',
  description: 'How far an application for accreditation has come.',
  valuesMap: {
    CONSIDERED: { description: 'The commission has concluded; it is to be decided.' },
    WITHDRAWN: { description: 'The association took it back, or it was recorded by mistake.' },
  },
});
export const ApplicationActions = enumOf('CORRECT', 'CONSIDER', 'WITHDRAW', 'GRANT', 'REFUSE');
registerEnumType(ApplicationActions, {
  name: 'AccreditationApplicationAction',
  description: 'What can be done with an application for accreditation.',
});
export const Conclusions = enumOf('RECOMMENDED', 'NOT_RECOMMENDED');
registerEnumType(Conclusions, { name: 'AccreditationConclusion', description: 'What a commission concludes.' });

@ObjectType({
  implements: () => [Node],
  description:
    'That an association asks to be accredited, what the commission concluded, and what was decided. For those in whose places it lies.',
})
export class AccreditationApplication extends Node {
  @Field(() => Association, { nullable: true, description: 'Null only where it was taken back as a mistake.' })
  association: Association | null;
  @Field(() => Area, { nullable: true, description: 'The area of the association.' }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of the area.' }) region: Area | null;
  @Field(() => PartialDateScalar, { nullable: true }) receivedOn: string | null;
  @Field(() => ApplicationStates) state: string;
  @Field(() => String, { nullable: true, description: 'Why it was refused or withdrawn.' }) stateReason: string | null;
  @Field(() => Organization, { nullable: true, description: 'The body that considered it.' })
  commission: Organization | null;
  @Field(() => PartialDateScalar, { nullable: true }) consideredOn: string | null;
  @Field(() => Conclusions, { nullable: true }) conclusion: string | null;
  @Field(() => String, { nullable: true, description: 'In the words of the commission.' })
  conclusionNote: string | null;
  @Field(() => Organization, { nullable: true }) decidingBody: Organization | null;
  @Field(() => String, { nullable: true }) decisionNumber: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) decidedOn: string | null;
  @Field(() => Source, { nullable: true, description: 'The decision itself.' }) decision: Source | null;
  @Field(() => Accreditation, { nullable: true, description: 'The entry in the register that it led to.' })
  accreditation: Accreditation | null;
  @AttachedFiles({ read: permissions['accreditation.read'], write: permissions['accreditation.apply'] })
  files: Attachment[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [ApplicationActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int, { description: 'Send it back with each command.' }) version: number;
}

export const AccreditationApplicationConnection = connectionOf(
  () => AccreditationApplication,
  'AccreditationApplication',
);
