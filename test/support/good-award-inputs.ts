import { uuidv7 } from '../../src/kernel/uuid.js';
import { dayFromToday } from './offices.js';
import type { Input, Register } from './register.js';

interface Around {
  readonly body: string;
  readonly sourceId: string;
  readonly areaId: string;
  readonly endorser: string;
}
const TEXT = { kk: 'мәтін', ru: 'текст', en: 'text' };
const CORRECTION = { expectedVersion: 1, reason: 'себеп' };
/** Good inputs of the commands of the way to an award. */
export class AwardInputs {
  constructor(
    private readonly register: Register,
    private readonly around: Around,
  ) {}

  /** A decision as a record; of a day that is over. */
  decision(number: string, date: string): Promise<string> {
    const { body: decidingBodyId, sourceId } = this.around;
    return this.register.done('recordAwardDecision', { kind: 'ORDER', number, date, decidingBodyId, sourceId });
  }

  async inputs(
    sources: readonly Input[],
    corrected: (type: string, id: string) => Promise<Input>,
  ): Promise<Record<string, Input>> {
    const { register } = this;
    const { body, sourceId, areaId, endorser } = this.around;
    const rules = {
      validFrom: '2021-01-01', statuteId: sourceId, criteria: TEXT, wording: TEXT, grade: 'I дәреже', precedence: 3, proposerKinds: ['apk'],
      deciderKinds: ['apk'], recipient: 'PERSON', yearsBetween: 5, onceInLifetime: true, yearlyLimit: 30, onceForMerit: true, numbered: true,
      series: 'Б', pictureId: await register.picture('медаль'), revocable: true, note: 'ескертпе', sources: [{ sourceId, quote: 'сөз' }],
    }; // prettier-ignore
    const [, version] = await this.ruled({ sources });
    const [ofAssociations] = await this.ruled({ proposerKinds: ['eca'] });
    const person = await register.person();
    const nominee = { personId: person, organizationId: null };
    const nomination = {
      capacity: 'төраға', capacityRu: 'председатель', proposerId: body, proposingPersonId: null, areaId, decidingBodyId: body, merits: TEXT, note: 'ескертпе',
    }; // prettier-ignore
    const drafted = (): Promise<string> =>
      register.done('draftNomination', { type: ofAssociations, ...nominee, ...nomination });
    const submitted = async (): Promise<Input> => ({
      id: await register.done('submitNomination', { id: await drafted(), expectedVersion: 1 }),
      expectedVersion: 2,
    });
    const decision = {
      kind: 'ORDER', date: '2021', resolutionId: await register.resolution(body), signatoryId: person, signatoryCapacity: 'төраға', signatoryCapacityRu: 'председатель', sourceId, areaId, published: true, note: 'ескертпе',
    }; // prettier-ignore
    const { code: numbered, rows } = await this.granted(person);
    const form = async (): Promise<string> =>
      (await register.ask('query ($id: ID!) { certificateForms(first: 1, filter: { state: [IN_STOCK], book: { eq: $id } }) { nodes { id } } }', { id: await this.forms((await this.ruled({}))[0]) })).certificateForms.nodes[0].id; // prettier-ignore
    const spoiled = await form();
    await register.done('spoilForm', { id: spoiled, expectedVersion: 1, reason: 'себеп' });
    const act = { ...CORRECTION, decisionId: rows.decision, effectiveOn: dayFromToday(0) };
    const suspended = async (): Promise<string> =>
      register.done('suspendAward', { ...act, id: await register.award({ personId: person }) });
    const row = {
      expectedVersion: 3,
      verdict: 'GRANT',
      citation: 'үлесі үшін',
      citationRu: 'за вклад',
      reason: 'себеп',
    };
    return {
      defineAwardTypeVersion: { type: 'algys_hat', ...rules },
      correctAwardTypeVersion: {
        id: version,
        ...CORRECTION,
        ...rules,
        ...(await corrected('AwardTypeVersion', version)),
      },
      draftNomination: { type: 'algys_hat', ...nominee, ...nomination },
      correctNomination: { id: await drafted(), ...CORRECTION, ...nomination, merits: { ...TEXT, kk: 'еңбегі' } },
      submitNomination: { id: await drafted(), expectedVersion: 1 },
      endorseNomination: {
        ...(await submitted()),
        organizationId: endorser,
        givenOn: '2025-03-01',
        statement: 'қолдаймыз',
      },
      checkNomination: { ...(await submitted()), overrides: [{ rule: 'PROPOSER', reason: 'себеп' }] },
      returnNomination: { ...(await submitted()), reason: 'себеп' },
      withdrawNomination: { ...(await submitted()), reason: 'себеп' },
      recordAwardDecision: { ...decision, number: '5', decidingBodyId: body },
      correctAwardDecision: { id: await this.decision('3', '2021'), ...CORRECTION, ...decision, number: '4' },
      decideNominations: {
        id: await this.decision('7', dayFromToday(0)),
        expectedVersion: 1,
        rows: [{ ...row, nominationId: await this.checked((await this.ruled({}))[0], person) }],
      },
      receiveForms: {
        type: numbered,
        series: 'К',
        count: 2,
        firstNumber: 101,
        receivedOn: '2025-01-01',
        areaId,
        reason: 'жүкқұжат',
      },
      spoilForm: { id: await form(), ...CORRECTION },
      reportFormLost: { id: await form(), ...CORRECTION },
      destroyForm: { id: spoiled, ...CORRECTION, expectedVersion: 2 },
      signCertificates: { decisionId: rows.decision, rows: [{ awardId: rows.unsigned, expectedVersion: 1 }] },
      publishAwards: { decisionId: rows.decision, rows: [{ awardId: rows.unsigned, expectedVersion: 1 }] },
      presentAwards: {
        decisionId: rows.decision,
        date: dayFromToday(0),
        place: 'Достық үйі',
        ceremony: 'Республика күні',
        ceremonyEventId: await register.done('recordEvent', { kind: 'ceremony', title: { kk: 'рәсім' } }),
        presenterId: person,
        rows: [{ awardId: rows.unsigned, expectedVersion: 1, receivedBy: 'FAMILY', receiver: 'ұлы' }],
      },
      suspendAward: { ...act, id: await register.award({ personId: person }) },
      reinstateAward: { ...act, id: await suspended(), expectedVersion: 2 },
      revokeAward: { ...act, id: await register.award({ personId: person }) },
      printCertificates: { decisionId: rows.decision, languages: ['kk', 'ru'], paper: 'kurmet', press: true },
      issueDuplicate: { id: rows.signed, ...CORRECTION },
    };
  }

