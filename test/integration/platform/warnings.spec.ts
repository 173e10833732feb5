import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const odd: Input = { familyName: 'Досметова', gender: 'MALE', iin: '900101400404' };

describe('warnings', () => {
  it('belong to the command that stored the record, in the language asked for', async () => {
    const { data } = await app.admin(
      `mutation ($odd: RegisterPersonInput!, $plain: RegisterPersonInput!) {
        odd: registerPerson(input: $odd) { person { id } warnings { code message path } problems { code } }
        plain: registerPerson(input: $plain) { person { id } warnings { code } problems { code } } }`,
      { odd, plain: { familyName: 'Пак' } },
      { language: 'ru' },
    );
    const message = 'Пол в ИИН не совпадает с указанным.';
    expect(data.odd).toMatchObject({
      warnings: [{ code: 'IIN_GENDER_DIFFERS', message, path: ['gender'] }],
      problems: [],
    });
    expect(data.plain).toMatchObject({ warnings: [], problems: [] });
  });

  it('come again with the answer of a command that comes again', async () => {
    const input = { ...odd, familyName: 'Сейтова', iin: '900101400608', idempotencyKey: 'twice' };
    const [first, second] = [
      await register.attempt('registerPerson', input),
      await register.attempt('registerPerson', input),
    ];
    expect(second.record).toEqual(first.record);
    expect(second.warnings).toMatchObject([{ code: 'IIN_GENDER_DIFFERS' }]);
  });

  it('are not told of what was refused', async () => {
    const sources = [{ sourceId: UNKNOWN_ID }];
    const { problems, warnings } = await register.attempt('registerPerson', { ...odd, iin: '900101400509', sources });
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(warnings).toEqual([]);
  });
});
