import { uuidv7 } from '../../src/kernel/uuid.js';
import type { Input, Register } from './register.js';

/** The steps of an accreditation, in the words of those who keep the register. What is not said is as little as is accepted. */
export class Accrediting {
  private decisions = 0;

  constructor(
    readonly register: Register,
    readonly body: string,
  ) {}

  /** A decision of its own. */
  decision(more: Input = {}): Input {
    this.decisions += 1;
    return { decidingBodyId: this.body, decisionNumber: `18-${this.decisions}`, decidedOn: '2024-05-20', ...more };
  }
  async applied(more: Input = {}): Promise<string> {
    const associationId = more['associationId'] ?? (await this.register.association('бірлестік'));
    return this.register.done('applyForAccreditation', { receivedOn: '2024-04-01', ...more, associationId });
  }
  async considered(more: Input = {}): Promise<string> {
    const id = await this.applied(more);
    const concluded = { commissionId: this.body, consideredOn: '2024-05', conclusion: 'RECOMMENDED' };
    return this.register.done('considerAccreditationApplication', { id, expectedVersion: 1, ...concluded });
  }
  /** The entry of an association. */
  async accredited(number: string, entry: Input = {}, application: Input = {}): Promise<string> {
    const id = await this.considered(application);
    const granted = { id, expectedVersion: 2, ...this.decision(), number, validFrom: '2024-06-01', ...entry };
    const { accreditation } = await this.register.after('grantAccreditation', granted, 'accreditation { id }');
    return accreditation.id;
  }
}

interface Around {
  readonly body: string;
  readonly sourceId: string;
  readonly association: string;
}
/** One that no entry has, however often these inputs are made. */
const fresh = (): string => uuidv7().replaceAll('-', '');
const CORRECTION = { expectedVersion: 1, reason: 'себеп' };

/** Good inputs of the commands of accreditation. */
export async function accreditationInputs(
  register: Register,
  { body, sourceId, association }: Around,
  citations: readonly Input[],
  corrected: (type: string, id: string) => Promise<Input>,
): Promise<Record<string, Input>> {
  const steps = new Accrediting(register, body);
  const sources = [{ sourceId, quote: 'сөз' }];
  const application = { receivedOn: '2024-03', note: 'ескертпе', sources };
  const concluded = {
    commissionId: body, consideredOn: '2024-04-10', conclusion: 'NOT_RECOMMENDED', conclusionNote: 'құжаттары толық емес',
  }; // prettier-ignore
  const decided = { decidingBodyId: body, decisionNumber: '18-35', decidedOn: '2024-05-20', decisionId: sourceId };
  const considered = async (): Promise<Input> => ({ id: await steps.considered(), expectedVersion: 2 });
  const entry = { validFrom: '2024-06-01', validUntil: '2029-06-01' };
  const granted = await considered();
  await register.done('grantAccreditation', { ...granted, ...decided, ...entry, number: fresh() });
  const refused = await steps.considered({ sources: citations });
  await register.done('refuseAccreditation', { id: refused, expectedVersion: 2, ...decided, reason: 'себеп' });
  const cited = await steps.accredited(fresh());
  await register.done('correctAccreditation', { id: cited, expectedVersion: 1, sources: citations });
  const act = { ...decided, effectiveOn: '2024-06-10', reason: 'себеп' };
  const entered = async (): Promise<Input> => ({ id: await steps.accredited(fresh()), expectedVersion: 1 });
  const suspended = await entered();
  await register.done('suspendAccreditation', { ...suspended, ...act });
  return {
    applyForAccreditation: { associationId: association, ...application },
    correctAccreditationApplication: {
      id: refused,
      ...CORRECTION,
      expectedVersion: 3,
      ...application,
      ...concluded,
      ...decided,
      decisionNumber: '18-36',
      ...(await corrected('AccreditationApplication', refused)),
    },
    considerAccreditationApplication: { id: await steps.applied(), expectedVersion: 1, ...concluded },
    withdrawAccreditationApplication: { id: await steps.applied(), ...CORRECTION },
    grantAccreditation: { ...(await considered()), ...decided, ...entry, number: fresh() },
    refuseAccreditation: { ...(await considered()), ...decided, reason: 'себеп' },
    correctAccreditation: {
      id: cited,
      ...CORRECTION,
      expectedVersion: 2,
      ...entry,
      number: fresh(),
      note: 'ескертпе',
      sources,
      ...(await corrected('Accreditation', cited)),
    },
    renewAccreditation: { ...(await entered()), ...act, validUntil: '2034-06-01' },
    suspendAccreditation: { ...(await entered()), ...act },
    reinstateAccreditation: { ...suspended, expectedVersion: 2, ...act },
    withdrawAccreditation: { ...(await entered()), ...act },
  };
}
