import { readFileSync } from 'node:fs';
import type { Json } from './api.js';
import { type Register, JETISU } from './register.js';
import { uniqueCode, uniqueName } from './unique.js';

const LETTER = new URL('../../../src/modules/papers/templates/algys.json', import.meta.url);

export const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(new Date());

/** An award of a test's own with numbers, a design and a book of forms. */
export interface AwardReady {
  readonly type: string;
  readonly award: string;
  readonly book: string;
}
export async function awardReady(register: Register): Promise<AwardReady> {
  const type = `x${uniqueCode()}`;
  const award = uniqueName('Марапат ');
  await register.done('defineAwardType', { code: type, kind: 'medal', name: { kk: award, ru: award, en: award }, recipients: ['person'] }); // prettier-ignore
  const wording = { kk: 'Бірлікке қосқан үлесі үшін', ru: 'За вклад в единство' };
  await register.done('defineAwardTypeVersion', { type, numbered: true, series: 'Т', wording });
  const design = { ...(JSON.parse(readFileSync(LETTER, 'utf8')) as Json), name: `of-${type}` };
  await register.done('savePaperTemplate', { type, body: design });
  const { id: book } = await register.done('receiveForms', { type, series: 'Т', count: 10, reason: 'Баспахана' });
  return { type, award, book };
}

/** The same with whoever takes part in it. */
export interface AwardAtHand extends AwardReady {
  readonly nominee: { readonly id: string; readonly displayName: string };
  readonly proposer: { readonly id: string; readonly name: string };
  readonly body: { readonly id: string; readonly name: string };
}
export async function awardAtHand(register: Register): Promise<AwardAtHand> {
  const [proposer, body] = [uniqueName('Ұсынушы '), uniqueName('Шешуші ')];
  return {
    ...(await awardReady(register)),
    nominee: await register.person(),
    proposer: { id: await register.association({ name: { kk: proposer } }), name: proposer },
    body: { id: await register.body({ name: { kk: body } }), name: body },
  };
}

/** Handed in by a secretary and checked by an award officer. */
export async function checkedNomination(register: Register, at: AwardAtHand): Promise<{ id: string; version: number }> {
  const [secretary, officer] = [register.as('secretary'), register.as('awardOfficer')];
  const { nominee, proposer, body } = at;
  const areaId = await register.area(JETISU);
  const input = { type: at.type, personId: nominee.id, proposerId: proposer.id, decidingBodyId: body.id, areaId, merits: { kk: 'Бірлікке қызмет етеді', ru: 'Служит единству', en: 'Serves unity' } }; // prettier-ignore
  const drafted = await secretary.done('draftNomination', input, 'id version');
  const step = (office: Register, command: string, { id, version }: Json): Promise<Json> =>
    office.done(command, { id, expectedVersion: version }, 'id version');
  return step(officer, 'checkNomination', await step(secretary, 'submitNomination', drafted));
}

/** A decision of the body; the id of it. */
export async function decisionAtHand(register: Register, { body }: AwardAtHand): Promise<string> {
  const input = { kind: 'ORDER', number: uniqueCode(), date: TODAY, decidingBodyId: body.id };
  return (await register.as('awardOfficer').done('recordAwardDecision', input)).id;
}

/** Granted and signed; the id of the paper. */
export async function signedCertificate(register: Register): Promise<string> {
  const at = await awardAtHand(register);
  const [approver, nomination] = [register.as('approver'), await checkedNomination(register, at)];
  const decision = await decisionAtHand(register, at);
  const rows = [{ nominationId: nomination.id, expectedVersion: nomination.version, verdict: 'GRANT' }];
  await approver.done('decideNominations', { id: decision, expectedVersion: 1, rows });
  const document = `query ($id: ID!) { awardDecision(id: $id) { awards { nodes { id version certificates { nodes { id } } } } } }`;
  const read = async (): Promise<Json> =>
    (await register.ask(document, { id: decision })).awardDecision.awards.nodes[0];
  const { id, version } = await read();
  await approver.done('signCertificates', { decisionId: decision, rows: [{ awardId: id, expectedVersion: version }] });
  return (await read()).certificates.nodes[0].id;
}
