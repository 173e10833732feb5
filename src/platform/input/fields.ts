import type { Type } from '@nestjs/common';
import { Field, ID, Int, type FieldOptions } from '@nestjs/graphql';
import { Transform, Type as TypeOf } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { problem } from '../../kernel/refusal.js';
import { tidy, tidyLines, withoutBlanks } from '../../kernel/text.js';
import { DateScalar, PartialDateScalar, TengeScalar } from '../graphql/index.js';
import { common } from '../problems/index.js';
import {
  codeCheck,
  DAWN,
  dayCheck,
  idCheck,
  listCheck,
  MAX_ITEMS,
  nameCheck,
  numberCheck,
  partialDateCheck,
  patternCheck,
  phoneCheck,
  rangeCheck,
  secretCheck,
  tengeCheck,
  textCheck,
  webAddressCheck,
  type Check,
} from './checks.js';

/**
 * `required`: the document must give it. `keep`: it may be left out (unchanged) but not cleared with null.
 * `optional`: absent = unchanged or unknown, null = cleared.
 */
export type Presence = 'required' | 'keep' | 'optional';
export interface Options {
  readonly presence?: Presence;
  readonly description?: string;
}

type Tidy = (text: string) => string;
/** Longer texts are refused by every check; to tidy them would only take time. */
const MAX_TIDIED = 100_000;

/** Texts come in by `tidy`, before they are judged; in lists, each. */
function tidied(tidyText: Tidy): PropertyDecorator {
  const each = (value: unknown): unknown =>
    typeof value === 'string' && value.length < MAX_TIDIED ? tidyText(value) : value;
  return Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(each) : each(value)));
}

/** A field of an input: its GraphQL type, and a check whose problem travels as the message of class-validator. */
export function Checked(
  type: () => unknown,
  check: Check,
  options: Options = {},
  tidyText: Tidy = tidy,
): PropertyDecorator {
  const presence = options.presence ?? 'required';
  const judge: Check = (value) => (value === null || value === undefined ? problem(common.REQUIRED) : check(value));
  return all(
    tidied(tidyText),
    Field(type as () => string, fieldOptions(options)),
    presence === 'optional'
      ? IsOptional()
      : presence === 'keep'
        ? ValidateIf((_, value) => value !== undefined)
        : () => undefined,
    ValidateBy({
      name: 'problem',
      validator: {
        validate: (value) => judge(value) === undefined,
        defaultMessage: (args) => JSON.stringify(judge(args?.value)),
      },
    }),
  );
}

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
const fieldOptions = ({ presence, description }: Options): FieldOptions => ({
  nullable: (presence ?? 'required') !== 'required',
  ...(description && { description }),
});

/** A name or a title in one language: one line that holds a letter, without look-alikes of another script inside a word. */
export const Text = (max: number, options: Options = {}): PropertyDecorator =>
  Checked(() => String, nameCheck(max, 'one'), options);
/** The same of texts that may mix scripts: titles as printed. */
export const Title = (max: number, options: Options = {}): PropertyDecorator =>
  Checked(() => String, nameCheck(max, 'any'), options);
/** One line of any kind: addresses, numbers of documents. */
export const AnyText = (max: number, options: Options = {}): PropertyDecorator =>
  Checked(() => String, textCheck(max, 'any'), options);
/** The number of a certificate, a licence. */
export const NumberText = (max: number, options: Options = {}): PropertyDecorator =>
  Checked(() => String, numberCheck(max), options);
/** A text of several lines, which are kept: notes, reasons, quotes, citations. */
export const LongText = (max: number, options: Options = {}): PropertyDecorator =>
  Checked(() => String, textCheck(max, 'any'), options, tidyLines);
/** `uakit.kz` and `uakit.kz:8080` are how people write https://uakit.kz; a scheme is followed by no port. */
const asWebAddress: Tidy = (typed) => {
  const address = tidy(typed);
  return address === '' || /^(?:[a-z][a-z0-9+.-]*:(?!\d)|\/)/i.test(address) ? address : `https://${address}`;
};
export const WebAddress = (options: Options = {}): PropertyDecorator =>
  Checked(() => String, webAddressCheck, options, asWebAddress);
