import fc from 'fast-check';
import type { Input, Register } from '../../support/register.js';

/** Records that corrections may name. */
export type Named = Readonly<
  Record<'jetisu' | 'shymkent' | 'source' | 'body' | 'other' | 'post' | 'term' | 'presenter' | 'group', string>
>;

/** A kind of record: how it is asked for, made and corrected at random. */
export interface Kind {
  readonly root: string;
  readonly fields: string;
  readonly command: string;
  readonly make: (register: Register, ids: Named) => Promise<string>;
  readonly correction: (ids: Named) => fc.Arbitrary<Input>;
}

const iins = ['900101200010', '850512100017', null];
const optional = (...values: unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...values, null);
/** A correction of some of these fields; `null` clears. */
const some = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Input> =>
  fc.record(fields, { requiredKeys: [] });

export const kinds: Readonly<Record<string, Kind>> = {
  Person: {
    root: 'person',
    fields: `version familyName givenName patronymicName displayName gender area { id } region { id } deathDate academicDegree note
      createdAt hiddenFields personalData { iin birthDate ethnicGroup { id } phone email address photoConsent hiddenFields }`,
    command: 'correctPerson',
    make: (register, ids) => register.person({ familyName: 'Әліш', areaId: ids.jetisu }),
    correction: (ids) =>
      some({
        familyName: fc.constantFrom('Әліш', 'Есім'),
        givenName: optional('Ермек', 'Ермекбай'),
        patronymicName: optional('Қанатұлы'),
        gender: optional('MALE', 'FEMALE'),
        areaId: optional(ids.jetisu, ids.shymkent),
        birthDate: optional('1950', '1950-02', '1950-02-28'),
        deathDate: optional('2001', '2001-12-31'),
        iin: fc.constantFrom(...iins),
        ethnicGroupId: optional(ids.group),
        phone: optional('101', '102'),
        email: optional('a@b.kz'),
        address: optional('Тараз, 1'),
        consents: fc.constant([{ purpose: 'ethnicity_self_declaration', givenOn: '2020-01-01', form: 'PAPER' }]),
        academicDegree: optional('доктор'),
        note: optional('бір', 'екі'),
        otherNames: fc.constantFrom([], [{ text: 'Alish' }], [{ text: 'Esim' }]),
      }),
  },
  Organization: {
    root: 'organization',
    fields: `version name { kk ru en } kind { code } level { id } parent { id } area { id } region { id } foundedOn dissolved dissolvedOn note
      createdAt hiddenFields ... on Association { registrationState bin }`,
    command: 'correctOrganization',
    make: (register, ids) => register.association('Бірлестік', { areaId: ids.jetisu }),
    correction: (ids) =>
      some({
        name: fc.constantFrom({ kk: 'Бірлестік' }, { kk: 'Бірлестік', ru: 'Объединение' }, { kk: 'Қор', en: 'Fund' }),
        level: optional('region', 'republic'),
        parentId: optional(ids.body, ids.other),
        areaId: optional(ids.jetisu, ids.shymkent),
        foundedOn: optional('1995', '1995-05'),
        registrationState: optional('REGISTERED', 'BRANCH'),
        bin: optional('221040005731'),
        note: optional('бір', 'екі'),
        otherNames: fc.constantFrom([], [{ text: 'Басқа' }]),
      }),
  },
  Membership: {
    root: 'membership',
    fields: `version person { id } organization { id } post { id } term { id } startDate attestedOn ended endDate endReason { id }
      onBehalfOf { id } votingRight capacity decision { id } note hiddenFields`,
    command: 'correctMembership',
    make: async (register, ids) =>
      register.appoint(await register.person({ familyName: 'Мүшев' }), ids.body, { startDate: '2016' }),
    correction: (ids) =>
      some({
        postId: optional(ids.post),
        termId: optional(ids.term),
        startDate: fc.constantFrom('2015', '2016-02', '2016-02-03'),
        attestedOn: optional('2017-01-01'),
        onBehalfOfId: optional(ids.other),
        votingRight: optional(true, false),
        capacity: optional('төраға'),
        decisionId: optional(ids.source),
        note: optional('бір', 'екі'),
      }),
  },
  Award: {
    root: 'award',
    fields: `version type { id } recipient { __typename ... on Person { id } } date year dateNote capacity capacityRu citation citationRu grantingBody { id } number
      decisionNumber decisionDate decision { id } presenter { id } place area { id } region { id } published note createdAt hiddenFields`,
    command: 'correctAward',
    make: async (register) => register.award({ personId: await register.person({ familyName: 'Ардақ' }) }),
    correction: (ids) =>
      some({
        date: optional('2020', '2021-05', '2021-05-06'),
        dateNote: optional('шамамен'),
        citation: optional('үлесі үшін'),
        citationRu: optional('за вклад'),
        grantingBodyId: optional(ids.body, ids.other),
        decisionNumber: optional('1'),
        decisionDate: optional('2019'),
        decisionId: optional(ids.source),
        presenterId: optional(ids.presenter),
        place: optional('Шымкент'),
        areaId: optional(ids.jetisu, ids.shymkent),
        published: fc.constantFrom(true, false),
        note: optional('бір', 'екі'),
      }),
  },
};
