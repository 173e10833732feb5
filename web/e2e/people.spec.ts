import type { Page } from '@playwright/test';
import { settled } from './support/settled.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a person is recorded: who is like them is shown, what is wrong stands beside its field, and it can be undone', async ({
  signedIn,
  register,
}) => {
  const known = await register.person({ otherNames: [{ text: uniqueName('Бұрынғы'), kind: 'FORMER' }] });
  const page = await signedIn('secretary');
  await page.goto('/people/new');
  await page.getByLabel('Тегі', { exact: true }).fill(known.displayName.split(' ')[0]!);
  const alike = page.getByRole('complementary', { name: 'Бұрын тіркелмеген бе?' });
  await expect(alike.getByRole('link', { name: known.displayName })).toBeVisible();

  const name = uniqueName('Қ');
  await page.getByLabel('Тегі', { exact: true }).fill(name);
  await expect(alike.getByText('Ұқсас жазба табылмады.')).toBeVisible();
  await expect(page.getByText('қате жазылса, оны көре алатын қызметкер түзетеді')).toHaveCount(2);
  await page.getByLabel('ЖСН').fill('640616400018');
  await expect(page.getByLabel('Туған күні')).toHaveValue('16.06.1964');
  await expect(page.getByRole('combobox', { name: 'Жынысы' })).toHaveValue('әйел');
  await page.getByLabel('ЖСН').fill('640616400016');
  await expect(page.getByLabel('Туған күні')).toHaveValue('');
  await expect(page.getByRole('combobox', { name: 'Жынысы' })).toHaveValue('');
  await button(page, 'Келісім қосу').click();
  await button(page, 'Сақтау').click();
  await expect(page.getByRole('combobox', { name: 'Мақсаты' })).toBeFocused();
  await button(page, 'Келісімдері: 1-жолды алып тастау').click();
  await button(page, 'Сақтау').click();
  await expect(page.getByText('ЖСН-нің бақылау цифры сәйкес емес.')).toBeVisible();
  await expect(page.getByLabel('ЖСН')).toBeFocused();
  await page.getByLabel('ЖСН').fill('');
  await button(page, 'Сақтау').click();
  await expect(heading(page, name)).toBeVisible();
  await button(page, 'Қайтару').click();
  await expect(heading(page, 'Адамдар')).toBeVisible();
});

test('somebody else was faster: the differences are shown, and what is chosen goes out on the new version', async ({
  signedIn,
  register,
}) => {
  const { id } = await register.person({ patronymicName: 'Ерланқызы', academicDegree: 'магистр' });
  const page = await signedIn('secretary');
  await page.goto(`/people/${id}/edit`);
  await page.getByLabel('Ғылыми дәрежесі').fill('профессор');
  await page.getByLabel('Әкесінің аты').fill('Ерланұлы');
  const theirs = { id, expectedVersion: 1, academicDegree: 'академик', givenName: 'Айсұлу' };
  await register.done('correctPerson', theirs);
  await button(page, 'Сақтау').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Екеуіңіз де өзгерткенсіз')).toBeVisible();
  await dialog.getByRole('radio', { name: /академик/ }).click();
  await button(page, 'Таңдалғанды сақтау').click();
  await expect(page.getByText('Түзету сақталды')).toBeVisible();
  const { person } = await register.ask(
    'query ($id: ID!) { person(id: $id) { givenName patronymicName academicDegree } }',
    { id },
  );
  expect(person).toEqual({ givenName: 'Айсұлу', patronymicName: 'Ерланұлы', academicDegree: 'академик' });
});

