import { readFile } from 'node:fs/promises';
import { annexOf, envelopesOf, registerOf, seatingOf } from '../../../src/modules/papers/lists/lists.js';
import { checkTemplate, layout, layoutList, type Page, type Template } from '../../../src/platform/typesetting/index.js'; // prettier-ignore
import { root } from '../../support/generated.js';
import { faultsOf, linesOf, rowsOf } from '../../support/templates.js';

const template = async (name: string): Promise<Template> =>
  checkTemplate(JSON.parse(await readFile(`${root}src/modules/papers/lists/${name}.json`, 'utf8')));

const sound = (pages: readonly Page[]): void => expect(pages.flatMap(faultsOf)).toEqual([]);

const award = { kk: '«Құрмет» грамотасы', ru: 'грамота «Құрмет»' };

describe('the annex of a decision', () => {
  it('lists all whom it honours in its own order, with what is known of them', async () => {
    const recipients = [
      { name: 'Ұлан Үлгі', award, number: 'ҮЛ 000002' },
      { name: 'Айгүл Мысал', capacity: { kk: 'төрайым', ru: 'председатель' }, award },
    ];
    const pages = await layoutList(await template('annex'), annexOf('№ 12 өкім', recipients, 'kk'));
    sound(pages);
    expect(rowsOf(pages)).toEqual([
      ['1', 'Ұлан Үлгі', '', '«Құрмет» грамотасы', 'ҮЛ 000002'],
      ['2', 'Айгүл Мысал', 'төрайым', '«Құрмет» грамотасы', ''],
    ]);
  });

  it('of three hundred goes over pages and loses nobody', async () => {
    const recipients = Array.from({ length: 300 }, (_, at) => ({ name: `Үлгі Мысалбаев ${at}`, award }));
    const pages = await layoutList(await template('annex'), annexOf('№ 12 өкім', recipients, 'ru'));
    sound(pages);
    expect(pages.length).toBeGreaterThan(5);
    expect(rowsOf(pages).map(([order, name]) => [order, name])).toEqual(
      recipients.map(({ name }, at) => [String(at + 1), name]),
    );
  });
});

it('the register sheet of a year tells each number with its decision, its handing over and its state', async () => {
  const entries = [
    {
      number: 'ҮЛ 000001',
      name: 'Айгүл Мысал',
      decision: '№ 12, 14.10.2026',
      presented: '25.10.2026',
      state: 'жарамды',
    },
    { number: 'ҮЛ 000002', name: '«Достық» бірлестігі', state: { kk: 'бүлінген', ru: 'испорчен' } },
  ];
  const pages = await layoutList(await template('register'), registerOf(2026, award, entries, 'kk'));
  sound(pages);
  expect(rowsOf(pages)).toEqual([
    ['ҮЛ 000001', 'Айгүл Мысал', '', '№ 12, 14.10.2026', '25.10.2026', 'жарамды'],
    ['ҮЛ 000002', '«Достық» бірлестігі', '', '', '', 'бүлінген'],
  ]);
  expect(pages[0]!.title).toBe('2026 жылғы тіркеу парағы – «Құрмет» грамотасы');
});

it('an envelope has whom it is for, and an address only where there is one', async () => {
  const envelope = await template('envelope');
  const addressees = [
    { name: 'Айгүл Мысал' },
    { name: 'Ұлан Үлгі', capacity: 'төраға', address: 'Шымкент қ., Үлгі к., 1' },
  ];
  const papers = envelopesOf('Ассамблея', addressees, 'kk');
  const pages = await Promise.all(papers.map((each) => layout(envelope, each)));
  sound(pages);
  expect(pages.map((page) => linesOf(page).map(({ text }) => text))).toEqual([
    ['Ассамблея', 'Айгүл Мысал'],
    ['Ассамблея', 'Ұлан Үлгі', 'төраға', 'Шымкент қ., Үлгі к., 1'],
  ]);
});

describe('the seating list', () => {
  const guests = ['Ұлан', 'Қанат', 'Әлия', 'Омар', 'Камал', 'Асан', 'Өмір', 'Іңкәр', 'Бек', 'Үміт'].map((name) => ({ name, award })); // prettier-ignore

  it('goes in Kazakh order, row after row', async () => {
    const paper = seatingOf('25.10.2026', guests, { language: 'kk', seatsInRow: 4 });
    const pages = await layoutList(await template('seating'), paper);
    sound(pages);
    expect(rowsOf(pages).map(([, name, , , row, place]) => `${name} ${row}/${place}`)).toEqual([
      'Асан 1/1', 'Әлия 1/2', 'Бек 1/3', 'Камал 1/4', 'Қанат 2/1', 'Омар 2/2', 'Өмір 2/3', 'Ұлан 2/4', 'Үміт 3/1', 'Іңкәр 3/2',
    ]); // prettier-ignore
  });

  it('sorts by the name in its own language, and leaves the order of whoever asked alone', () => {
    const asked = [
      { name: { kk: 'Әлия', ru: 'Яна' }, award },
      { name: { kk: 'Бек', ru: 'Бек' }, award },
    ];
    const { values } = seatingOf('', asked, { language: 'ru', seatsInRow: 2 });
    expect((values.rows as { guest: unknown }[]).map(({ guest }) => guest)).toEqual([asked[1]!.name, asked[0]!.name]);
    expect(asked[0]!.name.kk).toBe('Әлия');
  });
});
