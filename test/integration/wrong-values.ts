import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import { UNKNOWN_ID } from '../support/register.js';

export type Path = readonly (string | number)[];
/** A field of an input, or of what it holds. */
export interface Place {
  readonly path: Path;
  readonly field: GraphQLInputField;
  /** True for a value inside a list of scalars. */
  readonly item: boolean;
}
/** Texts that may not mix scripts within a word; the others may: addresses, numbers, what a source says. */
const ONE_SCRIPT =
  /(^|\.)(?<!\b(?:criteria|wording|merits|theme|place|subject|result|text|0\.title)\.)(displayName|familyName|givenName|patronymicName|academicDegree|publisher|author|centre|pluralKk|aliases|text|kk|ru|en)$|View (name|columns\.\d|groupBy\.\d)$/;
/** Names and titles, which hold a letter. */
const NAMES = new RegExp(`${ONE_SCRIPT.source}|^title$`);
/** Strings of a form of their own, and the code with which another form is refused. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^iin$/, 'IIN_FORMAT'],
  [/^bin$/, 'BIN_FORMAT'],
  [/^email$/, 'INVALID_EMAIL'],
  [/^checksum$/, 'INVALID_CHECKSUM'],
  [/Account signInName$/, 'INVALID_SIGN_IN_NAME'],
  [/^startsAt$/, 'INVALID_TIME'],
  [/^(quorum|majority)$/, 'INVALID_SHARE'],
  [/^(agenda|items|correctItems)\.0\.number$/, 'INVALID_ITEM_NUMBER'],
  [/Account language$/, 'UNKNOWN_LANGUAGE'],
  [/^permissions\.\d$/, 'UNKNOWN_PERMISSION'],
  [/^issuer$/, 'INVALID_ISSUER'],
  [/^language$/, 'INVALID_LANGUAGE'],
  [/^(otherNames|correctOtherNames)\.0\.(language|script)$/, 'INVALID_INPUT'],
  [/^recordConsent purpose$|(^|\.)consents\.0\.purpose$|(^| |\.)fields\.\d$/, 'INVALID_CODE'],
  [/Area code$/, 'INVALID_KATO'],
  [/MediationCase languages\.\d$/, 'INVALID_CODE'],
  [
    /^(?:.* )?(kind|level|role|(?:successor\.)?endReason|type|code|classifier|groupCode|ethnicGroups\.\d|levels\.\d|proposerKinds\.\d|deciderKinds\.\d|recipients\.\d|(declaredNumbers|correctDeclaredNumbers)\.0\.subject|(parties|correctParties)\.0\.role|(numbers|correctNumbers)\.0\.(of|group))$|Campaign occasion$/,
    'INVALID_CODE',
  ],
];
/** Codes of rows that are made with the command, or are not looked up. */
const NOT_LOOKED_UP =
  /^createRole code$|^define\w+ (code|classifier|groupCode|levels\.0|recipients\.0)$|^correct\w+ (groupCode|levels\.0|recipients\.0)$|^defineAwardType kind$|(^| |\.)fields\.0$/;