test('guarded data are shown to whoever says why, and the auditor sees who it was', async ({ signedIn, register }) => {
  const { id } = await register.person({ phone: '+7 701 234 56 78' });
  const page = await signedIn('secretary');
  await page.goto(`/people/${id}?tab=data`);
  await page.getByLabel('Деректер не үшін қажет').fill('көру');
  await button(page, 'Көрсету').click();
  await expect(page.getByText('кемінде 10 әріп')).toBeVisible();
  await page.getByLabel('Деректер не үшін қажет').fill('Отырысқа шақыру үшін');
  await button(page, 'Көрсету').click();
  await expect(page.getByText('+7 701 234 56 78')).toBeVisible();
  await expect(page.getByText('Сізге көрсетілмейді').first()).toBeVisible();
  await button(page, 'Түзету').last().click();
  await expect(page.getByRole('dialog').getByText('Мұнда жоқ: ЖСН')).toBeVisible();
  await button(page, 'Болдырмау').click();
  await button(page, 'Жасыру').click();
  await expect(page.getByText('+7 701 234 56 78')).toBeHidden();

  const auditor = await signedIn('auditor');
  await auditor.goto(`/people/${id}?tab=data`);
  await settled(auditor);
  const views = auditor.getByRole('region', { name: 'Дербес деректерді кім көрді' });
  await expect(views.getByText('Отырысқа шақыру үшін').first()).toBeVisible();
});

test('a consent is recorded and withdrawn', async ({ signedIn, register }) => {
  const { id } = await register.person();
  const page = await signedIn('secretary');
  await page.goto(`/people/${id}?tab=data`);
  await page.getByLabel('Деректер не үшін қажет').fill('Келісімін енгізу үшін');
  await button(page, 'Көрсету').click();
  await expect(page.getByText('Келісім жазылмаған')).toBeVisible();
  await button(page, 'Келісім енгізу').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Мақсаты').click();
  await page.getByRole('option', { name: 'фотосуретін жариялау' }).click();
  await dialog.getByLabel('Берілген күні').fill('10.03.2024');
  await button(page, 'Сақтау').click();
  await expect(page.getByText('күшінде', { exact: true })).toBeVisible();
  await button(page, 'Кері қайтарып алу').click();
  await dialog.getByRole('button', { name: 'Кері қайтарып алу' }).click();
  await expect(page.getByText('күшінде емес')).toBeVisible();
});

