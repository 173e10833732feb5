import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, fill, findRecord, partialDateColumns, snapshot, storeCorrection, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../../platform/events/index.js';
import { localized, relocalized } from '../../../platform/input/index.js';
import { SimilarRecords } from '../../../platform/neighbours/index.js';
import { SearchIndex } from '../../../platform/search/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { lifeProblems } from '../../memberships/index.js';
import { findIdentified } from '../../people/index.js';
import { AreaEntity, dateProblems, formsOf, homeArea } from '../../reference/index.js';
import { SourcesService } from '../../sources/index.js';
import { linked, storeLinks, type Links } from '../links.js';
import { permissions } from '../mediation.permissions.js';
import { problems } from '../mediation.problems.js';
import { TrainingEntity, TrainingParticipantEntity } from './training.entities.js';
import type { CorrectTrainingInput, RecordTrainingInput, TrainingDetails } from './training.inputs.js';

const WRITE = permissions['mediation.write'];
const TRAININGS = { type: 'Training', entity: TrainingEntity, permission: WRITE };
const PARTICIPANTS: Links<TrainingParticipantEntity> = {
  entity: TrainingParticipantEntity,
  type: 'Training',
  owner: 'trainingId',
  other: 'personId',
  field: 'participants',
};

@Injectable()
export class TrainingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly similar: SimilarRecords,
    private readonly sources: SourcesService,
    private readonly search: SearchIndex,
  ) {}

  record(ctx: RequestContext, input: RecordTrainingInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const training = Object.assign(new TrainingEntity(), {
        id: uuidv7(),
        topic: localized(input.topic),
        start: partialDateColumns(null),
        end: partialDateColumns(null),
        trained: null,
        trainedQualifier: 'EXACT',
      });
      const areaId = input.areaId === undefined ? await homeArea(tx, WRITE) : input.areaId;
      await apply(tx, training, { ...input, areaId });
      await tx.db.insert(TrainingEntity, training);
      await assertPlaced(tx, WRITE, TrainingEntity, training.id);
      const changes = changesOf('Training', training.id, {}, snapshot(training));
      changes.push(...(await this.parts(tx, training, input)));
      await this.similar.warn(tx, 'Training', training.id, 'topic');
      tx.record({ name: 'training.recorded', changes });
      return training.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectTrainingInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, TRAININGS, 'training.corrected', input, async (training) => {
        if (input.topic) training.topic = relocalized(training.topic, input.topic);
        await apply(tx, training, input);
        return this.parts(tx, training, input);
      });
      return input.id;
    });
  }

  private async parts(tx: Tx, training: TrainingEntity, input: TrainingDetails): Promise<Change[]> {
    const { id, topic, trained, trainedQualifier } = training;
    await this.search.put(tx, 'Training', id, formsOf([{ position: 0, name: topic }]));
    const before = await linked(tx, PARTICIPANTS, id);
    for (const [i, personId] of (input.participantIds ?? []).entries())
      if (!before.includes(personId)) {
        await findIdentified(tx, personId, ['participantIds', i]);
        refuseIfAny(await lifeProblems(tx, { personId }, training.start, () => ['participantIds', i]));
      }
    const changes = await storeLinks(tx, PARTICIPANTS, id, input.participantIds);
    const named = (await linked(tx, PARTICIPANTS, id)).length;
    if (trained !== null && trained < named && ['EXACT', 'AT_MOST'].includes(trainedQualifier))
      refuse(problems.FEWER_THAN_NAMED, 'trained');
    return [...changes, ...(await this.sources.cite(tx, 'Training', id, input))];
  }
}

async function apply(tx: Tx, training: TrainingEntity, input: TrainingDetails): Promise<void> {
  const { startDate, endDate } = input;
  if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
  if (input.organizerId) await findRecord(tx, OrganizationEntity, input.organizerId, 'organizerId');
  if (startDate !== undefined) training.start = partialDateColumns(startDate);
  if (endDate !== undefined) training.end = partialDateColumns(endDate);
  refuseIfAny(dateProblems(tx, 'activity', training));
  fill(training, input);
  if (startDate !== undefined || input.organizerId)
    refuseIfAny(
      await lifeProblems(tx, { organizationId: training.organizerId }, training.start, () => ['organizerId']),
    );
}
