import { InputType } from '@nestjs/graphql';
import { Id } from '../input/index.js';

@InputType({ description: 'A job of one’s own that is not over; one at work stops at its next step.' })
export class CancelJobInput {
  @Id() id: string;
}
