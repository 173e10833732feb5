import { InputType } from '@nestjs/graphql';
import { Given, Id, ListOf, LongLocalizedInput, Nested, NestedList, Version } from '../../../platform/input/index.js';
import { ProposalOutcomes } from './proposal.types.js';

@InputType({ isAbstract: true })
abstract class ProposalDetails {
  @Id({ presence: 'optional' }) authorId?: string | null;
  @Id({ presence: 'optional' }) agendaItemId?: string | null;
  @Given(() => ProposalOutcomes, { presence: 'keep', description: 'OPEN unless told.' })
  outcome?: keyof typeof ProposalOutcomes;
  @Id({ presence: 'optional', description: 'The resolution in which it was taken up.' }) resolutionId?: string | null;
}
@InputType()
export class ProposalInput extends ProposalDetails {
  @Nested(() => LongLocalizedInput) text: LongLocalizedInput;
}
@InputType({ description: 'What was recorded wrongly, or what became of it. Absent = unchanged.' })
export class CorrectProposalInput extends ProposalDetails {
  @Id() id: string;
  @Nested(() => LongLocalizedInput, { presence: 'keep' }) text?: LongLocalizedInput;
}
@InputType({ description: 'What is proposed at a meeting; proposals are added.' })
export class NoteProposalsInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @NestedList(() => ProposalInput, { presence: 'keep' }) proposals?: ProposalInput[];
  @NestedList(() => CorrectProposalInput, { presence: 'keep' }) correctProposals?: CorrectProposalInput[];
  @ListOf('id', { presence: 'keep', description: 'Proposals that were recorded by mistake.' })
  withdrawProposals?: string[];
}
