import { registerEnumType } from '@nestjs/graphql';

export enum RecipientKind {
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
}
registerEnumType(RecipientKind, {
  name: 'RecipientKind',
  description: 'Whether a person or an organization received it.',
});
