import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/index.js';

export const Receivers = enumOf('RECIPIENT', 'FAMILY', 'REPRESENTATIVE');
registerEnumType(Receivers, {
  name: 'AwardReceiver',
  description: 'Into whose hands an award was given.',
  valuesMap: { FAMILY: { description: 'After the death of the recipient, or in the absence.' } },
});
