import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  fill, partialDateColumns, storeCorrection, storeParts, UnitOfWork, type PartialDateColumns,
} from '../../../platform/database/index.js'; // prettier-ignore
import type { Change } from '../../../platform/events/index.js';
import { dateProblems } from '../../reference/index.js';
import { SourcesService } from '../../sources/index.js';
import { problems } from '../accreditation.problems.js';
import { AccreditationApplicationEntity } from '../applications/application.entity.js';
import { findDecision, lifeOfAssociation } from '../finding.js';
import { accreditationActions, permission, type AccreditationAction } from './accreditation.actions.js';
import { AccreditationActEntity, AccreditationEntity, type AccreditationActKind } from './accreditation.entities.js';
import type {
  AccreditationActInput, CorrectAccreditationInput, ReasonedActInput, RenewAccreditationInput,
} from './accreditation.inputs.js'; // prettier-ignore
import { lastEntry } from './accreditation.reading.js';
import { stateOn } from './accreditation.rules.js';

const ACTS = {
  SUSPEND: { kind: 'SUSPENSION', event: 'accreditation.suspended' },
  REINSTATE: { kind: 'REINSTATEMENT', event: 'accreditation.reinstated' },
  WITHDRAW: { kind: 'WITHDRAWAL', event: 'accreditation.withdrawn' },
} as const satisfies Readonly<Record<string, { kind: AccreditationActKind; event: string }>>;

interface Acting {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}
type Doing = (tx: Tx, entry: AccreditationEntity) => Promise<readonly Change[]>;
type Act = Omit<AccreditationActEntity, 'id' | 'accreditationId'>;

/** What becomes of the entries of the register. What may be done when, `accreditation.actions.ts` says. */
@Injectable()
export class AccreditationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
  ) {}

  correct(ctx: RequestContext, input: CorrectAccreditationInput): Promise<string> {
    return this.change(ctx, 'CORRECT', 'accreditation.corrected', input, async (tx, entry) => {
      const { validFrom, validUntil, ...columns } = input;
      fill(entry, columns);
      if (validFrom !== undefined) entry.start = partialDateColumns(validFrom);
      if (validUntil !== undefined) entry.until = partialDateColumns(validUntil);
      const acts = await tx.db.find(AccreditationActEntity, {
        where: { accreditationId: entry.id },
        order: { position: 'ASC' },
      });
      await judgeEntry(tx, entry, acts);
      const renewal = validUntil === undefined ? undefined : lastRenewal(acts);
      const renewed = renewal ? await actsOf(tx, entry.id, { correct: [{ id: renewal.id, until: entry.until }] }) : [];
      return [...renewed, ...(await this.sources.cite(tx, 'Accreditation', entry.id, input))];
    });
  }

  renew(ctx: RequestContext, input: RenewAccreditationInput): Promise<string> {
    return this.change(ctx, 'RENEW', 'accreditation.renewed', input, async (tx, entry) => {
      await assertLast(tx, entry);
      const formerUntil = entry.until;
      entry.until = partialDateColumns(input.validUntil);
      await judgeEntry(tx, entry);
      return storeAct(tx, entry, 'RENEWAL', input, formerUntil);
    });
  }

  act(ctx: RequestContext, action: keyof typeof ACTS, input: ReasonedActInput): Promise<string> {
    const { kind, event } = ACTS[action];
    return this.change(ctx, action, event, input, (tx, entry) => storeAct(tx, entry, kind, input));
  }

  /** One action of the table: refused in another state and without its right at the entry. */
  private change(
    ctx: RequestContext,
    action: AccreditationAction,
    event: string,
    input: Acting,
    change: Doing,
  ): Promise<string> {
    const { from, to } = accreditationActions[action];
    return this.unit.run(ctx, async (tx) => {
      const entries = {
        type: 'Accreditation',
        entity: AccreditationEntity,
        permission,
        open: (entry: AccreditationEntity) => {
          if (!from.includes(stateOn(today(tx.now), entry))) refuse(problems.ACCREDITATION_STATE, 'id');
        },
      };
      await storeCorrection(tx, entries, event, input, async (entry) => {
        const parts = await change(tx, entry);
        if (to) entry.standing = to;
        return parts;
      });
      return input.id;
    });
  }
}

