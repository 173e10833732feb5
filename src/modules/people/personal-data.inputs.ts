import { InputType } from '@nestjs/graphql';
import { Id, LongText, Version } from '../../platform/input/index.js';

@InputType({ description: 'Whose personal data are to be shown, and what for.' })
export class RevealPersonalDataInput {
  @Id() personId: string;
  @LongText(500, { description: 'What the data are needed for, at least ten letters. The person may read it.' })
  purpose: string;
  @LongText(500, { presence: 'optional', description: 'On what ground: the request, its number.' }) reason?:
    | string
    | null;
}

@InputType({
  description:
    'Removes for good everything that identifies a person. Memberships and awards of the person stay, and count.',
})
export class AnonymisePersonInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @LongText(500, { description: 'On what ground, for the history; without the name of the person.' }) reason: string;
}
