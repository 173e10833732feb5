import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  HiddenFields,
  Node,
  PartialDateScalar,
} from '../../platform/graphql/index.js';
import { AttachedFiles, type Attachment } from '../../platform/files/index.js';
import { Contest, Event } from '../activities/index.js';
import { Association, Body, Institution, Organization } from '../organizations/index.js';
import { Person } from '../people/index.js';
import { Area, AwardType } from '../reference/index.js';
import { Citation, Source } from '../sources/index.js';
import { AwardAct, AwardActions, AwardStatuses } from './acts/award-act.types.js';
import { permissions } from './awards.permissions.js';
import { IN_RUSSIAN } from './in-russian.js';
import type { Receiver } from './award.actions.js';
import { Receivers } from './presentations/presentation.types.js';
import { AwardDecision } from './decisions/award-decision.types.js';
import { AwardTypeVersion } from './rules/award-type-version.types.js';

export const AwardRecipient = createUnionType({
  name: 'AwardRecipient',
  description: 'The recipient of an award: a person or an organization.',
  types: () => [Person, Body, Association, Institution] as const,
});

@ObjectType({ implements: () => [Node], description: 'An award as it was given. Null means: not known.' })
export class Award extends Node {
  @Field(() => AwardType) type: AwardType;
  @Field(() => AwardRecipient, { nullable: true, description: 'Null only when the recipient is not for the viewer.' })
  recipient: typeof AwardRecipient | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was given.' }) date: string | null;
  @Field(() => String, { nullable: true, description: 'How the date is known where the source does not print it.' })
  dateNote: string | null;
  @Field(() => Int, { nullable: true, description: 'The year of that date.' }) year: number | null;
  @Field(() => String, { nullable: true, description: 'The capacity of the recipient as printed; frozen.' }) capacity:
    | string
    | null;
  @Field(() => String, { nullable: true, description: IN_RUSSIAN }) capacityRu: string | null;
  @Field(() => String, { nullable: true, description: 'For what it was given.' }) citation: string | null;
  @Field(() => String, { nullable: true, description: IN_RUSSIAN }) citationRu: string | null;
  @Field(() => Organization, { nullable: true, description: 'The body that granted it; not who handed it over.' })
  grantingBody: Organization | null;
  @Field(() => String, { nullable: true, description: 'Number of the certificate.' }) number: string | null;
  @Field(() => String, { nullable: true }) decisionNumber: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) decisionDate: string | null;
  @Field(() => Source, { nullable: true }) decision: Source | null;
  @Field(() => AwardDecision, { nullable: true, description: 'The decision, where it is a record of the registry.' })
  awardDecision: AwardDecision | null;
  @Field(() => Int, { nullable: true, description: 'Its place among the recipients of that decision.' })
  decisionPosition: number | null;
  @Field(() => AwardTypeVersion, { nullable: true, description: 'The rules of the day of the decision.' })
  rules: AwardTypeVersion | null;
  @Field(() => Event, { nullable: true, description: 'That ceremony as a record; `ceremony` stays as printed.' })
  ceremonyEvent: Event | null;
  @Field(() => Contest, { nullable: true, description: 'The contest whose prize it is.' }) contest: Contest | null;
  @Field(() => Person, { nullable: true, description: 'The person who handed it over.' }) presenter: Person | null;
  @Field(() => String, { nullable: true, description: 'Where and at what it was handed over.' }) place: string | null;
  @Field(() => String, { nullable: true, description: 'At what ceremony.' }) ceremony: string | null;
  @Field(() => Receivers, { nullable: true, description: 'Into whose hands it was given.' })
  receivedBy: Receiver | null;
  @Field(() => String, { nullable: true, description: 'The one that took it, where it was not the recipient.' })
  receiver: string | null;
  @Field(() => AwardStatuses) status: string;
  @Field(() => DateScalar, { nullable: true, description: 'Since when it has that status; null: from the beginning.' })
  statusSince: string | null;
  @Field(() => [AwardAct], { description: 'By which later acts it was suspended, reinstated, revoked.' })
  acts: AwardAct[];
  @Field(() => [AwardActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => Area, { nullable: true }) area: Area | null;
  @Field(() => Area, { nullable: true, description: 'The region of that area.' }) region: Area | null;
  @AttachedFiles({ read: permissions['awards.read'], write: permissions['awards.write'], about: 'personId' })
  files: Attachment[];
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => Boolean, { description: 'Public: seen by everybody who may read awards anywhere.' }) published: boolean;
  @Field(() => Boolean, {
    description: 'On the roll of honour, `/roll`: published, and with the consent of a person who received it.',
  })
  onRoll: boolean;
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Boolean, { description: 'Made by a generator.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, { description: 'When the record was made.' }) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const AwardConnection = connectionOf(() => Award, 'Award');
