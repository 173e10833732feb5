import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { today } from '../../../kernel/clock.js';
import { problem, refuse, refuseIfAny, type Problem } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { assertPlaced, findRecord, lockRecord, UnitOfWork } from '../../../platform/database/index.js';
import { common } from '../../../platform/problems/index.js';
import { anonymisedProblem } from '../../people/index.js';
import { dateProblems } from '../../reference/index.js';
import { problems as acts } from '../acts/acts.problems.js';
import { AwardEntity } from '../award.entity.js';
import { permissions } from '../awards.permissions.js';
import { AwardDecisionEntity } from '../decisions/award-decision.entity.js';
import { lockAwards } from '../decisions/lock-awards.js';
import { REPLACEABLE } from './certificate.actions.js';
import { CertificateEntity } from './certificate.entities.js';
import type { IssueDuplicateInput, SignCertificatesInput } from './certificate.inputs.js';
import { problems } from './certificates.problems.js';
import { PaperJudges } from './paper-judges.js';
import { unsigned, write, type Paper } from './writing.js';

const SIGN = permissions['certificates.sign'];

/** Papers get their numbers when they are signed, and only then. */
@Injectable()
export class SigningService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly judges: PaperJudges,
  ) {}

  sign(ctx: RequestContext, { decisionId: id, rows }: SignCertificatesInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, AwardDecisionEntity, id, 'decisionId');
      await assertPlaced(tx, SIGN, AwardDecisionEntity, id, 'decisionId');
      if (rows.length === 0) refuse(common.REQUIRED, 'rows');
      const awards = await lockAwards(tx, SIGN, id, rows);
      const earlier = await tx.db.findBy(CertificateEntity, { awardId: In([...awards.keys()]) });
      // Of several the latest is the one that no other replaces: machines disagree about the time.
      const replaced = new Set(earlier.map(({ replacesId }) => replacesId));
      const latest = new Map(earlier.filter((each) => !replaced.has(each.id)).map((each) => [each.awardId, each]));
      const papers = rows.map(({ awardId }, i): Paper => {
        const award = awards.get(awardId)!;
        return { award, before: latest.get(award.id), at: ['rows', i, 'awardId'] };
      });
      refuseIfAny(papers.map(unsignable));
      await this.write(tx, papers, null);
      const signed = today(tx.now);
      for (const { award, at } of papers) dateProblems(tx, 'award', { signed, given: award.date }, () => at);
      return id;
    });
  }

  /** The number of the new paper is that of its form. */
  duplicate(ctx: RequestContext, { id, expectedVersion, reason }: IssueDuplicateInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const before = await lockRecord(tx, SIGN, CertificateEntity, id, expectedVersion);
      if (!REPLACEABLE.includes(before.state)) refuse(problems.CERTIFICATE_NOT_LATEST, 'id');
      if (await tx.db.existsBy(CertificateEntity, { replacesId: id })) refuse(problems.CERTIFICATE_NOT_LATEST, 'id');
      const award = await tx.db.findOneOrFail(AwardEntity, {
        where: { id: before.awardId },
        lock: { mode: 'pessimistic_write' },
      });
      // A paper outlives an award that was taken back.
      if (award.status !== 'VALID' || award.voided.at !== null) refuse(acts.AWARD_STATUS, 'id');
      const [made] = await this.write(tx, [{ award, before, at: ['id'] }], reason);
      return made!;
    });
  }

  /** What cannot be printed is not signed: it would cost a form, and nobody could be given it. */
  private async write(tx: Tx, papers: readonly Paper[], reason: string | null): Promise<string[]> {
    const sheets = await unsigned(tx, papers);
    refuseIfAny(sheets.map(({ planned, at }) => anonymisedProblem(planned.isOfAnonymised, at)));
    refuseIfAny(await this.judges.problems(tx, sheets));
    return write(tx, sheets, reason);
  }
}

/** A paper that was spoiled is no paper; any other is replaced by a duplicate. */
function unsignable({ award, before, at }: Paper): Problem | undefined {
  if (before && before.state !== 'SPOILED') return problem(problems.CERTIFICATE_EXISTS, at);
  return award.number === null ? undefined : problem(problems.NUMBERED_BEFORE, at);
}
