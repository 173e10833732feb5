import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf, DateTimeScalar, enumOf, HiddenFields, LocalizedText, Node,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { Membership } from '../../memberships/index.js';
import { Organization } from '../../organizations/index.js';
import { Person } from '../../people/index.js';
import { Source } from '../../sources/index.js';
import { AgendaItem } from '../agenda/agenda.types.js';
import { Meeting } from '../meeting.types.js';

export const ResolutionOutcomes = enumOf('ADOPTED', 'REJECTED');
registerEnumType(ResolutionOutcomes, { name: 'ResolutionOutcome', description: 'Whether a draft became a decision.' });
export const ResolutionEffects = enumOf('CREATES', 'ENDS');
registerEnumType(ResolutionEffects, { name: 'ResolutionEffectKind', description: 'What a resolution does.' });
export const BallotChoices = enumOf('FOR', 'AGAINST', 'ABSTAINED');
registerEnumType(BallotChoices, { name: 'BallotChoice', description: 'How a member voted.' });

@ObjectType({ description: 'What a resolution creates or ends.' })
export class ResolutionEffect {
  @Field(() => ID) id: string;
  @Field(() => ResolutionEffects) kind: string;
  @Field(() => Organization, { nullable: true }) organization: Organization | null;
  @Field(() => Membership, { nullable: true }) membership: Membership | null;
  @HiddenFields() hiddenFields: string[];
}
@ObjectType({ description: 'How a member voted, where names were called.' })
export class Ballot {
  @Field(() => ID) id: string;
  @Field(() => Person, { nullable: true, description: 'Null only where the person is not for the viewer.' })
  person: Person | null;
  @Field(() => BallotChoices) choice: string;
  @HiddenFields() hiddenFields: string[];
}

@ObjectType({
  implements: () => [Node],
  description:
    'What a meeting decided on. An adopted one is as public as its meeting, unless it is of a closed item. Whoever carries it out, and until when, its assignments say.',
})
export class Resolution extends Node {
  @Field(() => Meeting) meeting: Meeting;
  @Field(() => AgendaItem, { nullable: true }) agendaItem: AgendaItem | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => LocalizedText) text: LocalizedText;
  @Field(() => ResolutionOutcomes) outcome: string;
  @Field(() => String, { nullable: true, description: 'Why the outcome is not the one of the count.' })
  outcomeReason: string | null;
  @Field(() => Int, { nullable: true, description: 'Null: no vote was recorded.' }) votesFor: number | null;
  @Field(() => Int, { nullable: true }) votesAgainst: number | null;
  @Field(() => Int, { nullable: true }) votesAbstained: number | null;
  @Field(() => Int, { nullable: true, description: 'How many the rule of that day asked; null: not known.' })
  votesNeeded: number | null;
  @Field(() => LocalizedText, { nullable: true, description: 'How the vote came out, in words.' })
  vote: LocalizedText | null;
  @Field(() => [Ballot], { description: 'For those of the bodies that meet.' }) ballots: Ballot[];
  @Field(() => [ResolutionEffect]) effects: ResolutionEffect[];
  @Field(() => Source, { nullable: true, description: 'The minutes in which it stands.' }) source: Source | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @HiddenFields() hiddenFields: string[];
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => Int, { description: 'Send it back with a correction.' }) version: number;
}
export const ResolutionConnection = connectionOf(() => Resolution, 'Resolution');
