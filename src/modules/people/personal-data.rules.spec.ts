import { namelessName, purposeProblem, yearOf } from './personal-data.rules.js';

describe('a purpose', () => {
  it.each(['марапаттау қағазын толтыру', 'выдать удостоверение'])('that says something is enough: %s', (purpose) =>
    expect(purposeProblem(purpose)).toBeUndefined(),
  );
  it.each(['керек', '1234567890 1234', '. . . . . . . . . . .', 'абвгдежзи'])('is not: %s', (purpose) =>
    expect(purposeProblem(purpose)?.code).toBe('PURPOSE_TOO_SHORT'),
  );
});

describe('an anonymised person', () => {
  it('is called by the end of the id', () =>
    expect(namelessName('01890000-0000-7000-8000-0000deadbeef')).toBe('Аты жойылды deadbeef'));
  it('keeps years', () => expect(['1890-01-02', '1890', null].map(yearOf)).toEqual(['1890', '1890', null]));
});
