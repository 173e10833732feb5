/** Parts of the desk that are asked for later, and did not come: the line is away, or the server was renewed meanwhile. */
const missing = new Set<() => void>();
const listeners = new Set<() => void>();

export const isPartMissing = (): boolean => missing.size > 0;
export function onPartMissing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Never fails: what did not come is waited for until somebody asks again. So nothing that is open, and nothing that was typed,
 * goes with a part that is not there.
 */
export function arriving<Part>(load: () => Promise<Part>): Promise<Part> {
  return load().catch(
    () =>
      new Promise<Part>((resolve) => {
        missing.add(() => resolve(arriving(load)));
        changed();
      }),
  );
}

export function askAgain(): void {
  const again = [...missing];
  missing.clear();
  changed();
  for (const each of again) each();
}

function changed(): void {
  for (const listener of listeners) listener();
}
