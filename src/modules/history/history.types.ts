import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, JsonScalar, PageInfo, Plain } from '../../platform/graphql/index.js';

export enum HistoryAction {
  CHANGE = 'CHANGE',
  READ = 'READ',
}
registerEnumType(HistoryAction, {
  name: 'HistoryAction',
  description: 'CHANGE: a value was changed. READ: a guarded value was shown to somebody.',
});

@Plain()
@ObjectType({ description: 'The one that did something: an account, a token, or the house itself.' })
export class HistoryActor {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'As people know it; the id where nobody has named it.' }) name: string;
}

@Plain()
@ObjectType({ description: 'One field of one record, before and after.' })
export class HistoryChange {
  @Field(() => String, { description: 'The type of the record: Person, Membership …' }) entity: string;
  @Field(() => ID) entityId: string;
  @Field(() => HistoryAction) action: HistoryAction;
  @Field(() => String, { description: 'Stable: programs decide by it.' }) field: string;
  @Field(() => String, { description: 'For people, in the language of Accept-Language.' }) label: string;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'As it was recorded; null: empty, hidden, or a record that is not for the viewer.',
  })
  before: unknown;
  @Field(() => JsonScalar, { nullable: true }) after: unknown;
  @Field(() => String, { nullable: true, description: 'The same for people: names instead of ids, dates as written.' })
  beforeText: string | null;
  @Field(() => String, { nullable: true }) afterText: string | null;
  @Field(() => Boolean, { description: 'True: the values are not for the viewer.' }) hidden: boolean;
}

@Plain()
@ObjectType({ description: 'Something that was done: who, when, why, and what it changed.' })
export class HistoryEntry {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) occurredAt: string;
  @Field(() => HistoryActor) actor: HistoryActor;
  @Field(() => HistoryActor, { nullable: true, description: 'For whom a substitute acted.' })
  onBehalfOf: HistoryActor | null;
  @Field(() => String, {
    nullable: true,
    description: 'The network it came from, shortened. It needs the right to audit.',
  })
  address: string | null;
  @Field(() => String, { description: 'Stable name of what was done: `person.corrected`.' }) event: string;
  @Field(() => String, { description: 'All of it in one sentence, in the language of Accept-Language.' })
  sentence: string;
  @Field(() => String, {
    nullable: true,
    description: 'As it was stated; null: none was, or it is not for the viewer, and the sentence says so.',
  })
  reason: string | null;
  @Field(() => Int, { description: 'How many changes it has in all; at most 500 are in `changes`.' })
  changeCount: number;
  @Field(() => [HistoryChange]) changes: HistoryChange[];
}

@Plain()
@ObjectType({ description: 'An entry in its list.' })
export class HistoryEdge {
  @Field(() => HistoryEntry) node: HistoryEntry;
  @Field(() => String, { description: 'Give it as `after` to go on from here.' }) cursor: string;
}

@Plain()
@ObjectType({ description: 'A page of a history, newest first.' })
export class HistoryConnection {
  @Field(() => [HistoryEdge]) edges: HistoryEdge[];
  @Field(() => [HistoryEntry], { description: 'The entries of the page without their cursors.' }) nodes: HistoryEntry[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@InputType({ description: 'Conditions hold together.' })
export class HistoryFilter {
  @Field(() => String, { nullable: true, description: 'The id of whoever did it.' }) actor?: string | null;
  @Field(() => [String], { nullable: true, description: 'One of these: `person.corrected`.' }) event?: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this moment or later.' }) from?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' }) to?: string | null;
}
@InputType({ description: 'Conditions hold together.' })
export class AuditFilter extends HistoryFilter {
  @Field(() => String, { nullable: true, description: 'A type of records: Person, Membership …' }) entity?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: 'A record.' }) entityId?: string | null;
}

@ArgsType()
class EntryPageArgs {
  @Field(() => Int, { nullable: true, description: 'At most 100, default 25.' }) first?: number | null;
  @Field(() => String, { nullable: true }) after?: string | null;
}
@ArgsType()
export class HistoryArgs extends EntryPageArgs {
  @Field(() => ID) of: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: also what was done to the records that hang on it, as far as the viewer reads them: memberships, posts and ' +
      'awards of an organization, resolutions of a meeting.',
  })
  withRelated?: boolean | null;
  @Field(() => HistoryFilter, { nullable: true }) filter?: HistoryFilter | null;
}
@ArgsType()
export class AuditTrailArgs extends EntryPageArgs {
  @Field(() => AuditFilter, { nullable: true }) filter?: AuditFilter | null;
}
