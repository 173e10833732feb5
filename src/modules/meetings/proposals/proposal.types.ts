import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, HiddenFields, LocalizedText } from '../../../platform/graphql/index.js';
import { Person } from '../../people/index.js';
import { AgendaItem } from '../agenda/agenda.types.js';

export const ProposalOutcomes = enumOf('OPEN', 'ACCEPTED', 'DECLINED');
registerEnumType(ProposalOutcomes, { name: 'ProposalOutcome', description: 'What became of a proposal.' });

@ObjectType({ description: 'What a member proposes at a meeting.' })
export class Proposal {
  @Field(() => ID) id: string;
  @Field(() => Person, { nullable: true, description: 'Null: not said by the source, or not for the viewer.' })
  author: Person | null;
  @Field(() => AgendaItem, { nullable: true }) agendaItem: AgendaItem | null;
  @Field(() => LocalizedText) text: LocalizedText;
  @Field(() => ProposalOutcomes) outcome: string;
  @HiddenFields() hiddenFields: string[];
}
