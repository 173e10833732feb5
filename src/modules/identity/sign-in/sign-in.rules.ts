/** A one-time password that nobody has used by then is worth nothing (OWASP ASVS 5.0, 6.4.1). */
const ONE_TIME_PASSWORD_HOURS = 72;

/** Why a sign-in failed, for the audit trail only; the one that tries is told one and the same. */
export type Failure = 'unknown-name' | 'wrong-password' | 'disabled' | 'one-time-password-expired' | 'unknown-identity';

interface Credentials {
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly passwordChangedAt: Date | null;
}

/** Undefined: nothing speaks against it. */
export function whyNot(account: Credentials | undefined, isRight: boolean, now: Date): Failure | undefined {
  if (!account) return 'unknown-name';
  if (!isRight) return 'wrong-password';
  if (account.disabled) return 'disabled';
  const { mustChangePassword, passwordChangedAt } = account;
  const age = now.getTime() - (passwordChangedAt?.getTime() ?? 0);
  return mustChangePassword && age > ONE_TIME_PASSWORD_HOURS * 3_600_000 ? 'one-time-password-expired' : undefined;
}
