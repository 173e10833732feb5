import { problem, Refused } from '../../kernel/refusal.js';
import { artworkOf } from './artwork.js';
import { unbound } from './binding.js';
import { placeMatrix, placeText } from './boxes.js';
import type { Page } from './page.js';
import { Table } from './table.js';
import type { Arrangement, TableBox, Template } from './template.js';
import { problems } from './typesetting.problems.js';
import { arrangementOf, fill, valueProblems, type Paper } from './values.js';

/** Sets one page. What cannot be set well is refused: no value is cut, no letter left out, no line printed over its box. */
export function layout(template: Template, paper: Paper): Page {
  const [page, ...others] = layoutList(template, paper);
  if (others.length > 0) throw new Refused(problem(problems.SEVERAL_PAGES, ['values'], { pages: others.length + 1 }));
  return page!;
}

/** Sets as many pages as the rows of a list need, the first as the template has it, the others as its `next`. */
export function layoutList(template: Template, paper: Paper): Page[] {
  const found = valueProblems(template, paper);
  if (found.length > 0) throw new Refused(...found);
  const sheets = sheetsOf(template, paper, arrangementOf(template, paper));
  return sheets.map((sheet, at) => {
    const numbered = { ...paper, values: { ...paper.values, page: String(at + 1), pages: String(sheets.length) } };
    return pageOf(template, numbered, sheet);
  });
}

/** One page of the list: its arrangement, and the rows that stand on it. */
interface Sheet {
  readonly arrangement: Arrangement;
  readonly table: Table | undefined;
  readonly first: number;
  readonly count: number;
}

const tableBox = ({ boxes }: Arrangement): TableBox | undefined => boxes.find((each) => each.kind === 'table');

function sheetsOf(template: Template, paper: Paper, first: Arrangement): Sheet[] {
  const box = tableBox(first);
  if (!box) return [{ arrangement: first, table: undefined, first: 0, count: 0 }];
  const table = new Table(template, box, paper);
  const sheets: Sheet[] = [];
  let row = 0;
  do {
    const arrangement = row === 0 ? first : (template.next ?? first);
    const count = table.fitting(tableBox(arrangement) ?? box, row);
    sheets.push({ arrangement, table, first: row, count });
    row += count;
  } while (row < table.length);
  return sheets;
}

function pageOf(template: Template, paper: Paper, { arrangement, table, first, count }: Sheet): Page {
  const placed = arrangement.boxes.map((box) => {
    if (box.kind === 'table') return { placed: table?.placed(box, first, count) };
    return box.kind === 'text' ? placeText(template, box, paper) : placeMatrix(template, box, paper);
  });
  const wrong = placed.flatMap((each) => ('refused' in each ? each.refused : []));
  if (wrong.length > 0) throw new Refused(...wrong);
  const language = paper.languages[0]!;
  return {
    ...template.page,
    title: unbound(fill(template, template.title, paper, language) ?? template.name),
    language,
    artwork: artworkOf(template, arrangement, paper),
    boxes: placed.flatMap((each) => ('placed' in each && each.placed ? [each.placed] : [])),
  };
}
