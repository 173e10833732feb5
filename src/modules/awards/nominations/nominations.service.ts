import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { refuse, refuseIfAny, type Problem } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, fill, findByCode, findRecord, maybeLocalized, snapshot, storeCorrection, storeParts, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import { about, changesOf, type Change } from '../../../platform/events/index.js';
import { localized } from '../../../platform/input/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { findIdentified } from '../../people/index.js';
import { AreaEntity, AwardTypeEntity, dateProblems, homeArea } from '../../reference/index.js';
import { allowedRecipientProblem, recipientProblem } from '../award.rules.js';
import { permissions } from '../awards.permissions.js';
import { rulesInForce } from '../rules/rules-in-force.js';
import { actionRows, type NominationAction } from './nomination.actions.js';
import { NominationEndorsementEntity, NominationEntity } from './nomination.entities.js';
import type {
  CorrectNominationInput,
  DraftNominationInput,
  EndorseNominationInput,
  NominationDetails,
  ReturnNominationInput,
  SubmitNominationInput,
  WithdrawNominationInput,
} from './nomination.inputs.js';
import { problems } from './nominations.problems.js';

interface Acting {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}
type Doing = (tx: Tx, nomination: NominationEntity) => Promise<readonly Change[] | void> | void;

/** From the draft to the desk of the deciding side. What may be done when, `nomination.actions.ts` says. */
@Injectable()
export class NominationsService {
  constructor(private readonly unit: UnitOfWork) {}

  draft(ctx: RequestContext, input: DraftNominationInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { type: code, personId, organizationId, merits, ...details } = input;
      const type = await findByCode(tx, AwardTypeEntity, code, 'type');
      refuseIfAny([recipientProblem(personId, organizationId)]);
      if (personId) await findIdentified(tx, personId, 'personId');
      if (organizationId) await findRecord(tx, OrganizationEntity, organizationId, 'organizationId');
      refuseIfAny([allowedRecipientProblem(type.recipients, !!personId), await againstRules(tx, type.id, !!personId)]);
      const nomination = Object.assign(new NominationEntity(), {
        id: uuidv7(), typeId: type.id, personId: personId ?? null, organizationId: organizationId ?? null, proposerId: null, proposingPersonId: null,
        merits: maybeLocalized(localized(merits)), state: 'DRAFT' as const, preparedBy: handsOf(tx, 'CORRECT'),
      }); // prettier-ignore
      const write = permissions['nominations.write'];
      await apply(tx, nomination, { ...details, areaId: details.areaId === undefined ? await homeArea(tx, write) : details.areaId });
      await tx.db.insert(NominationEntity, nomination);
      await assertPlaced(tx, write, NominationEntity, nomination.id);
      const changes = changesOf('Nomination', nomination.id, {}, snapshot(nomination));
      tx.record({ name: 'nomination.drafted', changes: aboutNominee(changes, nomination) });
      return nomination.id;
    }); // prettier-ignore
  }

  correct(ctx: RequestContext, input: CorrectNominationInput): Promise<string> {
    return this.act(ctx, 'CORRECT', 'nomination.corrected', input, async (tx, nomination) => {
      const { merits, ...details } = input;
      if (merits) nomination.merits = maybeLocalized(localized(merits));
      await apply(tx, nomination, details);
      // Rules that came after the draft; the nominee never changes.
      const against = await againstRules(tx, nomination.typeId, nomination.personId !== null);
      tx.warnIfAny([against && { ...against, path: ['id'] }]);
    });
  }

  submit(ctx: RequestContext, input: SubmitNominationInput): Promise<string> {
    return this.act(ctx, 'SUBMIT', 'nomination.submitted', input, (tx, nomination) => {
      Object.assign(nomination, { submittedAt: tx.now, stateReason: null });
    });
  }

  endorse(
    ctx: RequestContext,
    { organizationId, givenOn, statement, ...input }: EndorseNominationInput,
  ): Promise<string> {
    return this.act(ctx, 'ENDORSE', 'nomination.endorsed', input, async (tx, nomination) => {
      await findRecord(tx, OrganizationEntity, organizationId, 'organizationId');
      if ([nomination.proposerId, nomination.organizationId].includes(organizationId))
        refuse(problems.ENDORSES_ITSELF, 'organizationId');
      refuseIfAny(dateProblems(tx, 'endorsement', { given: givenOn }));
      const given = { organizationId, givenOn: givenOn ?? null, statement: statement ?? null };
      return storeParts<NominationEndorsementEntity, typeof given, { id: string }>(tx, 'Nomination', nomination.id, {
        entity: NominationEndorsementEntity,
        owner: { nominationId: nomination.id },
        field: 'endorsements',
        lists: ['endorsements', 'endorsements', 'endorsements'],
        fill: (row, given) => void Object.assign(row, given),
        input: { add: [given] },
      });
    });
  }

  returned(ctx: RequestContext, input: ReturnNominationInput): Promise<string> {
    return this.act(ctx, 'RETURN', 'nomination.returned', input, (_, nomination) => {
      nomination.stateReason = input.reason;
    });
  }

  withdraw(ctx: RequestContext, input: WithdrawNominationInput): Promise<string> {
    return this.act(ctx, 'WITHDRAW', 'nomination.withdrawn', input, (_, nomination) => {
      nomination.stateReason = input.reason;
    });
  }

  /** One action of the table: refused in another state and without its right at the nomination. */
  act(
    ctx: RequestContext,
    action: NominationAction,
    event: string,
    { id, expectedVersion, reason }: Acting,
    change: Doing,
  ): Promise<string> {
    const { permission, from, to } = actionRows[action];
    const nominations = {
      type: 'Nomination',
      entity: NominationEntity,
      permission,
      open: ({ state }: NominationEntity) => {
        if (!from.includes(state)) refuse(problems.NOT_IN_THIS_STATE, 'id');
      },
      withSubjects: aboutNominee,
    };
    return this.unit.run(ctx, async (tx) => {
      const input = { id, expectedVersion, reason: reason ?? null };
      await storeCorrection(tx, nominations, event, input, async (nomination) => {
        const before = snapshot(nomination);
        const parts = (await change(tx, nomination)) ?? [];
        if (to) nomination.state = to;
        // Whoever changes nothing has had no hand in it.
        if (parts.length > 0 || changesOf('Nomination', id, before, snapshot(nomination)).length > 0)
          nomination.preparedBy = [...new Set([...nomination.preparedBy, ...handsOf(tx, action)])];
        return parts;
      });
      return id;
    });
  }
}

