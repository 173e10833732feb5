import { uuidv7 } from '../../src/kernel/uuid.js';
import { accreditationInputs } from './good-accreditation-inputs.js';
import { activityInputs } from './good-activity-inputs.js';
import { AwardInputs } from './good-award-inputs.js';
import { facilityInputs } from './good-facility-inputs.js';
import { mediationInputs } from './good-mediation-inputs.js';
import { meetingInputs } from './good-meeting-inputs.js';
import type { Json } from './app.js';
import type { Input, Register } from './register.js';

/** Of every command an input with all its fields; none is carried out here, each is spoilt in one place. */
export async function goodInputs(register: Register): Promise<Record<string, Input>> {
  const first = async (list: string): Promise<string> =>
    (await register.ask(`{ ${list}(first: 1) { nodes { id } } }`))[list].nodes[0].id;
  const name = { kk: 'атау', ru: 'название', en: 'name' };
  const [sourceId, otherSourceId] = [await register.source('бұйрық'), await register.source('хаттама')];
  const hung = { recordId: otherSourceId, fileId: await register.file('хаттама') };
  const { files } = await register.after('attachFile', hung, '... on Source { files { id } }');
  // Of each of its parts a record has one to correct and one to withdraw.
  const parts = {
    otherNames: [{ text: 'біріншісі' }, { text: 'екіншісі' }],
    sources: [{ sourceId }, { sourceId: otherSourceId }],
  };
  const declaredNumbers = [1, 2].map((value) => ({ subject: 'members', value }));
  const person = await register.person({ familyName: 'Әліш', ...parts });
  const [one, two] = [await register.association('бірінші'), await register.association('екінші')];
  const three = await register.association('үшінші', { ...parts, declaredNumbers });
  const ended = async (): Promise<Input> => ({ id: await register.association('төртінші'), expectedVersion: 1 });
  const body = await register.body('ассамблея');
  const areaId = await register.area('791310000');
  const request = async (): Promise<string> =>
    register.done('requestAccess', { personId: await register.person(), areaId, reason: 'себеп' });
  const [post, term] = [await register.post(body), await register.term(body, 1)];
  const appointed = async (): Promise<string> =>
    register.appoint(await register.person(), body, { startDate: '2016', sources: parts.sources });
  const membership = await appointed();
  const citedAward = await register.award({ personId: person, sources: parts.sources });
  /** For a record of this type, a correction and a withdrawal of each of these parts. */
  const corrected = async (type: string, id: string, changes: Record<string, Input>): Promise<Input> => {
    const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${Object.keys(changes).join(' { id } ')} { id } } } }`;
    const { node } = await register.ask(document, { id });
    const lists = Object.entries(changes).map(([part, change]): [string, unknown][] => {
      const name = part[0]!.toUpperCase() + part.slice(1);
      const [first, second] = node[part];
      return [
        [`correct${name}`, [{ ...first, ...change }]],
        [`withdraw${name}`, [second.id]],
      ];
    });
    return Object.fromEntries(lists.flat());
  };
  const citations = { quote: 'сөз' };
  const recited = (type: string, id: string): Promise<Input> => corrected(type, id, { citations });
  const otherName = {
    text: 'Alish', kind: 'SPELLING', language: 'en', script: 'Latn', startDate: '1900', endDate: '1910',
  }; // prettier-ignore
  const declaredNumber = {
    subject: 'members',
    value: 24,
    qualifier: 'ABOUT',
    asOf: '2025',
    sourceId,
    note: 'ескертпе',
  };
  const sources = [{ sourceId, quote: 'сөз' }];
  const correction = { expectedVersion: 1, reason: 'себеп' };
  const organization = {
    level: 'region', areaId, parentId: body, foundedOn: '1995', note: 'ескертпе', sources, otherNames: [otherName],
    declaredNumbers: [declaredNumber],
  }; // prettier-ignore
  const association = { ethnicGroups: ['uzbek'], registrationState: 'REGISTERED', bin: '221040005731' };
  const consent = {
    purpose: 'ethnicity_self_declaration', fields: ['ethnicGroup'], givenOn: '2024-03-01', validUntil: '2099-01-01', allowsPublication: true,
    allowsTransfer: false, form: 'PAPER', sourceId, note: 'ескертпе',
  }; // prettier-ignore
  const details = {
    familyName: 'Әліш', givenName: 'Нұржан', patronymicName: 'Жұмабекұлы', gender: 'MALE', areaId, birthDate: '1890', deathDate: '1950',
    otherNames: [otherName],
    iin: '900101200010', ethnicGroupId: await first('ethnicGroups'), phone: '101', email: 'a@b.kz', address: 'Тараз', consents: [consent],
    academicDegree: 'доктор', note: 'ескертпе', sources,
  }; // prettier-ignore
  const change = { effectiveDate: '2018', decisionId: sourceId, note: 'ескертпе' };
  const seat = {
    postId: post, termId: term, startDate: '2016', attestedOn: '2016-05-01', ended: true, endDate: '2017', endReason: 'rotation',
    onBehalfOfId: one, votingRight: true, capacity: 'ректор', decisionId: sourceId, note: 'ескертпе', sources,
  }; // prettier-ignore
  const ending = { expectedVersion: 1, endDate: '2017', endReason: 'rotation', decisionId: sourceId, note: 'ескертпе' };
  const chain = new AwardInputs(register, { body, sourceId, areaId, endorser: one });
  const award = {
    date: '2022', dateNote: 'ескертпе', citation: 'үлесі үшін', citationRu: 'за вклад', capacityRu: 'председатель', grantingBodyId: body, number: '1', decisionNumber: '2', decisionDate: '2021',
    decisionId: sourceId, ceremonyEventId: await register.done('recordEvent', { kind: 'ceremony', title: { kk: 'рәсім' } }), contestId: await register.done('recordContest', { title: { kk: 'байқау' }, parties: [{ role: 'winner', personId: person }] }), presenterId: person, place: 'Шымкент', ceremony: 'Республика күні', receivedBy: 'FAMILY', receiver: 'ұлы', areaId, published: true, note: 'ескертпе', awardDecisionId: await chain.decision('2', '2021'), sources, capacity: 'төраға',
  }; // prettier-ignore
  const source = {
    kind: 'news', title: 'мақала', publisher: 'баспа', author: 'журналист', address: 'uakit.kz', publishedOn: '2022', archivedOn: '2023',
    language: 'kk', quote: 'сөз', checksum: 'ab'.repeat(32), areaId, note: 'ескертпе',
  }; // prettier-ignore
  const row = { name, note: 'ескертпе' };
  const rowCorrection = { ...row, expectedVersion: 1, retiredOn: '2020-01-01' };
  const kind = { groupCode: 'governing', levels: ['region'], legalForm: 'мекеме' };
  const type = {
    scope: 'Ассамблея',
    recipients: ['person'],
    grantedBy: 'Кеңес',
    repeatRule: 'бір рет',
    established: '2025',
    printedElsewhere: true,
  };
  const group = { pluralKk: 'атаулар', aliases: ['атау'] };
  const area = { kind: 'district', name, startDate: '2000', centre: 'орталық', note: 'ескертпе' };
  const account = { displayName: 'Айгүл Бек', language: 'kk', personId: person };
  const accountId = await register.done('createAccount', { signInName: 'good.input', displayName: 'Айгүл Бек' });
  const role = await register.done('createRole', { code: 'good', name, permissions: ['people.read'] });
  const grantId = await register.done('giveGrant', { accountId, role: 'good' });
  const substituteId = await register.done('createAccount', { signInName: 'second.input', displayName: 'Бек' });
  await register.done('giveGrant', { accountId: substituteId, role: 'reader' });
  const turn = { id: accountId, ...correction };
  const terms = { validFrom: '2999-01-01', validUntil: '2999-12-31', reason: 'бұйрық' };
  // A list that takes each of them.
  const view = {
    name: 'Аймақтың ұйымдары', list: 'organizations', search: 'бірлік', filter: { area: { withinCode: '791310000' } }, asOf: '2020-01-01',
    orderBy: { field: 'NAME', direction: 'DESC' }, columns: ['name', 'memberships.person'], groupBy: ['KIND'], counting: { measure: 'count', first: 25 }, shared: true, areaId,
  }; // prettier-ignore
  const viewId = await register.done('saveView', { ...view, name: 'Іріктеме' });
  const inputs: Record<string, Input> = {
    savePaperTemplate: { type: 'algys_hat', body: await nextDesign(register) },
    cancelJob: { id: await register.job() },
    saveView: view,
    correctView: { id: viewId, expectedVersion: 1, ...view },
    deleteView: { id: viewId, expectedVersion: 1 },
    registerPerson: details,
    correctPerson: {
      id: person,
      ...correction,
      ...details,
      ...(await corrected('Person', person, { otherNames: { ...otherName, text: 'Есім' }, citations })),
    },
    recordConsent: { personId: person, ...consent },
    withdrawConsent: {
      id: await register.done('recordConsent', { personId: person, ...consent }),
      withdrawnOn: '2024-03-01',
      reason: 'өтініш',
    },
    revealPersonalData: { personId: person, purpose: 'куәлікті толтыру үшін', reason: 'өтініш' },
    anonymisePerson: { id: person, expectedVersion: 1, reason: 'өтініш' },
    registerBody: { kind: 'regional_assembly', name, ...organization },
    registerAssociation: { kind: 'eca', name, ...organization, ...association },
    registerInstitution: { kind: 'dostyq_house', name, ...organization, bin: association.bin },
    correctOrganization: {
      id: three, ...correction, kind: 'eca', name, ...organization, ...association,
      ...(await corrected('Association', three, { otherNames: { ...otherName, text: 'Есім' }, declaredNumbers: declaredNumber, citations })),
    }, // prettier-ignore
    renameOrganization: { id: three, expectedVersion: 1, name, ...change },
    mergeOrganizations: {
      predecessors: [await ended(), await ended()],
      successor: { id: three, expectedVersion: 1 },
      memberships: 'CARRY_OVER',
      ...change,
    },
    splitOrganization: { ...(await ended()), successorIds: [two, three], dissolve: true, ...change },
    succeedOrganization: { ...(await ended()), successorId: two, memberships: 'END', ...change },
    dissolveOrganization: { ...(await ended()), ...change },
    confirmContacts: { ...(await ended()), confirmedOn: '2024-05-01' },
    ...(await facilityInputs(register, {
      areaId,
      operatorId: one,
      residentId: two,
      sources,
      citations: parts.sources,
      corrected,
    })),
    ...(await mediationInputs(register, { areaId, organizerId: one, sources, citations: parts.sources, corrected })),
    createPost: { organizationId: body, role: 'head', title: name, seats: 1, position: 1 },
    correctPost: { id: post, ...correction, role: 'member', title: name, seats: 3, position: 2 },
    closePost: { id: post, ...correction, closedOn: '2020-01-01' },
    reopenPost: { id: await register.post(body), ...correction },
    correctTerm: {
      id: term,
      ...correction,
      number: 3,
      name,
      startDate: '2016',
      endDate: '2018',
      decisionId: sourceId,
      mayOverlap: true,
    },
    closeTerm: { id: await register.term(body, 4), ...correction, endDate: '2019', decisionId: sourceId },
    openTerm: {
      organizationId: body,
      number: 2,
      name,
      startDate: '2016',
      endDate: '2017',
      decisionId: sourceId,
      mayOverlap: true,
    },
    appointMember: { personId: person, organizationId: body, ...seat },
    endMembership: { id: await appointed(), ...ending },
    replaceMember: { id: await appointed(), ...ending, successor: { personId: await register.person(), ...seat } },
    correctMembership: {
      id: membership,
      ...correction,
      ...seat,
      ...(await corrected('Membership', membership, { citations })),
    },
    recordAward: { type: 'birlik_medal', personId: person, organizationId: null, ...award },
    voidRecord: { id: await register.person(), ...correction },
    restoreRecord: {
      id: await register.done('voidRecord', { id: await register.source('қате'), reason: 'қате' }),
      reason: 'себеп',
    },
    correctMember: { id: await appointed(), ...correction, personId: await register.person() },
    correctAwardRecipient: {
      id: await register.award({ personId: person }),
      ...correction,
      personId: await register.person(),
      organizationId: null,
    },
    correctAward: { id: citedAward, ...correction, ...award, ...(await corrected('Award', citedAward, { citations })) },
    recordSource: source,
    correctSource: { id: sourceId, expectedVersion: 1, ...source },
    attachFile: {
      recordId: sourceId,
      fileId: await register.file('бұйрық'),
      name: 'бұйрық',
      note: 'ескертпе',
      expectedVersion: 1,
    },
    detachFile: { id: files[0].id, expectedVersion: 2, reason: 'себеп' },
    defineArea: { ...area, parentId: areaId, code: '900000001', codeValidFrom: '2000-01-01', isoCode: 'KZ-1' },
    correctArea: { id: areaId, expectedVersion: 1, ...area, endDate: '2010' },
    renameArea: { id: areaId, expectedVersion: 1, name, effectiveDate: '2020' },
    recodeArea: { id: areaId, expectedVersion: 1, code: '900000001', validFrom: '2025-01-01' },
    recordAreaChange: {
      kind: 'MERGE',
      predecessorId: areaId,
      successorId: await register.area('330000000'),
      effectiveDate: '2020',
      note: 'ескертпе',
    },
    defineClassifierItem: { code: 'new', classifier: 'level', position: 1, ...row },
    correctClassifierItem: { id: await register.item('level', 'region'), position: 1, ...rowCorrection },
    defineEthnicGroup: { code: 'new', ...row, ...group },
    correctEthnicGroup: { id: details.ethnicGroupId, ...rowCorrection, ...group },
    defineOrganizationKind: { code: 'new', type: 'BODY', ...row, ...kind },
    correctOrganizationKind: { id: await first('organizationKinds'), ...rowCorrection, ...kind },
    defineAwardType: { code: 'new', kind: 'medal', ...row, ...type },
    createAccount: { signInName: 'new.input', ...account },
    correctAccount: { signInName: 'new.input', ...account, ...turn },
    disableAccount: turn,
    enableAccount: { ...turn, id: substituteId },
    createRole: { code: 'new', ...row, permissions: ['people.read'], secondFactorRequired: true },
    correctRole: { id: role, ...correction, ...row, permissions: ['people.read'], secondFactorRequired: true },
    retireRole: { id: role, expectedVersion: 1, retiredOn: '2020-01-01' },
    giveGrant: { accountId, role: 'reader', areaId, organizationId: null, ...terms },
    substituteGrant: { id: grantId, accountId: substituteId, ...terms },
    revokeGrant: { id: grantId, ...correction },
    requestAccess: { iin: '900101200010', personId: null, areaId, organizationId: null, reason: 'себеп' },
    grantAccessRequest: { id: await request(), ...correction },
    refuseAccessRequest: { id: await request(), ...correction },
    revokeAccess: { id: await request(), ...correction },
    ...(await meetingInputs(register, { body, sourceId, areaId }, recited)),
    ...(await accreditationInputs(register, { body, sourceId, association: one }, parts.sources, recited)),
    ...(await chain.inputs(parts.sources, recited)),
    ...(await activityInputs(
      register,
      { organization: one, reporter: two, areaId, sourceId },
      parts.sources,
      corrected,
    )),
    correctAwardType: { id: await first('awardTypes'), ...rowCorrection, ...type },
    signIn: { signInName: 'aidana', password: 'tulip wagon 7 moss' },
    setOneTimePassword: { accountId: person },
    requireSecondFactor: { accountId: person, required: true },
    resetSecondFactor: { accountId: person },
    endAccountSessions: { accountId: person, sessionId: person },
    linkOidcIdentity: { accountId: person, issuer: 'https://idp.example', subject: 'aidana' },
    unlinkOidcIdentity: { id: person },
  };
  const makes =
    /^(register|record|appoint|replace|create|open|define|draft|give|substitute|request|receive|save|plan|copy|reportEvent|apply)/;
  const keyed = Object.entries(inputs).filter(([command]) => makes.test(command));
  return {
    ...inputs,
    ...Object.fromEntries(keyed.map(([name, input]) => [name, { ...input, idempotencyKey: uuidv7() }])),
  };
}

/** The next edition of a design without ornaments: commands are tried with each part of it spoilt. */
async function nextDesign(register: Register): Promise<object> {
  const { paperTemplates } = await register.ask('{ paperTemplates { nodes { name edition body } } }');
  const named = (name: string): { edition: number; body: Json } | undefined =>
    paperTemplates.nodes.findLast((each: { name: string }) => each.name === name);
  const { one, two, ...body } = named('algys')!.body;
  const bare = { symbols: {}, drawings: [], one: { ...one, drawings: [] }, two: { ...two, drawings: [] } };
  return { ...body, ...bare, name: 'plain', version: (named('plain')?.edition ?? 0) + 1 };
}
