import { problem, type Problem } from '../../kernel/refusal.js';
import { PATH_NUMBERS, pathSteps } from './operators.js';
import type { Arrangement, Box, TableBox, Template, TextBox } from './template.js';
import { problems } from './typesetting.problems.js';

/** Boxes on the sheet, none over another, and paths that a press can follow. */
export function geometryProblems(template: Template): Problem[] {
  return [
    ...boxProblems(template, 'one', template.one),
    ...(template.two ? boxProblems(template, 'two', template.two) : []),
    ...(template.next ? boxProblems(template, 'next', template.next) : []),
    ...columnProblems(template),
    ...pathProblems(template),
  ];
}

const sizeOf = (box: Box): { width: number; height: number } =>
  box.kind === 'matrix' ? { width: box.size, height: box.size } : { width: widthOf(box), height: box.height };

const widthOf = (box: TextBox | TableBox): number =>
  box.kind === 'text' ? box.width : box.columns.reduce((sum, each) => sum + each.width, 0);

function boxProblems({ page }: Template, key: 'one' | 'two' | 'next', { boxes }: Arrangement): Problem[] {
  return boxes.flatMap((box, at): Problem[] => {
    const path = [key, 'boxes', at];
    const { width, height } = sizeOf(box);
    const inside = box.x >= 0 && box.y >= 0 && box.x + width <= page.width && box.y + height <= page.height;
    const over = boxes.slice(0, at).filter((other) => overlap(box, other));
    return [
      ...(inside ? [] : [problem(problems.BOX_OUTSIDE, path, { box: box.name })]),
      ...over.map((other) => problem(problems.BOXES_OVERLAP, path, { box: box.name, other: other.name })),
    ];
  });
}

function overlap(a: Box, b: Box): boolean {
  const [one, two] = [sizeOf(a), sizeOf(b)];
  return a.x < b.x + two.width && b.x < a.x + one.width && a.y < b.y + two.height && b.y < a.y + one.height;
}

/** Rows are set once, wherever they will stand; so a list that goes on has the same columns. */
function columnProblems({ one, two, next }: Template): Problem[] {
  if (!next) return [];
  const columns = (arrangement: Arrangement): string | undefined => {
    const table = arrangement.boxes.find((each) => each.kind === 'table');
    return table && JSON.stringify([table.columns, table.heading, table.padding, table.language]);
  };
  return [one, ...(two ? [two] : [])]
    .filter((each) => columns(each) !== columns(next))
    .map(() => problem(problems.TABLE_COLUMNS, ['next', 'boxes']));
}

function pathProblems({ symbols }: Template): Problem[] {
  return Object.entries(symbols).flatMap(([name, shapes]) =>
    shapes.flatMap(({ path }, at) =>
      isFollowed(path) ? [] : [problem(problems.TEMPLATE_PATH, ['symbols', name, at, 'path'])],
    ),
  );
}

const isFollowed = (path: string): boolean =>
  pathSteps(path).every(({ letter, numbers }) => {
    const each = PATH_NUMBERS[letter]!;
    return each === 0 ? numbers.length === 0 : numbers.length > 0 && numbers.length % each === 0;
  });
