import { InputType } from '@nestjs/graphql';
import { AnyText, Id, LongText, Version } from '../input/index.js';
import { LONGEST_NAME } from './file-name.js';

@InputType({ description: 'For a file that the same account has brought by `POST /files` within a day.' })
export class AttachFileInput {
  @Id({ description: 'The record; the right to write it is needed.' }) recordId: string;
  @Id({ description: 'As `POST /files` has answered it.' }) fileId: string;
  @AnyText(LONGEST_NAME, { presence: 'keep', description: 'Without it, the name under which the file was brought.' })
  name?: string;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
  @Version({ presence: 'keep' }) expectedVersion?: number;
}
@InputType({ description: 'The file no longer hangs on the record; its content is kept for the history.' })
export class DetachFileInput {
  @Id({ description: 'The attached file, as the record names it.' }) id: string;
  @Version({ presence: 'keep' }) expectedVersion?: number;
  @LongText(1000, { presence: 'optional', description: 'Why; kept in the history.' }) reason?: string | null;
}
