import { awardAtHand, checkedNomination, decisionAtHand } from './awards.js';
import type { Register } from './register.js';
import { uniqueCode } from './unique.js';

export async function ownNomination(register: Register): Promise<string> {
  return (await checkedNomination(register, await awardAtHand(register))).id;
}
export async function ownDecision(register: Register): Promise<string> {
  const at = await awardAtHand(register);
  await checkedNomination(register, at);
  return decisionAtHand(register, at);
}
export async function ownBook(register: Register): Promise<string> {
  return (await awardAtHand(register)).book;
}
export async function ownPerson(register: Register): Promise<string> {
  return (await register.person()).id;
}

/** Somebody with a past. */
export async function experienced(register: Register): Promise<string> {
  const otherNames = [{ text: 'Ахметова Айгүл', kind: 'FORMER', endDate: '1998' }];
  const { id } = await register.person({ patronymicName: 'Ерланқызы', gender: 'FEMALE', otherNames });
  const [council, centre, other] = [await register.body(), await register.association(), await register.association()];
  await register.appoint(id, council, { startDate: '2016-10-14', capacity: 'облыстық мәслихат депутаты' });
  await register.appoint(id, centre, { attestedOn: '2021-01-10' });
  await register.appoint(id, other, { startDate: '2008', ended: true });
  return id;
}
export async function ofOneName(register: Register): Promise<string> {
  return (await register.done('registerPerson', { givenName: 'Нұрсұлтан' })).id;
}

export async function ownMediator(register: Register): Promise<string> {
  const { id: personId } = await register.person();
  return (await register.done('registerMediator', { personId, kind: 'PUBLIC' })).id;
}

export async function ownCase(register: Register): Promise<string> {
  const { id: cabinetId } = await register.done('registerFacility', {
    kind: 'mediation_cabinet',
    name: { kk: 'Кабинет' },
  });
  const input = { cabinetId, kind: 'family', receivedOn: '2024', number: '7' };
  return (await register.done('openMediationCase', input)).id;
}

export async function ownApplication(register: Register): Promise<string> {
  const associationId = await register.association();
  return (await register.done('applyForAccreditation', { associationId, receivedOn: '2024' })).id;
}

export async function ownAccreditation(register: Register): Promise<string> {
  const body = await register.body();
  const id = await ownApplication(register);
  const conclusion = { commissionId: body, conclusion: 'RECOMMENDED' };
  await register.done('considerAccreditationApplication', { id, expectedVersion: 1, ...conclusion });
  const decision = { decidingBodyId: body, decidedOn: '2024', decisionNumber: '1', number: `${uniqueCode()}-1` };
  const { accreditation } = await register.done(
    'grantAccreditation',
    { id, expectedVersion: 2, ...decision },
    'id accreditation { id }',
  );
  return accreditation.id;
}

/** A sitting with people on its sheet, marked in several ways. */
export async function invitedMeeting(register: Register): Promise<string> {
  const body = await register.body();
  const people = [await register.person(), await register.person(), await register.person()];
  for (const { id } of people) await register.appoint(id, body, { startDate: '2020' });
  const agenda = ['Есеп', 'Жоспар'].map((kk, place) => ({ number: String(place + 1), title: { kk } }));
  const input = { kind: 'ordinary', bodyIds: [body], date: '2025-11-24', agenda };
  const { id, version } = await register.done('planMeeting', input, 'id version');
  await register.done('inviteToMeeting', { id, expectedVersion: version });
  const rows = [
    { personId: people[0]!.id, status: 'PRESENT' },
    { personId: people[1]!.id, status: 'EXCUSED', reason: 'іссапар' },
  ];
  await register.done('recordAttendance', { meetingId: id, rows });
  return id as string;
}
