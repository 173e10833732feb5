import { problem, type Problem } from '../../kernel/refusal.js';

/** Exactly one recipient. */
export const recipientProblem = (
  personId: string | null | undefined,
  organizationId: string | null | undefined,
): Problem | undefined => (!personId === !organizationId ? problem('ONE_RECIPIENT', 'personId') : undefined);

/** The rules of the type, which are data: where it does not say who can receive it, anybody may have. */
export function allowedRecipientProblem(recipients: readonly string[], isPerson: boolean): Problem | undefined {
  const allowed =
    recipients.length === 0 || recipients.some((each) => (isPerson ? each === 'person' : each !== 'person'));
  return allowed ? undefined : problem('RECIPIENT_NOT_ALLOWED', isPerson ? 'personId' : 'organizationId');
}
