/** Of a series, in SQL: its numbers are written as those of no other. «А1» № 1 would be «А» № 11, and «N» is a sign of a number. */
export const WRITTEN_APART = `plain_number(series) <> '' AND plain_number(series) !~ '[0-9]$' AND plain_number(series || '1') = plain_number(series) || '1'`;
