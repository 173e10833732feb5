import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * Dates travel as text and are judged where they are used: in a command a wrong one is a problem with a path,
 * in a query it is refused with INVALID_DATE. The scalars only see to it that it is a short text.
 */
function dateScalar(name: string, description: string): GraphQLScalarType<string, string> {
  const parse = (given: unknown): string => {
    if (typeof given === 'string' && given.length <= 40) return given;
    throw new GraphQLError(`${name} is a short text`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (given) => String(given),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = dateScalar('Date', 'A day of the civil calendar: `2016-10-14` (ISO 8601).');
export const DateTimeScalar = dateScalar(
  'DateTime',
  'A moment with its offset: `2025-11-01T12:14:00+05:00` (RFC 3339).',
);
export const PartialDateScalar = dateScalar(
  'PartialDate',
  'A date as far as it is known: `2016`, `2016-10` or `2016-10-14`. It means every day of that year, month or day.',
);

const amount = (given: unknown): number => {
  if (typeof given === 'number') return given;
  throw new GraphQLError('Tenge is a number', { extensions: { code: 'BAD_USER_INPUT' } });
};
/** Judged where it is used, as dates are. */
export const TengeScalar = new GraphQLScalarType<number, number>({
  name: 'Tenge',
  description: 'Whole tenge, up to 9 007 199 254 740 991.',
  serialize: Number,
  parseValue: amount,
  parseLiteral: (node) => amount(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined),
});

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'Any JSON value, as it was recorded.',
  serialize: (given) => given,
});

/** Answered only: a filter by it is one by text. */
export const RecordTypeScalar = new GraphQLScalarType<string, string>({
  name: 'RecordType',
  description: 'A type of records, as `__typename` says it: `Person`.',
  serialize: String,
});
