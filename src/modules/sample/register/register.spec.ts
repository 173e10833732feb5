import { mixedScriptWord, tidy } from '../../../kernel/text.js';
import { ACTIVITIES } from './activities/index.js';
import { REGISTER } from './index.js';

/** Every text of a declaration, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

describe('the sample register', () => {
  // The services trust their callers: what the API would refuse must not come in here either.
  it('is written as the API would have it', () => {
    const texts = [...REGISTER, ...ACTIVITIES].flatMap(textsOf);
    expect(texts.filter((text) => mixedScriptWord(text))).toEqual([]);
    expect(texts.filter((text) => tidy(text) !== text)).toEqual([]);
  });

  it('says of nobody what the ethnicity is', () => {
    const people = REGISTER.flatMap((sheet) => sheet.people ?? []);
    expect(people.filter((each) => 'ethnicGroupId' in each)).toEqual([]);
  });

  it('has no day without a word where it comes from', () => {
    const seats = REGISTER.flatMap((sheet) =>
      (sheet.people ?? []).flatMap(({ seats = [] }) => seats.map((each) => each.attested ?? sheet.attested)),
    );
    expect(seats.filter((attested) => !attested?.note)).toEqual([]);
  });
});
