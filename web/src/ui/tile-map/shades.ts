/** From which number on a tile has each of the five shades; nothing has none. Small numbers need fewer. */
export function shadesOf(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  const step = Math.max(1, Math.ceil(most / 5));
  return Array.from({ length: 5 }, (_, place) => place * step + 1).filter((from) => from <= most);
}

/** 1 … 5, or 0 where there is nothing. */
export const shadeOf = (count: number, shades: readonly number[]): number =>
  shades.filter((from) => count >= from).length;

/** What a shade stands for: «7–9», the last one «13+». */
export function rangeOf(place: number, shades: readonly number[]): readonly [from: number, to: number | undefined] {
  const next = shades[place + 1];
  return [shades[place]!, next === undefined ? undefined : next - 1];
}
