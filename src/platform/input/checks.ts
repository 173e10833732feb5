import { isDay, type Day } from '../../kernel/clock.js';
import { parsePartialDate } from '../../kernel/partial-date.js';
import { problem, type Problem } from '../../kernel/refusal.js';
import { hasUnstorableCharacter, mixedScriptWord, tidy } from '../../kernel/text.js';
import { isUuid } from '../../kernel/uuid.js';
import { common } from '../problems/index.js';

/** Named one by one: to the eye they look like the Cyrillic ones. */
const latinLettersOf = (word: string): string => [...new Set(word.match(/\p{Script=Latin}/gu))].join(' ');

/** Judges one value of an input; undefined when there is nothing against it. */
export type Check = (value: unknown) => Problem | undefined;

export const textCheck =
  (max: number, script: 'one' | 'any'): Check =>
  (value) => {
    if (typeof value !== 'string') return problem(common.INVALID_INPUT);
    if (value.length > max && [...value].length > max) return problem(common.TOO_LONG, [], { max });
    if (hasUnstorableCharacter(value)) return problem(common.INVALID_CHARACTER);
    if (value === '') return problem(common.REQUIRED);
    const word = script === 'one' ? mixedScriptWord(value) : undefined;
    return word === undefined
      ? undefined
      : problem(common.MIXED_SCRIPT, [], { word: word.slice(0, 100), latin: latinLettersOf(word).slice(0, 100) });
  };

/** Somebody or something is called so: a dash or a number alone is no name. */
export const nameCheck =
  (max: number, script: 'one' | 'any'): Check =>
  (value) =>
    textCheck(max, script)(value) ?? (/\p{L}/u.test(value as string) ? undefined : problem(common.NO_LETTER));

/** Something is numbered so: a mark or a word alone is no number. */
export const numberCheck =
  (max: number): Check =>
  (value) =>
    textCheck(max, 'any')(value) ?? (/\p{N}/u.test(value as string) ? undefined : problem(common.NO_DIGIT));

export const secretCheck =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && tidy(value) === '' ? problem(common.REQUIRED) : textCheck(max, 'any')(value);

export const idCheck: Check = (value) =>
  value === ''
    ? problem(common.REQUIRED)
    : typeof value === 'string' && isUuid(value)
      ? undefined
      : problem(common.INVALID_ID);

export const codeCheck: Check = (value) =>
  value === ''
    ? problem(common.REQUIRED)
    : typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value)
      ? undefined
      : problem(common.INVALID_CODE);

/** Nothing in this register is older: neither the bodies nor the awards. Only people are: the first century that an IIN can say. */
export const DAWN = { register: 1900, people: 1800 } as const;

const sinceDawn = (day: Day, year: number): Problem | undefined =>
  Number(day.slice(0, 4)) < year ? problem(common.TOO_LONG_AGO, [], { year }) : undefined;

export const dayCheck: Check = (value) =>
  isDay(String(value)) ? sinceDawn(String(value), DAWN.register) : problem(common.INVALID_DAY);

export const partialDateCheck =
  (since: number): Check =>
  (value) => {
    const parsed = parsePartialDate(String(value));
    return parsed ? sinceDawn(parsed.latest, since) : problem(common.INVALID_DATE);
  };

export const rangeCheck =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max
      ? undefined
      : problem(common.OUT_OF_RANGE, [], { min, max });

export const tengeCheck: Check = (value) => {
  if (!Number.isInteger(value) || (value as number) < 0) return problem(common.NOT_WHOLE);
  return Number.isSafeInteger(value) ? undefined : problem(common.TOO_LARGE);
};

/** What stands between `https://` and the path; a name in it would say another host than the one that is reached. */
const WEB_ADDRESS = /^https?:\/\/([^\s/?#\\@%]+)(?:[/?#]\S*)?$/i;
/** Labels, of which the last begins with a letter: 12.05.2024 is a day and no host. */
const HOST_NAME = /^(?=.{1,254}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\.?$/;

/** Of a host with a name, by HTTP: whoever reads the record follows it from there. */
export const webAddressCheck: Check = (value) => {
  const wrong = textCheck(2000, 'any')(value);
  if (wrong) return wrong;
  const address = value as string;
  const host = WEB_ADDRESS.exec(address)?.[1];
  return host && URL.canParse(address) && HOST_NAME.test(new URL(address).hostname)
    ? textCheck(2000, 'one')(host)
    : problem(common.INVALID_WEB_ADDRESS);
};

/** «ішкі 12», `доб. 12`, `ext. 12`, `#12`: a number within a house, after that of the house. */
const EXTENSION = /(?:ішкі|қос|доб|доп|внутр|вн|ext|[xх#])\.?:?\s*\d{1,6}/giu;
/** The shortest are of those who come in need: 101. */
const LEAST_DIGITS = 3;
const isTelephone = (number: string): boolean =>
  /^\+?[\d\s().–-]+$/.test(number) && number.replaceAll(/\D/g, '').length >= LEAST_DIGITS;

/** One number or several, as papers write them: a comma, a semicolon or a stroke between them. */
export const phoneCheck =
  (max: number): Check =>
  (value) => {
    const wrong = textCheck(max, 'any')(value);
    if (wrong) return wrong;
    const numbers = (value as string).replaceAll(EXTENSION, '').split(/[,;/]/);
    const said = numbers.map((each) => each.trim()).filter(Boolean);
    return said.length > 0 && said.every(isTelephone) ? undefined : problem(common.INVALID_PHONE);
  };

/** So many a list of an input holds unless told. */
export const MAX_ITEMS = 200;

/** Each of a list, and each once; the first wrong one is named by its place. */
export const listCheck =
  (check: Check): Check =>
  (value) => {
    const items = value as unknown[];
    if (items.length > MAX_ITEMS) return problem(common.TOO_MANY, [], { max: MAX_ITEMS });
    for (const [i, item] of items.entries()) {
      const wrong = check(item) ?? (items.indexOf(item) < i ? problem(common.DUPLICATE) : undefined);
      if (wrong) return { ...wrong, path: [i] };
    }
    return undefined;
  };

export const patternCheck =
  (pattern: RegExp, code: string = common.INVALID_INPUT): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : problem(code);
