import { InputType } from '@nestjs/graphql';
import {
  AnyText, Checked, Given, Id, ListOf, LongLocalizedInput, LongText, Nested, NestedList, patternCheck, Version,
} from '../../../platform/input/index.js'; // prettier-ignore
import { problems } from './agenda.problems.js';

const ItemNumber = (presence: 'required' | 'keep' = 'required'): PropertyDecorator =>
  Checked(() => String, patternCheck(/^[1-9]\d?(\.[1-9]\d?){0,3}$/, problems.INVALID_ITEM_NUMBER), {
    description: 'Its place: 2.1 lies under 2.',
    presence,
  });

@InputType()
export class AgendaSpeakerInput {
  @Id() personId: string;
  @AnyText(1000, { presence: 'optional', description: 'As printed.' }) capacity?: string | null;
}
@InputType()
export class AgendaItemInput {
  @ItemNumber() number: string;
  @Nested(() => LongLocalizedInput) title: LongLocalizedInput;
  @Given(() => Boolean, { presence: 'keep', description: 'Open unless told.' }) open?: boolean;
  @NestedList(() => AgendaSpeakerInput, { presence: 'keep' }) speakers?: AgendaSpeakerInput[];
}
@InputType({ description: 'What is changed of an item. Absent = unchanged.' })
export class CorrectAgendaItemInput {
  @Id() id: string;
  @ItemNumber('keep') number?: string;
  @Nested(() => LongLocalizedInput, { presence: 'keep' }) title?: LongLocalizedInput;
  @Given(() => Boolean, { presence: 'keep' }) open?: boolean;
  @NestedList(() => AgendaSpeakerInput, { presence: 'keep', description: 'All who speak to it; others go.' })
  speakers?: AgendaSpeakerInput[];
}
@InputType({ description: 'Before the invitations the agenda is put together; later every change stays visible.' })
export class AmendAgendaInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @NestedList(() => AgendaItemInput, { presence: 'keep' }) items?: AgendaItemInput[];
  @NestedList(() => CorrectAgendaItemInput, { presence: 'keep' }) correctItems?: CorrectAgendaItemInput[];
  @ListOf('id', { presence: 'keep' }) withdrawItems?: string[];
  @LongText(1000, { presence: 'optional', description: 'Why; needed once the invitations went out.' })
  reason?: string | null;
}