async function judgeEntry(
  tx: Tx,
  entry: AccreditationEntity,
  acts: readonly AccreditationActEntity[] = [],
): Promise<void> {
  const { decided } = await applicationOf(tx, entry);
  const { dissolved } = await lifeOfAssociation(tx, entry.associationId);
  // What was withdrawn before it began has its act before its first day.
  const firstAct = acts[0]?.kind === 'WITHDRAWAL' ? null : acts[0]?.effectiveOn;
  const dates = { ...entry, decided, dissolved, firstAct, renewed: lastRenewal(acts)?.effectiveOn };
  refuseIfAny(dateProblems(tx, 'accreditation', dates));
}

const applicationOf = (tx: Tx, { applicationId }: AccreditationEntity): Promise<AccreditationApplicationEntity> =>
  tx.db.findOneByOrFail(AccreditationApplicationEntity, { id: applicationId });

/** An association that was accredited anew goes on by its new entry. */
async function assertLast(tx: Tx, { id, associationId }: AccreditationEntity): Promise<void> {
  const [last]: { id: string }[] = await tx.db.query(`SELECT ${lastEntry('$1')} AS id`, [associationId]);
  if (last?.id !== id) refuse(problems.ACCREDITED_ALREADY, 'id');
}

async function storeAct(
  tx: Tx,
  entry: AccreditationEntity,
  kind: AccreditationActKind,
  input: AccreditationActInput & Partial<RenewAccreditationInput>,
  formerUntil?: PartialDateColumns,
): Promise<Change[]> {
  await findDecision(tx, input);
  const act: Act = {
    kind, effectiveOn: input.effectiveOn ?? today(tx.now), until: partialDateColumns(input.validUntil), decidingBodyId: input.decidingBodyId,
    decisionNumber: input.decisionNumber, decided: partialDateColumns(input.decidedOn), decisionId: input.decisionId ?? null, reason: input.reason ?? null,
  }; // prettier-ignore
  const former = await tx.db.findOne(AccreditationActEntity, {
    where: { accreditationId: entry.id },
    order: { position: 'DESC' },
  });
  const { effectiveOn: acted, decided, until } = act;
  const goesOn = kind === 'RENEWAL' || kind === 'REINSTATEMENT';
  const { dissolved } = goesOn ? await lifeOfAssociation(tx, entry.associationId) : { dissolved: null };
  // An entry can be withdrawn before it begins.
  const start = stateOn(today(tx.now), entry) === 'UPCOMING' ? null : entry.start;
  const { decided: granted } = await applicationOf(tx, entry);
  const before = { granted, start, formerUntil, formerAct: former?.effectiveOn, formerDecided: former?.decided };
  refuseIfAny(dateProblems(tx, 'accreditationAct', { ...before, acted, decided, until, dissolved }));
  return actsOf(tx, entry.id, { add: [act] });
}

/** It says until when the entry holds: what is corrected of the one is corrected of the other. */
const lastRenewal = (acts: readonly AccreditationActEntity[]): AccreditationActEntity | undefined =>
  acts.findLast(({ kind }) => kind === 'RENEWAL');

const actsOf = (
  tx: Tx,
  accreditationId: string,
  input: { add?: Act[]; correct?: { id: string; until: AccreditationActEntity['until'] }[] },
): Promise<Change[]> =>
  storeParts<AccreditationActEntity, Act, { id: string; until: AccreditationActEntity['until'] }>(
    tx,
    'Accreditation',
    accreditationId,
    {
      entity: AccreditationActEntity,
      owner: { accreditationId },
      field: 'acts',
      lists: ['acts', 'acts', 'acts'],
      fill: (row, given) => void Object.assign(row, given),
      input,
    },
  );