/** The accounts that act: the actor, and for whom it stands in. */
const handsOf = (tx: Tx, action: NominationAction): string[] => [...tx.actor.actsAs(actionRows[action].permission)];

/** Merits are told of the nominee: they can be made unreadable with the person. */
export const aboutNominee = (changes: readonly Change[], { personId }: Pick<NominationEntity, 'personId'>): Change[] =>
  personId === null ? [...changes] : about(personId, changes);

/** Why the rules of today do not let such a nominee be awarded; where there are none, or none says so, nothing is wrong. */
async function againstRules(tx: Tx, typeId: string, isPerson: boolean): Promise<Problem | undefined> {
  const recipient = (await rulesInForce(tx, [typeId], today(tx.now))).get(typeId)?.recipient;
  return recipient ? allowedRecipientProblem([recipient.toLowerCase()], isPerson) : undefined;
}

async function apply(tx: Tx, nomination: NominationEntity, input: NominationDetails): Promise<void> {
  const { proposerId, proposingPersonId, areaId, decidingBodyId } = input;
  if (proposerId) await findRecord(tx, OrganizationEntity, proposerId, 'proposerId');
  if (proposingPersonId && proposingPersonId !== nomination.proposingPersonId)
    await findIdentified(tx, proposingPersonId, 'proposingPersonId');
  if (areaId) await findRecord(tx, AreaEntity, areaId, 'areaId');
  if (decidingBodyId) await findRecord(tx, OrganizationEntity, decidingBodyId, 'decidingBodyId');
  fill(nomination, input);
  if ((nomination.proposerId === null) === (nomination.proposingPersonId === null))
    refuse(problems.ONE_PROPOSER, 'proposerId');
}
