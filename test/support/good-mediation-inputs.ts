import type { Input, Register } from './register.js';

interface Given {
  readonly areaId: string;
  readonly organizerId: string;
  readonly sources: readonly Input[];
  /** Two of them, one to correct and one to withdraw. */
  readonly citations: readonly Input[];
  /** For a record of this type, a correction and a withdrawal of each of these parts. */
  readonly corrected: (type: string, id: string, changes: Record<string, Input>) => Promise<Input>;
}
const TEXT = { kk: 'тақырып', ru: 'тема', en: 'topic' };
const CORRECTION = { expectedVersion: 1, reason: 'себеп' };

/** Of every command on mediators, trainings and cases an input with all its fields. */
export async function mediationInputs(register: Register, given: Given): Promise<Record<string, Input>> {
  const { areaId, organizerId, sources, citations, corrected } = given;
  const cabinetId = await register.done('registerFacility', { kind: 'mediation_cabinet', name: { kk: 'кабинет' } });
  const personId = await register.person();
  const mediator = {
    kind: 'PUBLIC', certificateNumber: '12', register: 'тізілім', registerNumber: '7', validFrom: '2020', validUntil: '2021', cabinetId, areaId,
    note: 'ескертпе', sources,
  }; // prettier-ignore
  const training = {
    topic: TEXT, organizerId, areaId, startDate: '2020', endDate: '2021', trained: 1000, trainedQualifier: 'AT_LEAST', participantIds: [personId],
    note: 'ескертпе', sources,
  }; // prettier-ignore
  const [mediatorId, other] = [
    await register.done('registerMediator', { personId, kind: 'PROFESSIONAL', sources: citations }),
    await register.done('registerMediator', { personId: await register.person(), kind: 'PUBLIC' }),
  ];
  const details = {
    number: '5',
    languages: ['kk'],
    mediatorIds: [other],
    parties: 'екі көрші',
    note: 'ескертпе',
    sources,
  };
  const opened = (): Promise<string> =>
    register.done('openMediationCase', { cabinetId, kind: 'family', receivedOn: '2020', sources: citations });
  const trainingId = await register.done('recordTraining', { topic: TEXT, sources: citations });
  const ended = await opened();
  await register.done('advanceMediationCase', { id: ended, expectedVersion: 1, stage: 'CONSULTATION' });
  await register.done('advanceMediationCase', { id: ended, expectedVersion: 2, stage: 'WITHDRAWN' });
  const cited = (type: string, id: string): Promise<Input> => corrected(type, id, { citations: { quote: 'сөз' } });
  return {
    registerMediator: { personId, ...mediator },
    correctMediator: { id: mediatorId, ...CORRECTION, ...mediator, ...(await cited('Mediator', mediatorId)) },
    recordTraining: training,
    correctTraining: { id: trainingId, ...CORRECTION, ...training, ...(await cited('Training', trainingId)) },
    openMediationCase: { cabinetId, kind: 'land', receivedOn: '2020', ...details },
    correctMediationCase: {
      id: ended,
      ...CORRECTION,
      expectedVersion: 3,
      kind: 'land',
      receivedOn: '2020',
      begunOn: '2021',
      endedOn: '2021',
      ...details,
      ...(await cited('MediationCase', ended)),
    },
    advanceMediationCase: {
      id: await opened(),
      expectedVersion: 1,
      stage: 'MEDIATION',
      takenOn: '2021',
      mediatorIds: [other],
    },
  };
}
