let typed = '';

function keep(event: KeyboardEvent): void {
  // The key that opened the search is prevented from being typed.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Backspace') typed = typed.slice(0, -1);
  else if (event.key.length === 1) typed += event.key;
}

/** Keeps what is typed while the field that it is meant for is still being loaded. */
export function keepTyped(): void {
  typed = '';
  window.addEventListener('keydown', keep);
}

/** What was typed until now; from here on the field has it. */
export function takeTyped(): string {
  window.removeEventListener('keydown', keep);
  return typed;
}
