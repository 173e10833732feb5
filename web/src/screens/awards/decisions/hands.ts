import type { AwardReceiver } from '../../../gql/graphql.js';

/** Into whose hands an award was given, as a row of the form holds it. */
export interface Hands {
  readonly receivedBy: AwardReceiver;
  readonly receiver: string;
}
export const RECIPIENT: Hands = { receivedBy: 'RECIPIENT', receiver: '' };

/** As the command takes it: a name only where somebody else took it. */
export function hands({ receivedBy, receiver }: Hands = RECIPIENT): {
  receivedBy: AwardReceiver;
  receiver?: string;
} {
  const named = receivedBy !== 'RECIPIENT' && receiver.trim();
  return { receivedBy, ...(named && { receiver: named }) };
}
