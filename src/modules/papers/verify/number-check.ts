import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { joinedKey, searchKey } from '../../../kernel/search-key.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { Statements } from '../../../platform/database/index.js';
import { Reader } from '../../../platform/reading/index.js';
import { NO_ID } from '../../../kernel/uuid.js';
import type { Language } from '../../../kernel/language.js';
import { ANYBODY, type CertificateContent } from '../../awards/index.js';
import { CertificateProofs } from '../certificate-proofs.js';

interface Row {
  readonly id: string;
  readonly awardId: string;
  readonly number: string;
  readonly copy: number;
  readonly signedAt: Date;
  readonly content: CertificateContent;
  /** The family name of a person as it is now; null of an organization. */
  readonly familyName: string | null;
}

const BY_NUMBER = `
  SELECT c.id, c.award_id AS "awardId", c.number, c.copy, c.signed_at AS "signedAt", c.content, p.family_name AS "familyName"
    FROM certificates c JOIN awards a ON a.id = c.award_id LEFT JOIN people p ON p.id = a.person_id
   WHERE plain_number(c.number) IN (plain_number($1), plain_number($2)) AND c.content IS NOT NULL AND c.state <> 'SPOILED'
   ORDER BY c.copy DESC, c.id LIMIT 50`;

const NAMES = 'name { kk ru en }';
const PUBLISHED = `
  query ($ids: [ID!]!) {
    awards(filter: { onRoll: true, id: { in: $ids } }, first: 50) {
      nodes { year type { ${NAMES} } grantingBody { ${NAMES} } }
    }
  }`;
interface Named {
  readonly name: Readonly<Record<Language, string | null>>;
}
/** What everybody may read of an award on the roll of honour; not whose it is, which is asked. */
export interface Published {
  readonly year: number | null;
  readonly type: Named;
  readonly grantingBody: Named | null;
}

/** A certificate to which number and name lead. */
export interface Found {
  /** The address of its check page, without the host. */
  readonly path: string;
  readonly award: Readonly<Record<Language, string | null>>;
}

/** «N», «No.» before the digits, which a keyboard without «№» has. Series end in no digit, so that nothing else is meant by it. */
const SIGN_OF_NUMBER = /(?<=^|[\s.])no?[.\s]*(?=\d+$)/iu;

const COUNT_FAILED = `
  INSERT INTO failed_number_checks AS f (day, times) VALUES ($1, 1) ON CONFLICT (day) DO UPDATE SET times = f.times + 1`;

/** Finds the certificate that somebody has in his hands, by what he can read on it. */
@Injectable()
export class NumberCheck {
  constructor(
    private readonly statements: Statements,
    private readonly proofs: CertificateProofs,
    private readonly reader: Reader,
  ) {}

  /**
   * None where number and name do not belong together: nobody learns which of them is wrong. Several where papers of different
   * kinds have the number. A name is taken in any spelling, as it is printed or as it is now.
   */
  async find(number: string, name: string): Promise<Found[]> {
    const rows = await this.of(number);
    const asked = keysOf(name);
    const found: Found[] = [];
    for (const row of rows.filter((each) =>
      namesOf(each)
        .flatMap(keysOf)
        .some((key) => asked.includes(key)),
    )) {
      const printable = { ...row, signedOn: today(row.signedAt) };
      const addresses = await this.proofs.addresses([printable]).catch(withoutCode);
      const address = addresses?.get(row.id);
      if (address) found.push({ path: new URL(address).pathname, award: row.content.award });
    }
    return found;
  }

  /**
   * What everybody may know by a number alone. A number that no paper has, and one of a paper that is not on the roll, take the
   * same two questions and get the same answer: none.
   */
  async published(ctx: RequestContext, number: string): Promise<readonly Published[]> {
    const ids = (await this.of(number)).map(({ awardId }) => awardId);
    const asked = { ids: ids.length === 0 ? [NO_ID] : ids };
    const { awards } = await this.reader.query<{ awards: { nodes: readonly Published[] } }>(
      ctx.as(ANYBODY),
      PUBLISHED,
      asked,
    );
    return awards.nodes;
  }

  private of(number: string): Promise<Row[]> {
    return this.statements.run<Row>(BY_NUMBER, [number, number.replace(SIGN_OF_NUMBER, '')]);
  }

  /** Tells that somebody asked what no paper has: the day, and nothing of who did or what was asked. */
  async countFailed(now: Date): Promise<void> {
    await this.statements.run(COUNT_FAILED, [today(now)]);
  }
}

/** What is too long for a code was never printed: nobody has it in his hands. */
function withoutCode(error: unknown): undefined {
  if (!(error instanceof Refused)) throw error;
}

/** By what two spellings of a name are one. */
const keysOf = (name: string): string[] => [searchKey(name), joinedKey(name)].filter((key) => key !== '');

function namesOf({ content, familyName }: Row): string[] {
  const printed = [content.recipient.kk, content.recipient.ru].filter((each) => each !== null);
  // A person is printed with the family name first.
  return familyName === null ? printed : [familyName, ...printed, ...printed.map((each) => each.split(' ')[0]!)];
}