  /** The code of a new kind of award, and its rules. */
  private async ruled(rules: Input): Promise<readonly [string, string]> {
    const code = uuidv7().replaceAll('-', '');
    await this.register.done('defineAwardType', { code, kind: 'medal', name: TEXT, printedElsewhere: true });
    return [code, await this.register.done('defineAwardTypeVersion', { type: code, ...rules })];
  }

  /** Prepared by somebody else: nobody decides what he has prepared. */
  private async checked(type: string, personId: string): Promise<string> {
    const account = { signInName: `clerk.${uuidv7().replaceAll('-', '')}`, displayName: 'Айгүл Бек' };
    const accountId = await this.register.done('createAccount', account);
    await this.register.done('giveGrant', { accountId, role: 'award_officer' });
    const clerk = this.register.asAccount(accountId);
    const draft = { type, personId, proposerId: this.around.body, merits: { kk: 'еңбегі' } };
    const id = await clerk.done('draftNomination', draft);
    await clerk.done('submitNomination', { id, expectedVersion: 1 });
    return clerk.done('checkNomination', { id, expectedVersion: 2 });
  }

  private forms(type: string): Promise<string> {
    return this.register.done('receiveForms', { type, count: 3, reason: 'жүкқұжат' });
  }

  /** Two awards of one decision, of which one has its paper. */
  private async granted(
    personId: string,
  ): Promise<{ code: string; rows: { decision: string; unsigned: string; signed: string } }> {
    const { register } = this;
    const [code] = await this.ruled({ numbered: true });
    await this.forms(code);
    const decision = await this.decision('8', dayFromToday(0));
    const rows: Input[] = [];
    for (const nominee of [personId, await register.person()])
      rows.push({ nominationId: await this.checked(code, nominee), expectedVersion: 3, verdict: 'GRANT' });
    const { awards } = await register.after(
      'decideNominations',
      { id: decision, expectedVersion: 1, rows },
      'awards { nodes { id } }',
    );
    const [{ id: unsigned }, { id: award }] = awards.nodes;
    await register.done('signCertificates', { decisionId: decision, rows: [{ awardId: award, expectedVersion: 1 }] });
    const { certificates } = await register.ask(
      'query ($award: ID!) { certificates(filter: { award: { eq: $award } }) { nodes { id } } }',
      { award },
    );
    return { code, rows: { decision, unsigned, signed: certificates.nodes[0].id } };
  }
}
