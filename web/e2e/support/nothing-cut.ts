import { expect, type Page } from '@playwright/test';

/**
 * The page does not scroll sideways, every text and every hint in a field is seen whole (but where `data-may-be-cut` says that it need not), and
 * nothing that can be pressed lies on something else that can be.
 */
export async function expectNothingCut(page: Page): Promise<void> {
  expect(await whatIsCut(page), `cut or overlapping in ${page.url()}`).toEqual([]);
}

export const whatIsCut = (page: Page): Promise<string[]> => page.evaluate(inThePage);

function inThePage(): string[] {
  /** Pixels by which boxes may differ from what was drawn. */
  const SLACK = 1.5;
  const told = (element: Element, text = element.textContent): string =>
    `${element.tagName.toLowerCase()}.${[...element.classList].slice(0, 2).join('.')} «${(text ?? '').trim().slice(0, 60)}»`;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** For screen readers only: drawn in one pixel. */
  const isSpokenOnly = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;

  const sideways = (): string[] => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth + SLACK ? [`The page is ${scrollWidth} wide on ${clientWidth}`] : [];
  };

  /** The box that cuts the text, if one does. What scrolls hides nothing. */
  const cutBy = (text: Text, box: DOMRect): Element | undefined => {
    for (let at = text.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const own = at.getBoundingClientRect();
      if (isSpokenOnly(own)) return undefined;
      if (/auto|scroll/.test(overflowX + overflowY)) return undefined;
      const beside = box.right > own.right + SLACK || box.left < own.left - SLACK;
      const below = box.bottom > own.bottom + 3 * SLACK || box.top < own.top - 3 * SLACK;
      if ((overflowX !== 'visible' && beside) || (overflowY !== 'visible' && below)) return at;
      if (position === 'fixed') return undefined;
    }
    return undefined;
  };
  const cutTexts = (): string[] => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || !isShown(parent) || parent.closest('[data-may-be-cut], script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const by = cutBy(node as Text, range.getBoundingClientRect());
      if (by) found.push(`Cut: ${told(parent, node.textContent)} by ${told(by)}`);
    }
    return found;
  };

  /** Fields scroll what stands in them: their hints are measured apart. */
  const pen = document.createElement('canvas').getContext('2d')!;
  const cutHints = (): string[] =>
    [...document.querySelectorAll<HTMLInputElement>('input[placeholder]:placeholder-shown')]
      .filter((field) => isShown(field) && !isSpokenOnly(field.getBoundingClientRect()))
      .filter((field) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(field);
        pen.font = font;
        const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        return pen.measureText(field.placeholder).width > room + SLACK;
      })
      .map((field) => `Cut: ${told(field, field.placeholder)}`);

  const PRESSED = 'a[href], button, input, select, textarea, [role=button], [role=tab], [role=menuitem], [role=option]';
  /** What floats lies above the rest on purpose; boxes are compared within one layer. */
  const layerOf = (element: Element): Element => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position) || at.matches('[data-portal]')) return at;
    return document.body;
  };
  /** A field has buttons of its own within its frame. */
  const frameOf = (element: Element): Element | null => element.closest('.mantine-Input-wrapper, label');
  const overlapping = (): string[] => {
    const dialog = [...document.querySelectorAll('[role=dialog]')].filter(isShown).at(-1);
    const boxes = [...(dialog ?? document).querySelectorAll(PRESSED)]
      .map((element) => ({ element, box: element.getBoundingClientRect(), layer: layerOf(element) }))
      .filter(({ element, box }) => isShown(element) && !isSpokenOnly(box));
    const overlap = (one: (typeof boxes)[number], other: (typeof boxes)[number]): boolean => {
      if (one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element))
        return false;
      if (frameOf(one.element) && frameOf(one.element) === frameOf(other.element)) return false;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return width > 2 * SLACK && height > 2 * SLACK;
    };
    return boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `Overlap: ${told(one.element)} and ${told(other.element)}`),
    );
  };
  return [...sideways(), ...cutTexts(), ...cutHints(), ...overlapping()];
}
