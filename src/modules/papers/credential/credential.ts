import type { CertificateContent } from '../../awards/index.js';
import { decisionLine } from '../decision-line.js';
import { wordsOf } from '../words-of.js';

/** Securing Verifiable Credentials using JOSE and COSE (W3C): the credential itself is the payload of a JWS of this type. */
export const CREDENTIAL = 'vc+jwt';

/** A certificate with what is printed on it. */
export interface Certified {
  readonly id: string;
  readonly number: string | null;
  /** A moment, as RFC 3339 writes it. */
  readonly signedAt: string;
  readonly typeId: string;
  readonly content: CertificateContent;
}

type Names = CertificateContent['award'];
const inKazakh = ({ kk, ru, en }: Names): string => kk ?? ru ?? en ?? '';

/**
 * An award as a credential of Open Badges 3.0 (1EdTech) in the data model of Verifiable Credentials 2.0 (W3C). Ids lie under the
 * issuer, `https://…`; the recipient is named as the paper names him, and by nothing else.
 */
export function credentialOf({ id, number, signedAt, typeId, content }: Certified, issuer: string): object {
  const { award, recipient, decision } = content;
  const { capacity, citation } = wordsOf(content);
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: `${issuer}/certificates/${id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: inKazakh(decision.body) },
    validFrom: signedAt,
    name: inKazakh(award),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: inKazakh(recipient) }],
      ...(capacity && { role: capacity.kk }),
      ...(number && { licenseNumber: number }),
      ...(citation && { narrative: citation.kk }),
      achievement: {
        id: `${issuer}/award-types/${typeId}`,
        type: ['Achievement'],
        achievementType: 'Award',
        name: inKazakh(award),
        description: inKazakh(award),
        criteria: { narrative: decisionLine(decision, 'kk') },
      },
    },
  };
}
