import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, body]) => new Map([...body!.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name, colour]) => [name!, colour!])),
) as [Map<string, string>, Map<string, string>];

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red, green, blue] = hex.match(/../g)!.map((each) => {
    const part = Number.parseInt(each, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const [AA_TEXT, AA_SHAPE] = [4.5, 3];
/** What is written, and on what. */
const TEXTS =
  'ink/ground ink/card quiet/ground quiet/card link/ground link/card on-button/button good-ink/card doubtful-ink/card bad-ink/card';
/** What says something by its shape: borders of fields and verdicts, buttons, the outline of what has the focus. */
const SHAPES =
  'field/ground field/card button/ground good/ground good/card doubtful/ground doubtful/card bad/ground bad/card link/ground link/card';
/** Lines that only part what stands apart anyway. */
const ORNAMENTS = ['frame', 'hair'];
const pairs = (text: string): [string, string][] => text.split(' ').map((pair) => pair.split('/') as [string, string]); // prettier-ignore

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of pages, %s', (_, colours) => {
  it.each([
    ...pairs(TEXTS).map((pair) => [...pair, AA_TEXT] as const),
    ...pairs(SHAPES).map((pair) => [...pair, AA_SHAPE] as const),
  ])('%s on %s contrast as WCAG AA wants', (one, other, least) => {
    expect(contrast(colours.get(one)!, colours.get(other)!)).toBeGreaterThanOrEqual(least);
  });
});

it('are all tried above, named at the root, and the same ones in both', () => {
  const tried = [...pairs(`${TEXTS} ${SHAPES}`).flat(), ...ORNAMENTS];
  expect([...light.keys()].sort()).toEqual([...new Set(tried)].sort());
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
  expect(css.replace(/--[\w-]+: #[0-9a-f]+;/g, '')).not.toMatch(/#[0-9a-f]{3}/);
});