/** A text there, a list elsewhere. */
const CLEARABLE = /MediationCase parties$/;
/** May be left out but not be cleared. */
const NOT_CLEARABLE =
  /^(form|outcome|majorityOf|effects|withdrawEffects|vote\.ballots|proposals|(proposals|correctProposals)\.0\.outcome|correctProposals\.0\.text|addressees|addressees\.0\.responsible|agenda|bodyIds|(agenda|items)\.0\.(open|speakers)|correctItems\.0\.(number|title|open|speakers)|(correct|withdraw)(Proposals|Addressees)|rows\.0\.receivedBy|overrides|proposerKinds|deciderKinds|onceInLifetime|onceForMerit|numbered|permissions|secondFactorRequired|published|sources|otherNames|declaredNumbers|ethnicGroups|levels|aliases|memberships|dissolve|ended|otherNames\.0\.kind|consents|(consents\.0\.)?(fields|allowsPublication|allowsTransfer)|(declaredNumbers|numbers|correctNumbers|reports|correctReports)\.0\.qualifier|(correct|withdraw)(OtherNames|DeclaredNumbers|Citations|Parties|Numbers|Reports|Items)|furtherAreas|parties|numbers|links|reports|items|(parties|correctParties)\.0\.anonymous|amountQualifier|amountBasis|trainedQualifier|languages|mediatorIds|participantIds|correctItems\.0\.item|correctParties\.0\.role|correctNumbers\.0\.of|correctOtherNames\.0\.(text|kind)|correctDeclaredNumbers\.0\.(subject|value|qualifier))$|^(correct|rename)\w+ (name|title|topic)\.kk$|^correctMediationCase receivedOn$|^correct\w+ (kind|name|title|topic|signInName|displayName|merits|text)$|^correctAwardDecision (number|date)$|Account language$|ClassifierItem position$|^(voidRecord|attachFile|detachFile) expectedVersion$|^attachFile name$|View (name|list|columns|groupBy|shared)$|^reportEvent qualifier$|AwardType recipients$|^recordProject state$/;

export const at = (input: unknown, path: Path): unknown =>
  path.reduce((found, key) => (found as Record<string | number, unknown>)[key], input);
export function withValue(input: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(input) ? [...(input as unknown[])] : { ...(input as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}
/** Every place of an input, those inside nested inputs and lists too. */
export function placesOf(type: GraphQLInputObjectType, above: Path = []): Place[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...above, field.name];
    const named = getNamedType(field.type);
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const inside = isList ? [...path, 0] : path;
    const below = isInputObjectType(named)
      ? placesOf(named, inside)
      : isList
        ? [{ path: inside, field, item: true }]
        : [];
    return [{ path, field, item: false }, ...below];
  });
}
export const MALFORMED = 'error BAD_USER_INPUT';

/** How many of a list a command takes. */
const mostOf = (command: string, where: string): number => {
  if (command === 'recordAttendance' || where === 'vote.ballots') return 1000;
  return ['decideNominations', 'presentAwards', 'publishAwards', 'signCertificates'].includes(command) ? 500 : 200;
};