test('the search says why it found somebody, and the question stays in the address', async ({ signedIn, register }) => {
  const former = uniqueName('Бұрынғы');
  const { displayName } = await register.person({ otherNames: [{ text: former, kind: 'FORMER' }], gender: 'FEMALE' });
  const page = await signedIn('secretary');
  await page.goto('/people');
  await page.getByRole('searchbox').fill(former);
  await expect(page.getByRole('link', { name: displayName })).toBeVisible();
  await expect(page.getByText(`Табылған аты: ${former} (бұрынғы аты)`)).toBeVisible();
  await page.getByRole('combobox', { name: 'Жынысы' }).click();
  await page.getByRole('option', { name: 'ер', exact: true }).click();
  await expect(page.getByText('Ештеңе табылмады')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Ештеңе табылмады')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('gender')).toBe('MALE');
  await button(page, 'Сүзгіні тазалау').click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goto('/people?since=көп');
  await expect(page.getByRole('alert')).toContainText('Мәні жарамсыз');
});

test('the chosen people are taken away as a file of their own', async ({ signedIn, register }) => {
  const one = await register.person();
  const page = await signedIn('secretary');
  await page.goto(`/people?q=${encodeURIComponent(one.displayName)}`);
  await page.getByRole('row', { name: one.displayName }).getByRole('checkbox').check();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  const { value } = await (
    await (await download).createReadStream()
  )
    .setEncoding('utf8')
    [Symbol.asyncIterator]()
    .next();
  expect(String(value)).toContain(one.displayName.split(' ')[0]);
});

test('a record entered by mistake is taken back, told where it was, and restored', async ({ signedIn, register }) => {
  const { id, displayName } = await register.person();
  const page = await signedIn('secretary');
  await page.goto(`/people/${id}`);
  await button(page, 'Әрекеттер').click();
  await page.getByRole('menuitem', { name: 'Жазбаны кері алу' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Негіздемесі').fill('Екі рет енгізілген');
  await dialog.getByRole('button', { name: 'Кері алу' }).click();
  await expect(heading(page, 'Адамдар')).toBeVisible();
  await page.goto(`/people/${id}`);
  await expect(page.getByRole('main').getByText('Екі рет енгізілген', { exact: true })).toBeVisible();
  await button(page, 'Қалпына келтіру').click();
  await dialog.getByLabel('Негіздемесі').fill('Қате кері алынған');
  await dialog.getByRole('button', { name: 'Қалпына келтіру' }).click();
  await expect(heading(page, displayName)).toBeVisible();
});

test('the record is shown as it was known on a day', async ({ signedIn, register }) => {
  const { id } = await register.person();
  const page = await signedIn('secretary');
  await page.goto(`/people/${id}?tab=record`);
  const today = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty' }).format();
  await page.getByLabel('Қай күні').fill(today);
  await button(page, 'Көрсету').click();
  await expect(page.getByText('Жазба содан бері өзгермеген.')).toBeVisible();
});

test('a number that somebody has leads to the record, where it is open', async ({ signedIn, register }) => {
  const iin = '850512100804';
  const { people } = await register.ask(
    'query ($iin: String!) { people(filter: { iin: { eq: $iin } }) { nodes { id } } }',
    { iin },
  );
  const id = people.nodes[0]?.id ?? (await register.as('secretary').person({ iin })).id;
  const page = await signedIn('secretary');
  await page.goto('/people/new');
  await page.getByLabel('Тегі', { exact: true }).fill(uniqueName());
  await page.getByLabel('ЖСН', { exact: true }).fill(iin);
  await button(page, 'Сақтау').click();
  await expect(page.getByRole('link', { name: 'Осы ЖСН-мен тіркелген адамның жазбасы' })).toHaveAttribute(
    'href',
    `/people/${id}`,
  );
});

test('somebody of another region is asked for, not recorded again', async ({ signedIn, register }) => {
  const { id } = await register.person();
  const council = await register.body();
  await register.appoint(id, council);
  const page = await signedIn('secretaryOfShymkent');
  await page.goto(`/people/${id}`);
  await expect(button(page, 'Түзету')).toBeHidden();
  await button(page, 'Әрекеттер').click();
  await page.getByRole('menuitem', { name: 'Жазбаны ашуды сұрау' }).click();
  await page.getByLabel('Жазба не үшін қажет').fill('Кеңес мүшелігіне ұсынылады');
  await button(page, 'Сұрау жіберу').click();
  await expect(page.getByText('Сұрау жіберілді')).toBeVisible();
});

test('a person is anonymised only when it was said that it is understood', async ({ signedIn, register }) => {
  const { id, displayName } = await register.person();
  const page = await signedIn('administrator');
  await page.goto(`/people/${id}`);
  await button(page, 'Әрекеттер').click();
  await page.getByRole('menuitem', { name: 'Иесіздендіру' }).click();
  await page.getByLabel('Негізі').fill('Адамның өтініші');
  await expect(button(page, 'Біржола иесіздендіру')).toBeDisabled();
  await page.getByLabel('Деректер қайтарылмайтынын түсіндім').check();
  await button(page, 'Біржола иесіздендіру').click();
  await expect(page.getByText(/күні иесіздендірілген/)).toBeVisible();
  await expect(heading(page, displayName)).toBeHidden();
});

test('where a new record lies when no place is told is said, but where the place follows from another field', async ({
  signedIn,
}) => {
  const page = await signedIn('secretary');
  const said = page.getByText('Бос қалса: Жетісу облысы');
  for (const address of ['/people/new', '/organizations/new', '/events/new']) {
    await page.goto(address);
    await expect(said).toBeVisible();
  }
  await page.goto('/mediators/new');
  await expect(page.getByRole('combobox', { name: 'Аумағы' })).toBeVisible();
  await expect(said).toBeHidden();
});

test('a day is typed as far as it is known, and the calendar opens there', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  await page.goto('/people/new');
  const birth = page.getByLabel('Туған күні', { exact: true });
  await birth.fill('10.1985');
  const calendar = page.getByRole('dialog', { name: 'Күнтізбеден таңдау' });
  await page.getByRole('button', { name: 'Күнтізбеден таңдау' }).first().click();
  await expect(calendar.getByRole('button', { name: 'Қазан 1985', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(calendar).toBeHidden();
  await expect(birth).toHaveValue('10.1985');
  await page.getByRole('button', { name: 'Күнтізбеден таңдау' }).first().click();
  await calendar.getByRole('button', { name: '14 қазан 1985', exact: true }).click();
  await expect(calendar).toBeHidden();
  await expect(birth).toHaveValue('14.10.1985');
});
