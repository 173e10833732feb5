import type { Input, Register } from './register.js';

interface Given {
  readonly areaId: string;
  readonly operatorId: string;
  readonly residentId: string;
  readonly sources: readonly Input[];
  /** Two of them, one to correct and one to withdraw. */
  readonly citations: readonly Input[];
  /** For a record of this type, a correction and a withdrawal of each of these parts. */
  readonly corrected: (type: string, id: string, changes: Record<string, Input>) => Promise<Input>;
}

/** Of every command on facilities an input with all its fields. */
export async function facilityInputs(register: Register, given: Given): Promise<Record<string, Input>> {
  const { areaId, operatorId, residentId, sources, citations, corrected } = given;
  const name = { kk: 'нысан', ru: 'объект', en: 'place' };
  const correction = { expectedVersion: 1, reason: 'себеп' };
  const stay = { startDate: '2020', endDate: '2021', ended: true };
  const facility = {
    kind: 'coworking', name, areaId, address: 'көше', website: 'https://dostyq.kz', openedOn: '2020', operatorId, foundedBy: 'тапсырма',
    distinction: 'алғашқы', directions: [{ title: name, position: 3 }], residents: [{ organizationId: residentId, ...stay }], note: 'ескертпе', sources,
  }; // prettier-ignore
  const open = (more: Input = {}): Promise<string> =>
    register.done('registerFacility', { kind: 'alley', name, ...more });
  const closed = async (more?: Input): Promise<string> => {
    const id = await open(more);
    await register.done('closeFacility', { id, expectedVersion: 1 });
    return id;
  };
  const id = await closed({
    directions: [{ title: name }, { title: name }],
    residents: [{ organizationId: operatorId }, { organizationId: residentId }],
    sources: citations,
  });
  return {
    registerFacility: facility,
    correctFacility: {
      id,
      ...correction,
      expectedVersion: 2,
      ...facility,
      closedOn: '2021',
      ...(await corrected('Facility', id, {
        directions: { title: name, position: 4 },
        residents: stay,
        citations: { quote: 'сөз' },
      })),
    },
    closeFacility: { id: await open(), ...correction, closedOn: '2021' },
    reopenFacility: { id: await closed(), ...correction, expectedVersion: 2 },
  };
}
