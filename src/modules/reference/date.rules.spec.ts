import fc from 'fast-check';
import { parsePartialDate } from '../../kernel/partial-date.js';
import { judgeDates } from './date.rules.js';

const TODAY = '2026-11-28';
const of = (text: string) => parsePartialDate(text)!;
const codes = ({ refusals, warnings }: ReturnType<typeof judgeDates>): string[] => [
  ...refusals.map(({ code, path }) => `${code} ${path.join('.')}`),
  ...warnings.map(({ code, path }) => `(${code}) ${path.join('.')}`),
];

describe('dates', () => {
  it.each([
    ['a birth to come', judgeDates('person', { birth: '2027-01-01' }, TODAY), ['DATE_IN_FUTURE birthDate']],
    ['a birth after the death', judgeDates('person', { birth: '1990-01-01', death: of('1980') }, TODAY), ['DEATH_BEFORE_BIRTH deathDate']],
    ['an association founded after its end', judgeDates('organization', { founded: of('2012'), dissolved: of('2011') }, TODAY), ['DISSOLVED_BEFORE_FOUNDED foundedOn']],
    ['a membership before birth', judgeDates('membership', { start: of('1960'), birth: of('1961') }, TODAY), ['BEFORE_BIRTH startDate']],
    ['a membership after death', judgeDates('membership', { start: of('2021'), death: of('2020') }, TODAY), ['PERSON_DIED personId']],
    ['an end after death', judgeDates('membership', { start: of('2010'), end: of('2021'), death: of('2020') }, TODAY), ['(END_AFTER_DEATH) endDate']],
    ['attested tomorrow', judgeDates('membership', { attested: '2026-11-29' }, TODAY), ['DATE_IN_FUTURE attestedOn']],
    ['before the body', judgeDates('membership', { start: of('1990'), founded: of('1995') }, TODAY), ['(BEFORE_FOUNDING) startDate']],
    ['after the body', judgeDates('membership', { start: of('2012'), dissolved: of('2011') }, TODAY), ['AFTER_DISSOLUTION startDate']],
    ['beyond the term', judgeDates('membership', { start: of('2016'), end: of('2021'), termEnd: of('2020') }, TODAY), ['(OUTSIDE_TERM) termId']],
    ['a number of tomorrow', judgeDates('declaredNumber', { stated: of('2030') }, TODAY), ['DATE_IN_FUTURE asOf']],
    ['a name to come', judgeDates('otherName', { start: of('2030') }, TODAY), ['DATE_IN_FUTURE startDate']],
    ['an area to come', judgeDates('area', { start: of('2030') }, TODAY), ['DATE_IN_FUTURE startDate']],
    ['a change of areas to come', judgeDates('areaChange', { effective: of('2030') }, TODAY), ['DATE_IN_FUTURE effectiveDate']],
    ['an award before the republic', judgeDates('award', { given: of('1972') }, TODAY), ['(BEFORE_REPUBLIC) date']],
    ['an award before birth', judgeDates('award', { given: of('1995'), birth: of('1996') }, TODAY), ['BEFORE_BIRTH date']],
    ['a posthumous award', judgeDates('award', { given: of('2022'), death: of('2021') }, TODAY), ['(POSTHUMOUS) date']],
    ['an order to come', judgeDates('source', { published: '2027-01-01' }, TODAY), ['DATE_IN_FUTURE publishedOn']],
    ['a consent to come', judgeDates('consent', { given: '2026-11-29' }, TODAY), ['DATE_IN_FUTURE givenOn']],
    ['a consent that ends before it is given', judgeDates('consent', { given: '2024-03-01', until: '2024-02-29' }, TODAY), ['BEFORE_CONSENT validUntil']],
    ['a withdrawal of nothing', judgeDates('withdrawal', { given: '2024-03-01', withdrawn: '2024-02-29' }, TODAY), ['BEFORE_CONSENT withdrawnOn']],
    ['a withdrawal to come', judgeDates('withdrawal', { given: '2024-03-01', withdrawn: '2026-11-29' }, TODAY), ['DATE_IN_FUTURE withdrawnOn']],
    ['a post closed in the future', judgeDates('post', { closed: '2026-11-29' }, TODAY), ['DATE_IN_FUTURE closedOn']],
    ['a term of a body that is no more', judgeDates('term', { start: of('2012'), dissolved: of('2011') }, TODAY), ['AFTER_DISSOLUTION startDate']],
    ['a consent of the dead', judgeDates('consent', { given: '2024-01-01', death: of('2023') }, TODAY), ['(PERSON_DIED) givenOn']],
    ['a death to come', judgeDates('person', { death: of('2027') }, TODAY), ['DATE_IN_FUTURE deathDate']],
    ['a founding to come', judgeDates('organization', { founded: of('2027') }, TODAY), ['DATE_IN_FUTURE foundedOn']],
    ['an end of a body to come', judgeDates('dissolution', { dissolved: of('2027') }, TODAY), ['DATE_IN_FUTURE effectiveDate']],
    ['an end of a body before its founding', judgeDates('dissolution', { founded: of('2012'), dissolved: of('2011') }, TODAY), ['DISSOLVED_BEFORE_FOUNDED effectiveDate']],
    ['an end of a body before its last name', judgeDates('dissolution', { renamed: of('2012'), dissolved: of('2011') }, TODAY), ['(RENAMED_LATER) effectiveDate']],
    ['a successor that was not there yet', judgeDates('succession', { effective: of('2011'), founded: of('2012') }, TODAY), ['(BEFORE_FOUNDING) effectiveDate']],
    ['an end before the start', judgeDates('membership', { start: of('2016'), end: of('2015') }, TODAY), ['END_BEFORE_START endDate']],
    ['an end before it is attested', judgeDates('membership', { attested: '2016-05-10', end: of('2015') }, TODAY), ['END_BEFORE_ATTESTED endDate']],
    ['attested before the start', judgeDates('membership', { start: of('2016'), attested: '2015-12-31' }, TODAY), ['ATTESTED_BEFORE_START attestedOn']],
    ['attested before birth', judgeDates('membership', { attested: '1960-12-31', birth: of('1961') }, TODAY), ['BEFORE_BIRTH attestedOn']],
    ['an end before birth', judgeDates('membership', { end: of('1960'), birth: of('1961') }, TODAY), ['BEFORE_BIRTH endDate']],
    ['attested after death', judgeDates('membership', { attested: '2021-01-01', death: of('2020') }, TODAY), ['PERSON_DIED personId']],
    ['attested before the body', judgeDates('membership', { attested: '1994-12-31', founded: of('1995') }, TODAY), ['(BEFORE_FOUNDING) attestedOn']],
    ['attested after the body', judgeDates('membership', { attested: '2012-01-01', dissolved: of('2011') }, TODAY), ['(AFTER_DISSOLUTION) attestedOn']],
    ['an end after the body', judgeDates('membership', { end: of('2012'), dissolved: of('2011') }, TODAY), ['(AFTER_DISSOLUTION) endDate']],
    ['a start before the term', judgeDates('membership', { start: of('2015'), termStart: of('2016') }, TODAY), ['(OUTSIDE_TERM) termId']],
    ['a start after the term', judgeDates('membership', { start: of('2021'), termEnd: of('2020') }, TODAY), ['(OUTSIDE_TERM) termId']],
    ['sitting on after the term', judgeDates('membership', { lasts: TODAY, termEnd: of('2020') }, TODAY), ['(OUTSIDE_TERM) termId']],
    ['on behalf of nobody yet', judgeDates('membership', { start: of('1990'), delegatorFounded: of('1995') }, TODAY), ['(BEFORE_FOUNDING) onBehalfOfId']],
    ['on behalf of nobody any more', judgeDates('membership', { attested: '2012-01-01', delegatorDissolved: of('2011') }, TODAY), ['(AFTER_DISSOLUTION) onBehalfOfId']],
    ['granted by nobody yet', judgeDates('award', { decided: of('2000'), grantorFounded: of('2001') }, TODAY), ['(BEFORE_FOUNDING) grantingBodyId']],
    ['granted by nobody any more', judgeDates('award', { given: of('2012'), grantorDissolved: of('2011') }, TODAY), ['(AFTER_DISSOLUTION) grantingBodyId']],
    ['handed over by the unborn', judgeDates('award', { given: of('1995'), presenterBirth: of('1996') }, TODAY), ['BEFORE_BIRTH presenterId']],
    ['handed over by the dead', judgeDates('award', { given: of('2012'), presenterDeath: of('2011') }, TODAY), ['(PERSON_DIED) presenterId']],
    ['decided by nobody yet', judgeDates('awardDecision', { decided: of('2000'), founded: of('2001') }, TODAY), ['(BEFORE_FOUNDING) date']],
    ['decided by nobody any more', judgeDates('awardDecision', { decided: of('2012'), dissolved: of('2011') }, TODAY), ['(AFTER_DISSOLUTION) date']],
    ['a role until before it begins', judgeDates('grant', { start: '2026-11-30', until: '2026-11-29' }, TODAY), ['VALID_UNTIL_BEFORE_START validUntil']],
    ['a term that ends before it starts', judgeDates('term', { start: of('2016'), end: of('2015') }, TODAY), ['END_BEFORE_START endDate']],
    ['a term before its body', judgeDates('term', { start: of('1994'), founded: of('1995') }, TODAY), ['(BEFORE_FOUNDING) startDate']],
    ['a term that outlasts its body', judgeDates('term', { end: of('2012'), dissolved: of('2011') }, TODAY), ['(AFTER_DISSOLUTION) endDate']],
    ['a post closed before its body', judgeDates('post', { closed: '1994-12-31', founded: of('1995') }, TODAY), ['(BEFORE_FOUNDING) closedOn']],
    ['a post closed after its body', judgeDates('post', { closed: '2012-01-01', dissolved: of('2011') }, TODAY), ['(AFTER_DISSOLUTION) closedOn']],
    ['an award to come', judgeDates('award', { given: of('2027') }, TODAY), ['DATE_IN_FUTURE date']],
    ['a decision to come', judgeDates('award', { decided: of('2027') }, TODAY), ['DATE_IN_FUTURE decisionDate']],
    ['a decision before birth', judgeDates('award', { decided: of('1995'), birth: of('1996') }, TODAY), ['BEFORE_BIRTH decisionDate']],
    ['an award to a body that was not there yet', judgeDates('award', { given: of('2011'), founded: of('2012') }, TODAY), ['(BEFORE_FOUNDING) date']],
    ['an award to a body that is no more', judgeDates('award', { given: of('2012'), dissolved: of('2011') }, TODAY), ['(AFTER_DISSOLUTION) date']],
    ['a decision after its award', judgeDates('award', { decided: of('2022'), given: of('2021') }, TODAY), ['(DECIDED_AFTERWARDS) decisionDate']],
    ['an archive of tomorrow', judgeDates('source', { archived: '2026-11-29' }, TODAY), ['DATE_IN_FUTURE archivedOn']],
    ['a consent before birth', judgeDates('consent', { given: '1995-01-01', birth: of('1996') }, TODAY), ['BEFORE_BIRTH givenOn']],
    ['an end of an area to come', judgeDates('area', { end: of('2027') }, TODAY), ['DATE_IN_FUTURE endDate']],
    ['an area that ends before it starts', judgeDates('area', { start: of('2016'), end: of('2015') }, TODAY), ['END_BEFORE_START endDate']],
    ['a name that ends before it starts', judgeDates('otherName', { start: of('2016'), end: of('2015') }, TODAY), ['END_BEFORE_START endDate']],
  ])('refuse or warn: %s', (_, verdicts, expected) => expect(codes(verdicts)).toEqual(expected)); // prettier-ignore

  it('are believed where any day they can mean is possible', () => {
    const date = fc
      .tuple(fc.integer({ min: 1900, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7, 10))
      .map(([year, month, length]) => of(`${year}-${String(month).padStart(2, '0')}-01`.slice(0, length)));
    fc.assert(
      fc.property(date, date, (birth, start) => {
        const possible = birth.earliest <= start.latest;
        expect(judgeDates('membership', { birth, start }, TODAY).refusals).toHaveLength(possible ? 0 : 1);
      }),
      { seed: 8 },
    );
  });
});
