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

/** What a decision has given: the awards in the order of its annex, each under its version. */
export interface Granted extends AwardAtHand {
  readonly decision: string;
  readonly awards: readonly { readonly id: string; readonly version: number }[];
}

/** A decision with awards of as many people; whoever was named first stands first. */
export async function grantedAwards(register: Register, count = 1): Promise<Granted> {
  const at = await awardAtHand(register);
  const rows: Json[] = [];
  for (let i = 0; i < count; i++) {
    const nominee = i === 0 ? at.nominee : await register.person();
    const { id, version } = await checkedNomination(register, { ...at, nominee });
    rows.push({ nominationId: id, expectedVersion: version, verdict: 'GRANT' });
  }
  const decision = await decisionAtHand(register, at);
  await register.as('approver').done('decideNominations', { id: decision, expectedVersion: 1, rows });
  const document = `query ($id: ID!) { awardDecision(id: $id) { awards(orderBy: { field: POSITION }) { nodes { id version } } } }`;
  return { ...at, decision, awards: (await register.ask(document, { id: decision })).awardDecision.awards.nodes };
}

/** The papers of all these awards; their ids, in the same order. */
export async function signed(register: Register, { decision, awards }: Granted): Promise<readonly string[]> {
  const rows = awards.map(({ id, version }) => ({ awardId: id, expectedVersion: version }));
  await register.as('approver').done('signCertificates', { decisionId: decision, rows });
  const document = `query ($id: ID!) { award(id: $id) { certificates { nodes { id } } } }`;
  const papers = await Promise.all(awards.map(({ id }) => register.ask(document, { id })));
  return papers.map(({ award }) => award.certificates.nodes[0].id as string);
}

/** Granted and signed; the id of the paper. */
export async function signedCertificate(register: Register): Promise<string> {
  const [paper] = await signed(register, await grantedAwards(register));
  return paper!;
}
