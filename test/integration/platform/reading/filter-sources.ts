import { getNamedType, type GraphQLInputField, type GraphQLObjectType } from 'graphql';
import { today } from '../../../../src/kernel/clock.js';
import type { Json } from '../../../support/app.js';
import type { Held } from '../../../support/filter-model.js';

/** How the value behind a filter is asked for, where its name and kind do not say so. `_` stands before what is answered. */
export interface Source {
  readonly ask: string;
  readonly held: (value: Json, record: Json) => Held;
  /** What else of the record is asked for, to tell. */
  readonly also?: string;
}
const flat = (value: Json): Held => [value].flat().filter((each) => each !== null && each !== undefined);
const path = (text: string): Source => {
  const [first = '', ...below] = text.split('.');
  const inside = below.reduceRight((inner, name) => ` { ${name}${inner} }`, '');
  const at = (value: Json): Json => below.reduce((found, name) => [found].flat().map((each) => each?.[name]), value);
  return { ask: `${first}${inside}`, held: (value) => flat(at(value)).flat() };
};
const isRetired: Source = {
  ask: 'retiredOn',
  held: (day: string | null) => [day !== null && day <= today(new Date())],
};
const isThere = (text: string): Source => ({ ask: text, held: (value) => [value !== null] });
const inForce = ({ revokedAt, validFrom, validUntil, substituteFor }: Json): boolean =>
  revokedAt === null &&
  validFrom <= today(new Date()) &&
  (validUntil === null || validUntil >= today(new Date())) &&
  (!substituteFor || inForce(substituteFor));

/** Compared in their plain form, whose letters are Latin capitals. */
const plainNumber: Source = {
  ask: 'number',
  held: (number: string | null) => flat(number?.replace(/[\s.№]/g, '').toUpperCase().replace(/[АХ]/g, (each) => ({ А: 'A', Х: 'X' })[each]!)), // prettier-ignore
};
/** The day of a moment. */
const dayIn = (moment: string): Source => ({
  ask: moment,
  held: (at: string | null) => flat(at && today(new Date(at))),
});

/** A person or an organization. */
const eitherOf = (field: string): Source => ({
  ask: `${field} { ... on Person { id } ... on Body { id } ... on Association { id } ... on Institution { id } }`,
  held: ({ id }) => [id],
});