/** Each with the code of its refusal, and where below its place that says to look. */
export type Wrong = readonly [what: string, value: unknown, refusal: string, below?: string];
/** What a place of a command must not take. `good`: what it takes. */
export function wrongValues(command: string, { path, field, item }: Place, good: unknown): Wrong[] {
  const where = path.join('.');
  const isList = !item && isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const matches = (pattern: RegExp): boolean => pattern.test(where) || pattern.test(`${command} ${where}`);
  const required = isNonNullType(field.type) || item;
  const absent: Wrong[] = required
    ? [['null', null, MALFORMED]]
    : matches(NOT_CLEARABLE) && !matches(CLEARABLE)
      ? [['null', null, 'REQUIRED']]
      : [];
  if (isNonNullType(field.type) && !item) absent.push(['left out', undefined, MALFORMED]);
  if (isList) {
    const [first] = good as unknown[];
    const twice: Wrong = ['the same twice', [first, first], 'DUPLICATE', '.1'];
    return [
      ...absent,
      ...(isInputObjectType(getNamedType(field.type)) ? [] : [twice]),
      ['too many of them', Array(mostOf(command, where) + 1).fill(first), 'TOO_MANY'],
      ['no list', true, MALFORMED],
    ];
  }
  const named = getNamedType(field.type);
  if (isInputObjectType(named)) return [...absent, ['a text', 'ә', MALFORMED]];
  if (isEnumType(named)) return [...absent, ['another word', 'NO_SUCH_WORD', MALFORMED]];
  switch (named.name) {
    case 'Boolean':
      return [...absent, ['a text', 'иә', MALFORMED]];
    case 'Int':
      return [
        ...absent,
        ['less than none', -1, 'OUT_OF_RANGE'],
        ['the largest', 2 ** 31 - 1, field.name === 'expectedVersion' ? 'STALE_VERSION' : 'OUT_OF_RANGE'],
        ['more than the largest', 2 ** 31, MALFORMED],
        ['a half', 1.5, MALFORMED],
        ['a text', '1', MALFORMED],
      ];
    case 'Tenge':
      return [
        ...absent,
        ['less than nothing', -1, 'NOT_WHOLE'],
        ['more than is counted', 2 ** 60, 'TOO_LARGE'],
        ['a half', 1.5, 'NOT_WHOLE'],
        ['a text', '1', MALFORMED],
      ];
    case 'ID':
      return [
        ...absent,
        ['a word', 'ә', 'INVALID_ID'],
        ['nothing', '', 'REQUIRED'],
        ['SQL', "' OR 1=1 --", 'INVALID_ID'],
        ['NUL', `${UNKNOWN_ID}\u0000`, 'INVALID_ID'],
        ['nobody', UNKNOWN_ID, 'NOT_FOUND'],
      ];
    // Whatever judges it further: test/integration/exchange/views.spec.ts, test/integration/papers/templates.spec.ts.
    case 'Json':
      return [
        ...absent,
        ['a text', '{}', 'INVALID_INPUT'],
        ['a list', [], 'INVALID_INPUT'],
        ...(matches(/View/) ? [['what the list does not take', { unknown: 1 }, 'BAD_USER_INPUT'] as const] : []),
      ];
    case 'Date':
    case 'PartialDate': {
      const invalid = named.name === 'Date' ? 'INVALID_DAY' : 'INVALID_DATE';
      return [
        ...absent,
        ['30 February', '2016-02-30', invalid],
        ['a 13th month', '2016-13-01', invalid],
        ['nothing', '', invalid],
        ['a moment', '2016-02-03T00:00:00Z', invalid],
        ['year 0', '0000-01-01', invalid],
        ['NUL', '2016-01-0\u0000', invalid],
        ['the Middle Ages', '1582-10-15', 'TOO_LONG_AGO'],
        ...(named.name === 'Date' ? [['a year', '2016', invalid] as const] : []),
        ['a number', 2016, MALFORMED],
        ['a long text', '2'.repeat(41), MALFORMED],
      ];
    }
    default:
      return [...absent, ...wrongTexts(command, where, matches)];
  }
}

function wrongTexts(command: string, where: string, matches: (pattern: RegExp) => boolean): Wrong[] {
  const form = FORMS.find(([pattern]) => matches(pattern))?.[1];
  const bad = (usual: string): string => form ?? usual;
  // A code that was not chosen is asked for.
  const missing = form === 'INVALID_CODE' ? 'REQUIRED' : bad('REQUIRED');
  return [
    ['NUL', 'а\u0000б', bad('INVALID_CHARACTER')],
    ['a control character', 'а\u001bб', bad('INVALID_CHARACTER')],
    ['half a character', 'а\ud83d', bad('INVALID_CHARACTER')],
    ['20 001 letters', 'a'.repeat(20_001), bad('TOO_LONG')],
    ['nothing', '', missing],
    ['blanks', ' \u00a0\t ', missing],
    ['what nobody sees', '\u00ad\u200b\u3164\ufeff', missing],
    ['a bare number', 7, MALFORMED],
    ...(form
      ? []
      : matches(ONE_SCRIPT)
        ? [['Latin C in a Cyrillic word', 'бүгін Cенатта', 'MIXED_SCRIPT'] as const]
        : []),
    ...(!form && matches(NAMES)
      ? [['a dash', '—', 'NO_LETTER'] as const, ['a year', '1995', 'NO_LETTER'] as const]
      : []),
    ...(form === 'INVALID_CODE' && !matches(NOT_LOOKED_UP)
      ? [['a code of no row', 'no_such_code', 'UNKNOWN_CODE'] as const]
      : []),
  ];
}
