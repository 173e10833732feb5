import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertHolds, assertPlaced, fill, findRecord, partialDateColumns, snapshot, storeCorrection, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../../platform/events/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { dateProblems } from '../../reference/index.js';
import { SourcesService } from '../../sources/index.js';
import { permissions } from '../accreditation.permissions.js';
import { problems } from '../accreditation.problems.js';
import { enter } from '../entries/entering.js';
import { findBody, findDecision, lifeOfAssociation } from '../finding.js';
import { applicationActions, type ApplicationAction } from './application.actions.js';
import { AccreditationApplicationEntity } from './application.entity.js';
import type {
  ApplyForAccreditationInput,
  ConsiderAccreditationApplicationInput,
  CorrectAccreditationApplicationInput,
  DecidedStep,
  GrantAccreditationInput,
  RefuseAccreditationInput,
  WithdrawAccreditationApplicationInput,
} from './application.inputs.js';

interface Acting {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}
type Doing = (tx: Tx, application: AccreditationApplicationEntity) => Promise<readonly Change[] | void> | void;
/** What a correction may say of the steps that were taken. */
type Steps = Partial<CorrectAccreditationApplicationInput>;

const OF_COMMISSION = ['commissionId', 'consideredOn', 'conclusion', 'conclusionNote'] as const;
const OF_DECISION = ['decidingBodyId', 'decisionNumber', 'decidedOn', 'decisionId'] as const;

/** From the application to the decision. What may be done when, `application.actions.ts` says. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
  ) {}

  apply(ctx: RequestContext, input: ApplyForAccreditationInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { associationId, receivedOn, note = null } = input;
      const association = await findRecord(tx, OrganizationEntity, associationId, 'associationId');
      if (association.type !== 'ASSOCIATION') refuse(problems.NOT_AN_ASSOCIATION, 'associationId');
      const application = Object.assign(new AccreditationApplicationEntity(), {
        id: uuidv7(), associationId, received: partialDateColumns(receivedOn), state: 'RECEIVED' as const, stateReason: null, commissionId: null,
        considered: partialDateColumns(null), conclusion: null, conclusionNote: null, decidingBodyId: null, decisionNumber: null,
        decided: partialDateColumns(null), decisionId: null, note,
      }); // prettier-ignore
      await judge(tx, application);
      await tx.db.insert(AccreditationApplicationEntity, application);
      const { id } = application;
      await assertPlaced(tx, permissions['accreditation.apply'], AccreditationApplicationEntity, id, 'associationId');
      const cited = await this.sources.cite(tx, 'AccreditationApplication', id, input);
      const changes = [...changesOf('AccreditationApplication', id, {}, snapshot(application)), ...cited];
      tx.record({ name: 'accreditation.applied', changes });
      return id;
    });
  }

  correct(ctx: RequestContext, input: CorrectAccreditationApplicationInput): Promise<string> {
    return this.act(ctx, 'CORRECT', 'accreditation.application-corrected', input, async (tx, application) => {
      refuseToCome(application, input);
      const decided = OF_DECISION.find((each) => input[each] !== undefined);
      // What was decided is corrected by whoever may decide.
      if (decided)
        await assertHolds(tx, permissions['accreditation.decide'], AccreditationApplicationEntity, input.id, decided);
      await say(tx, application, input);
      return this.sources.cite(tx, 'AccreditationApplication', input.id, input);
    });
  }

  consider(ctx: RequestContext, input: ConsiderAccreditationApplicationInput): Promise<string> {
    return this.act(ctx, 'CONSIDER', 'accreditation.considered', input, (tx, application) =>
      say(tx, application, input),
    );
  }

  withdraw(ctx: RequestContext, input: WithdrawAccreditationApplicationInput): Promise<string> {
    return this.act(ctx, 'WITHDRAW', 'accreditation.application-withdrawn', input, (_, application) => {
      application.stateReason = input.reason;
    });
  }

  grant(ctx: RequestContext, input: GrantAccreditationInput): Promise<string> {
    return this.act(ctx, 'GRANT', 'accreditation.granted', input, async (tx, application) => {
      await say(tx, application, decisionOf(input));
      return enter(tx, application, input);
    });
  }

  refuse(ctx: RequestContext, input: RefuseAccreditationInput): Promise<string> {
    return this.act(ctx, 'REFUSE', 'accreditation.refused', input, async (tx, application) => {
      application.stateReason = input.reason;
      await say(tx, application, decisionOf(input));
    });
  }

  /** One action of the table: refused in another state and without its right at the application. */
  private act(
    ctx: RequestContext,
    action: ApplicationAction,
    event: string,
    input: Acting,
    change: Doing,
  ): Promise<string> {
    const { permission, from, to } = applicationActions[action];
    const applications = {
      type: 'AccreditationApplication',
      entity: AccreditationApplicationEntity,
      permission,
      open: ({ state }: AccreditationApplicationEntity) => {
        if (!from.includes(state)) refuse(problems.APPLICATION_STATE, 'id');
      },
    };
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, applications, event, input, async (application) => {
        const parts = await change(tx, application);
        if (to) application.state = to;
        return parts;
      });
      return input.id;
    });
  }
}

const decisionOf = ({ decidingBodyId, decisionNumber, decidedOn, decisionId }: DecidedStep): Steps => ({
  decidingBodyId, decisionNumber, decidedOn, ...(decisionId !== undefined && { decisionId }),
}); // prettier-ignore

/** Nothing is said of a step that was not taken. */
function refuseToCome(application: AccreditationApplicationEntity, input: Steps): void {
  const toCome = [
    ...(application.commissionId === null ? OF_COMMISSION : []),
    ...(application.decidingBodyId === null ? OF_DECISION : []),
  ].find((each) => input[each] !== undefined);
  if (toCome) refuse(problems.STEP_TO_COME, toCome);
}

async function say(tx: Tx, application: AccreditationApplicationEntity, said: Steps): Promise<void> {
  const { receivedOn, consideredOn, decidedOn, ...columns } = said;
  if (said.commissionId) await findBody(tx, said.commissionId, 'commissionId');
  await findDecision(tx, said);
  if (receivedOn !== undefined) application.received = partialDateColumns(receivedOn);
  if (consideredOn !== undefined) application.considered = partialDateColumns(consideredOn);
  if (decidedOn !== undefined) application.decided = partialDateColumns(decidedOn);
  fill(application, columns);
  await judge(tx, application);
}

async function judge(tx: Tx, application: AccreditationApplicationEntity): Promise<void> {
  const dates = { ...application, ...(await lifeOfAssociation(tx, application.associationId)) };
  refuseIfAny(dateProblems(tx, 'accreditationApplication', dates));
}