/** What the records of what assemblies and associations do share. */
const ofActivity = (filter: string): Readonly<Record<string, Source>> => ({
  [`${filter}.title`]: path('title.kk'),
  [`${filter}.furtherArea`]: path('furtherAreas.id'),
  [`${filter}.organization`]: {
    ask: 'parties { record { ... on Body { id } ... on Association { id } ... on Institution { id } } }',
    held: (parties: Json) => parties.flatMap(({ record }: Json) => flat(record?.id)),
  },
});
const SOURCES: Readonly<Record<string, Source>> = {
  ...ofActivity('EventFilter'),
  ...ofActivity('CampaignFilter'),
  ...ofActivity('ContributionFilter'),
  ...ofActivity('ProgrammeFilter'),
  ...ofActivity('MemorandumFilter'),
  ...ofActivity('ProjectFilter'),
  ...ofActivity('ContestFilter'),
  'ContributionFilter.amountKnown': isThere('amount'),
  'ContributionFilter.helpedRegion': {
    ask: 'furtherAreas { region { id } }',
    also: 'region { id }',
    held: (areas: Json, { region }: Json) =>
      areas.length > 0 ? flat(areas.map((each: Json) => each.region?.id)) : flat(region?.id),
  },
  'ContributionFilter.forAnotherRegion': {
    ask: 'furtherAreas { region { id } }',
    also: 'region { id }',
    held: (areas: Json, { region }: Json) => [
      region !== null && areas.some((each: Json) => each.region && each.region.id !== region.id),
    ],
  },
  'PersonFilter.iin': path('personalData.iin'),
  'PersonFilter.birth': path('personalData.birthDate'),
  'PersonFilter.organizationKind': {
    ask: `memberships(asOf: "${today(new Date())}", first: 10) { nodes { organization { kind { code } } } }`,
    held: ({ nodes }: Json) => nodes.map((each: Json) => each.organization.kind.code),
  },
  'PersonFilter.firstMembershipYear': {
    ask: 'memberships(first: 10, orderBy: { field: START }) { nodes { startDate } }',
    held: ({ nodes }: Json) => {
      const years = nodes
        .filter((each: Json) => each.startDate)
        .map((each: Json) => Number(each.startDate.slice(0, 4)));
      return years.length > 0 ? [Math.min(...years)] : [];
    },
  },
  'PersonFilter.ethnicGroup': path('personalData.ethnicGroup.id'),
  'MembershipFilter.gender': path('person.gender'),
  'MembershipFilter.ethnicGroup': path('person.personalData.ethnicGroup.id'),
  'AwardFilter.gender': {
    ask: 'recipient { ... on Person { gender } }',
    held: (person: Json) => flat(person.gender),
  },
  'AwardFilter.ethnicGroup': {
    ask: 'recipient { ... on Person { personalData { ethnicGroup { id } } } }',
    held: (person: Json) => flat(person.personalData?.ethnicGroup?.id),
  },
  'MembershipFilter.role': path('post.role.code'),
  'MembershipFilter.area': path('organization.area.id'),
  'MembershipFilter.kind': path('organization.kind.code'),
  'MembershipFilter.region': path('organization.region.id'),
  'TermFilter.area': path('organization.area.id'),
  'TermFilter.region': path('organization.region.id'),
  'VacancyFilter.kind': path('organization.kind.code'),
  'VacancyFilter.role': path('post.role.code'),
  'TrainingFilter.topic': path('topic.kk'),
  'TrainingFilter.participant': path('participants.id'),
  'MediationCaseFilter.language': path('languages.code'),
  'MediationCaseFilter.mediator': path('mediators.id'),
  'MediationCaseFilter.receivedYear': { ask: 'receivedOn', held: (date: string) => [Number(date.slice(0, 4))] },
  'FacilityFilter.name': path('name.kk'),
  'FacilityFilter.resident': path('residents.organization.id'),
  'OrganizationFilter.type': { ask: '__typename', held: (type: string) => [type.toUpperCase()] },
  'OrganizationFilter.registrationState': path('registrationState'),
  'OrganizationFilter.name': path('name.kk'),
  'OrganizationFilter.ethnicGroup': path('ethnicGroups.code'),
  'AwardFilter.recipient': eitherOf('recipient'),
  'MeetingFilter.body': path('bodies.organization.id'),
  'ResolutionFilter.number': plainNumber,
  'AttendanceFilter.guest': { ask: 'body { id }', held: (body: Json) => [body === null] },
  'AttendanceFilter.date': path('meeting.date'),
  'AttendanceFilter.region': path('meeting.region.id'),
  'AssignmentFilter.addressee': path('addressees.organization.id'),
  'AssignmentFilter.person': path('addressees.person.id'),
  'NominationFilter.nominee': eitherOf('nominee'),
  'AwardFilter.number': plainNumber,
  'CertificateFilter.number': plainNumber,
  'AwardFilter.recipientKind': {
    ask: 'recipient { __typename }',
    held: ({ __typename }) => [__typename === 'Person' ? 'PERSON' : 'ORGANIZATION'],
  },
  'AwardFilter.awaitsSigning': {
    ask: 'status',
    also: 'awardDecision { id } decisionPosition date number rules { numbered } type { printedElsewhere } certificates { nodes { state } }',
    held: (status: string, { awardDecision, decisionPosition, date, number, rules, type, certificates }: Json) => [
      awardDecision !== null &&
        number === null &&
        status === 'VALID' &&
        (rules?.numbered === true
          ? decisionPosition !== null || date === null
          : date === null &&
            !type.printedElsewhere &&
            certificates.nodes.every(({ state }: Json) => state === 'SPOILED')),
    ],
  },
  'AwardFilter.awaitsPresentation': {
    ask: 'status',
    also: 'awardDecision { id } date',
    held: (status: string, { awardDecision, date }: Json) => [
      awardDecision !== null && date === null && status === 'VALID',
    ],
  },
  'CertificateFilter.type': path('award.type.code'),
  'CertificateFilter.awardDecision': path('award.awardDecision.id'),
  'CertificateFilter.region': path('award.region.id'),
  'CertificateFilter.signed': dayIn('signedAt'),
  'NominationFilter.submitted': dayIn('submittedAt'),
  'JobFilter.requested': dayIn('requestedAt'),
  'ListExportFilter.at': dayIn('at'),
  'VoidedRecordFilter.at': dayIn('voidedAt'),
  'AreasFilter.area': path('id'),
  'AreasFilter.ended': isThere('endDate'),
  'AccessRequestFilter.answered': isThere('answer'),
  'GrantFilter.substitution': isThere('substituteFor { id }'),
  'GrantFilter.inForce': {
    ask: 'id',
    also: 'revokedAt validFrom validUntil substituteFor { revokedAt validFrom validUntil }',
    held: (_, grant) => [inForce(grant)],
  },
  'EthnicGroupFilter.retired': isRetired,
  'OrganizationKindFilter.retired': isRetired,
  'AwardTypeFilter.retired': isRetired,
  'ClassifierItemFilter.retired': isRetired,
  'RoleFilter.retired': isRetired,
};

/** The value that a filter of a type is about. */
export function sourceOf(type: GraphQLObjectType, filter: string, { name, type: input }: GraphQLInputField): Source {
  const known = SOURCES[`${filter}.${name}`];
  if (known) return known;
  const fields = type.getFields();
  const kind = getNamedType(input).name;
  const field = [name, `${name}On`, `${name}Date`].find((each) => each in fields);
  if (field === undefined) throw new Error(`Say in SOURCES which value ${filter}.${name} is about`);
  if (['IdFilter', 'AreaFilter'].includes(kind) && name !== 'id') return path(`${field}.id`);
  return path(kind === 'CodeFilter' ? `${field}.code` : field);
}
