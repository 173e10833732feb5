import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateScalar, enumOf, HiddenFields, LocalizedText, Node, PartialDateScalar,
} from '../../platform/graphql/index.js'; // prettier-ignore
import { Organization } from '../organizations/index.js';
import { Person } from '../people/index.js';
import { ClassifierItem } from '../reference/index.js';
import { Citation, Source } from '../sources/index.js';

export const MembershipActions = enumOf('CORRECT', 'END', 'REPLACE', 'CORRECT_MEMBER', 'VOID');
registerEnumType(MembershipActions, { name: 'MembershipAction', description: 'What can be done with a membership.' });
export const PostActions = enumOf('CORRECT', 'APPOINT', 'CLOSE', 'REOPEN', 'VOID');
registerEnumType(PostActions, { name: 'PostAction', description: 'What can be done with a post.' });
export const TermActions = enumOf('CORRECT', 'CLOSE', 'VOID');
registerEnumType(TermActions, { name: 'TermAction', description: 'What can be done with a term.' });
export const RosterActions = enumOf('APPOINT', 'CREATE_POST', 'OPEN_TERM');
registerEnumType(RosterActions, {
  name: 'RosterAction',
  description: 'What can be done with the members of an organization.',
});

@ObjectType({ implements: () => [Node], description: 'A seat in an organization; it exists without a holder.' })
export class Post extends Node {
  @Field(() => Organization) organization: Organization;
  @Field(() => ClassifierItem, { description: 'head, deputy, secretary, member … (classifier post-role)' })
  role: ClassifierItem;
  @Field(() => LocalizedText) title: LocalizedText;
  @Field(() => Int, { nullable: true, description: 'How many may hold it at a time; null: no limit is known.' }) seats:
    | number
    | null;
  @Field(() => Int, { description: 'Its place in a roster.' }) position: number;
  @Field(() => DateScalar, { nullable: true, description: 'From this day on nobody holds it.' }) closedOn:
    | string
    | null;
  @Field(() => [PostActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}
@ObjectType({ implements: () => [Node], description: 'A period of a body (шақырылым).' })
export class Term extends Node {
  @Field(() => Organization) organization: Organization;
  @Field(() => Int) number: number;
  @Field(() => LocalizedText) name: LocalizedText;
  @Field(() => PartialDateScalar, { nullable: true }) startDate: string | null;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => Boolean, { description: 'May be in force beside another term of the body.' }) mayOverlap: boolean;
  @Field(() => Source, { nullable: true }) decision: Source | null;
  @Field(() => [TermActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}
@ObjectType({ implements: () => [Node], description: 'A person in an organization, on a post or not, for a time.' })
export class Membership extends Node {
  @Field(() => Person, { nullable: true, description: 'Null only when the person is not for the viewer.' })
  person: Person | null;
  @Field(() => Organization) organization: Organization;
  @Field(() => Post, { nullable: true }) post: Post | null;
  @Field(() => Term, { nullable: true }) term: Term | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Null: since when is not known.' }) startDate:
    | string
    | null;
  @Field(() => DateScalar, { nullable: true, description: 'A day on which it is known to have been in force.' })
  attestedOn: string | null;
  @Field(() => Boolean, { description: 'Surely over as of today. True without an end date: the day is not known.' })
  ended: boolean;
  @Field(() => PartialDateScalar, { nullable: true }) endDate: string | null;
  @Field(() => ClassifierItem, { nullable: true, description: 'Why it ended (law No 70-IV, art. 17).' })
  endReason: ClassifierItem | null;
  @Field(() => Organization, { nullable: true, description: 'The organization that is represented.' })
  onBehalfOf: Organization | null;
  @Field(() => Boolean, { nullable: true }) votingRight: boolean | null;
  @Field(() => String, { nullable: true, description: 'As the source says it: ректор, мәслихат төрайымы …' }) capacity:
    | string
    | null;
  @Field(() => Source, { nullable: true, description: 'The order or minutes it rests on.' }) decision: Source | null;
  @Field(() => [Citation], { description: 'On which sources the record rests.' }) citations: Citation[];
  @Field(() => [MembershipActions], { description: 'What you can do with it now.' }) availableActions: string[];
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => Boolean, { description: 'Made by a generator.' }) synthetic: boolean;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}

export const MembershipConnection = connectionOf(() => Membership, 'Membership');
export const TermConnection = connectionOf(() => Term, 'Term');
@ArgsType()
export class VacancyArgs {
  @Field(() => DateScalar, { description: 'The day that is asked about.' }) asOf: string;
}