/** Telephones, several as papers give them. */
export const Phone = (max: number, options: Options = {}): PropertyDecorator =>
  Checked(() => String, phoneCheck(max), options);
/** A password or a code: judged and handed on exactly as it was typed. */
export const SecretText = (max: number, options: Options = {}): PropertyDecorator =>
  Checked(
    () => String,
    secretCheck(max),
    options,
    (typed) => typed,
  );
/** However it is typed, it comes in as the database writes it: two spellings of one id are one. */
const asStored: Tidy = (typed) => tidy(typed).toLowerCase();
export const Id = (options: Options = {}): PropertyDecorator => Checked(() => ID, idCheck, options, asStored);
/** The code of a row of reference data. */
export const Code = (options: Options = {}): PropertyDecorator =>
  Checked(() => String, codeCheck, options, withoutBlanks);
/** A number of so many digits, typed with blanks or without. */
export const Digits = (count: number, code: string, options: Options = {}): PropertyDecorator =>
  Checked(() => String, patternCheck(new RegExp(`^[0-9]{${count}}$`), code), options, withoutBlanks);
/** Of people the register knows older dates than of anything else. */
export const PartialDay = ({
  of = 'register',
  ...options
}: Options & { of?: keyof typeof DAWN } = {}): PropertyDecorator =>
  Checked(() => PartialDateScalar, partialDateCheck(DAWN[of]), options);
export const WholeDay = (options: Options = {}): PropertyDecorator => Checked(() => DateScalar, dayCheck, options);
export const Whole = (min: number, max: number, options: Options = {}): PropertyDecorator =>
  Checked(() => Int, rangeCheck(min, max), options);
/** Money, in whole tenge. */
export const Tenge = (options: Options = {}): PropertyDecorator => Checked(() => TengeScalar, tengeCheck, options);
export const Version = (options: Options = {}): PropertyDecorator =>
  Whole(1, 2_147_483_647, {
    description: 'The version that was read; a record changed meanwhile is not overwritten.',
    ...options,
  });
/** A value that GraphQL itself has checked: an enum, a boolean. */
export const Given = (type: () => unknown, options: Options = {}): PropertyDecorator =>
  Checked(type, () => undefined, options);

export const Nested = (type: () => Type, options: Options = {}): PropertyDecorator =>
  all(
    Field(type, fieldOptions(options)),
    TypeOf(type),
    ValidateNested(),
    (options.presence ?? 'required') === 'keep' ? NotNull : IsOptional(),
  );

const NotNull = all(
  ValidateIf((_, value) => value !== undefined),
  ValidateBy({
    name: 'problem',
    validator: { validate: (value) => value !== null, defaultMessage: () => JSON.stringify(problem(common.REQUIRED)) },
  }),
);

const tooMany = (max: number) => ({ message: JSON.stringify(problem(common.TOO_MANY, [], { max })) });

/** A list of inputs; absent = unchanged, an empty list clears. */
export const NestedList = (
  type: () => Type,
  { max = MAX_ITEMS, ...options }: Options & { max?: number } = {},
): PropertyDecorator =>
  all(
    Field(() => [type()], fieldOptions(options)),
    TypeOf(type),
    ValidateNested({ each: true }),
    ArrayMaxSize(max, tooMany(max)),
    (options.presence ?? 'required') === 'keep' ? NotNull : IsOptional(),
  );

/** A list of single values, each once; the first wrong one is named by its place. */
export const ListOf = (kind: 'id' | 'code' | 'text' | 'webAddress', options: Options = {}): PropertyDecorator => {
  const check = { id: idCheck, code: codeCheck, text: nameCheck(200, 'one'), webAddress: webAddressCheck }[kind];
  const tidyItem = { id: asStored, code: withoutBlanks, text: tidy, webAddress: asWebAddress }[kind];
  return Checked(() => [kind === 'id' ? ID : String], listCheck(check), options, tidyItem);
};
