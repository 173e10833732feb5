/** What a sign-in still lacks; `DONE`: nothing. */
export type SignInStep = 'DONE' | 'SECOND_FACTOR' | 'NEW_PASSWORD' | 'ENROLMENT';

export interface SignInState {
  /** The session has shown a second factor, here or at the identity provider. */
  readonly hasShownFactor: boolean;
  /** The account has set one up. */
  readonly hasFactor: boolean;
  readonly mustHaveFactor: boolean;
  readonly mustChangePassword: boolean;
}

/** One step at a time; the second factor first, so that a stolen one-time password opens nothing. */
export function stepOf(state: SignInState): SignInStep {
  if (state.hasFactor && !state.hasShownFactor) return 'SECOND_FACTOR';
  if (state.mustChangePassword) return 'NEW_PASSWORD';
  return state.mustHaveFactor && !state.hasShownFactor ? 'ENROLMENT' : 'DONE';
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bYaBrowser\//, 'Yandex Browser'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system by name, without versions: enough to know one's own device again. */
export function userAgentFamily(userAgent: string): string {
  const named = (known: typeof BROWSERS): string | undefined => known.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(' · ');
}
