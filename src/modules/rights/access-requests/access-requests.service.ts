import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { refuse } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { lockRecord, saveCorrected, snapshot, UnitOfWork } from '../../../platform/database/index.js';
import { about, changesOf } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { findIdentified, peoplePermissions, PersonIins, type PersonEntity } from '../../people/index.js';
import { homeArea } from '../../reference/index.js';
import { assertPlace, type Place } from '../place.js';
import { problems } from '../rights.problems.js';
import { AccessRequestEntity } from './access-request.entity.js';
import type {
  GrantAccessRequestInput,
  RefuseAccessRequestInput,
  RequestAccessInput,
  RevokeAccessInput,
} from './access-request.inputs.js';

const WRITE = peoplePermissions['people.write'];
/** So many requests of one account may wait for an answer: nobody tries numbers or names by the hundred. */
const MAX_OPEN = 20;
const REQUESTS_LOCK = 7_461_905;
const EVENTS = { GRANTED: 'access.granted', REFUSED: 'access.refused', REVOKED: 'access.revoked' } as const;

interface Answering {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}

/** Requests of one office for a person whom another has recorded. */
@Injectable()
export class AccessRequestsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly iins: PersonIins,
  ) {}

  request(ctx: RequestContext, input: RequestAccessInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const place = await placeOf(tx, input);
      await oneAtATime(tx);
      const open = await tx.db.countBy(AccessRequestEntity, { requestedBy: tx.actor.id, answer: IsNull() });
      if (open >= MAX_OPEN) refuse(problems.TOO_MANY_ACCESS_REQUESTS, [], { max: MAX_OPEN });
      const { person, path } = await this.personOf(tx, input);
      const { everywhere } = tx.actor.reach(peoplePermissions['people.read']);
      if (!everywhere && (await tx.rows.holds(peoplePermissions['people.read'], 'people', person.id)))
        refuse(problems.ACCESS_HELD, path);
      const request = Object.assign(new AccessRequestEntity(), {
        id: uuidv7(), personId: person.id, byNumber: path === 'iin', ...place, reason: input.reason, requestedBy: tx.actor.id,
        answer: null, answerReason: null, answeredAt: null,
      }); // prettier-ignore
      await tx.db.insert(AccessRequestEntity, request);
      const changes = changesOf('AccessRequest', request.id, {}, snapshot(request));
      tx.record({ name: 'access.requested', changes: about(person.id, changes) });
      return request.id;
    });
  }

  grant(ctx: RequestContext, input: GrantAccessRequestInput): Promise<string> {
    return this.answer(ctx, input, 'GRANTED');
  }
  refuse(ctx: RequestContext, input: RefuseAccessRequestInput): Promise<string> {
    return this.answer(ctx, input, 'REFUSED');
  }

  /**
   * Takes back what was granted. That one records people where the person lies is asked of what is left without the request:
   * the office that asked holds no right by its own request.
   */
  revoke(ctx: RequestContext, { id, expectedVersion, reason }: RevokeAccessInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const request = await lockRecord(tx, WRITE, AccessRequestEntity, id, expectedVersion);
      if (request.answer === 'REVOKED') refuse(problems.ACCESS_REVOKED, 'id');
      if (request.answer !== 'GRANTED') refuse(problems.ACCESS_NOT_GRANTED, 'id');
      await findIdentified(tx, request.personId, 'id');
      await this.store(tx, request, 'REVOKED', reason);
      await assertHeldAt(tx, request);
      return id;
    });
  }

  /** Whoever records people where the person lies answers. */
  private answer(ctx: RequestContext, input: Answering, answer: 'GRANTED' | 'REFUSED'): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion, reason = null } = input;
      const request = await lockRecord(tx, WRITE, AccessRequestEntity, id, expectedVersion);
      await assertHeldAt(tx, request);
      await findIdentified(tx, request.personId, 'id');
      if (request.answer !== null) refuse(problems.ACCESS_ANSWERED, 'id');
      await this.store(tx, request, answer, reason);
      return id;
    });
  }

  private async store(
    tx: Tx,
    request: AccessRequestEntity,
    answer: keyof typeof EVENTS,
    reason: string | null,
  ): Promise<void> {
    const before = snapshot(request);
    Object.assign(request, { answer, answerReason: reason, answeredAt: tx.now });
    const changes = await saveCorrected(tx, 'AccessRequest', before, request);
    tx.record({ name: EVENTS[answer], changes: about(request.personId, changes) });
  }

  private async personOf(
    tx: Tx,
    { iin, personId }: RequestAccessInput,
  ): Promise<{ readonly person: Pick<PersonEntity, 'id'>; readonly path: 'iin' | 'personId' }> {
    if (iin && personId) return refuse(problems.ONE_PERSON, 'personId');
    if (personId) return { person: await findIdentified(tx, personId, 'personId'), path: 'personId' };
    if (!iin) return refuse(common.REQUIRED, 'iin');
    const person = (await this.iins.find(tx, iin)) ?? refuse(common.NOT_FOUND, 'iin');
    return { person, path: 'iin' };
  }
}

/** Requests of one account stand in line, so that none of many at once is counted too late. */
const oneAtATime = (tx: Tx): Promise<unknown> =>
  tx.db.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [REQUESTS_LOCK, tx.actor.id]);

async function assertHeldAt(tx: Tx, { personId }: AccessRequestEntity): Promise<void> {
  if (!(await tx.rows.holds(WRITE, 'people', personId))) refuse(common.OUT_OF_REACH, 'id');
}

/** For whom is asked: a place in which the actor records people. */
async function placeOf(tx: Tx, { areaId = null, organizationId = null }: RequestAccessInput): Promise<Place> {
  await assertPlace(tx, { areaId, organizationId });
  if (organizationId !== null) {
    if (!(await tx.rows.holds(WRITE, 'organizations', organizationId))) refuse(common.OUT_OF_REACH, 'organizationId');
    return { areaId, organizationId };
  }
  const area = areaId ?? (await homeArea(tx, WRITE)) ?? refuse(common.REQUIRED, 'areaId');
  const { everywhere, areas } = tx.actor.reach(WRITE);
  if (!everywhere && !areas.includes(area)) refuse(common.OUT_OF_REACH, 'areaId');
  return { areaId: area, organizationId };
}
