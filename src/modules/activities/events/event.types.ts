import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AttachedFiles, type Attachment } from '../../../platform/files/index.js';
import { connectionOf, LocalizedText, Node, PartialDateScalar, Qualifier } from '../../../platform/graphql/index.js';
import { Facility, FacilityDirection } from '../../facilities/index.js';
import { Organization } from '../../organizations/index.js';
import { ClassifierItem } from '../../reference/index.js';
import { Source } from '../../sources/index.js';
import { permissions } from '../activities.permissions.js';
import { Activity } from '../activity.types.js';
import { Campaign } from '../campaigns/campaign.types.js';
import { Programme } from '../programmes/programme.types.js';

@ObjectType({ description: 'That an organization has told of an event, and what it said.' })
export class EventReport {
  @Field(() => ID) id: string;
  @Field(() => Organization) organization: Organization;
  @Field(() => PartialDateScalar, { nullable: true }) reportedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Its words.' }) statement: string | null;
  @Field(() => Int, { nullable: true, description: 'How many took part by its count.' }) participants: number | null;
  @Field(() => Qualifier, { description: 'How exact that count is.' }) qualifier: Qualifier;
  @Field(() => Source, { nullable: true }) source: Source | null;
}

@ObjectType({
  implements: () => [Node],
  description: 'A round table, a run, an opening …, held or planned. Several may tell of it: it stays one, with a report of each.',
}) // prettier-ignore
export class Event extends Activity {
  @Field(() => ClassifierItem, { description: 'Round table, run, opening … (classifier event-kind).' })
  kind: ClassifierItem;
  @Field(() => LocalizedText) title: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'What it was about.' }) theme: LocalizedText | null;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => String, { nullable: true, description: 'How the date is known where no source prints it.' })
  dateNote: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Where it was held, in words.' })
  place: LocalizedText | null;
  @Field(() => Facility, { nullable: true, description: 'The house, the cabinet in which it was held.' })
  facility: Facility | null;
  @Field(() => FacilityDirection, { nullable: true, description: 'The direction of its work to which it belongs.' })
  direction: FacilityDirection | null;
  @Field(() => Event, { nullable: true, description: 'The larger event that it is a part of.' }) series: Event | null;
  @Field(() => Campaign, { nullable: true }) campaign: Campaign | null;
  @Field(() => Programme, { nullable: true, description: 'What it carries out.' }) programme: Programme | null;
  @Field(() => String, { nullable: true, description: 'Its stage in the series as printed: «II кезең».' })
  stage: string | null;
  @Field(() => [String], { description: 'Where it can be seen or read about.' }) links: string[];
  @Field(() => [EventReport], { description: 'What organizations have told of it, the first first.' })
  reports: EventReport[];
  @AttachedFiles({ write: permissions['activities.write'] }) files: Attachment[];
}

export const EventConnection = connectionOf(() => Event, 'Event');
