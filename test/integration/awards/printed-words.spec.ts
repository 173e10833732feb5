import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import { historyOf } from '../../support/history.js';

let app: TestApp;
let desk: AwardDesk;
let content: Json;
let told: string;

/** A paper on which everything is said that can be. */
beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  const { register } = desk;
  const type = await desk.award('worded', { wording: { kk: 'ереже сөзі', ru: 'слова положения' } });
  const decision = await desk.decision({
    signatoryId: await register.person({ familyName: 'Қолтаңбаев' }),
    signatoryCapacity: 'Ассамблея Төрағасы',
    signatoryCapacityRu: 'Председатель Ассамблеи',
  });
  const personId = await register.person({ familyName: 'Мысалова', givenName: 'Айгүл' });
  const nomination = await desk.checked(type, {
    personId, capacity: 'бірлестік төрайымы', capacityRu: 'председатель объединения',
  }); // prettier-ignore
  const words = { citation: 'қосқан үлесі үшін', citationRu: 'за вклад' };
  const { awards } = await desk.decide(decision, [granting(nomination, words)]);
  const rows = [{ awardId: awards.nodes[0].id, expectedVersion: 1 }];
  await desk.approver.register.done('signCertificates', { decisionId: decision, rows });
  const paper = (await register.ask('{ certificates { nodes { id content } } }')).certificates.nodes[0];
  content = paper.content;
  const [entry] = (await historyOf(app.admin, paper.id)).nodes;
  told = entry.changes.find(({ field }: Json) => field === 'content').afterText;
});
afterAll(() => app.close());

/** Every part that stands on the paper, by its name: as it was written, or in Kazakh. */
const partsOf = (value: Json, name = ''): [string, string][] => {
  if (typeof value === 'string') return [[name, value]];
  if ('kk' in value) return [[name, value.kk]];
  return Object.entries<Json>(value).flatMap(([key, part]) => partsOf(part, `${name} ${key}`.trim()));
};

it('every part of what is printed is filled here', () => {
  const names = partsOf(content).map(([name]) => name);
  expect(names).toHaveLength(14);
  expect(names).toEqual(expect.arrayContaining(['wording', 'decision signatoryCapacityRu']));
});

it('the history of a paper tells every part of what is printed', () => {
  const saidOtherwise: Record<string, string> = {
    'decision kind': 'бұйрық не өкім',
    'decision date': desk.today.split('-').toReversed().join('.'),
  };
  const untold = partsOf(content).filter(([name, text]) => !told.includes(saidOtherwise[name] ?? text));
  expect(untold).toEqual([]);
});
