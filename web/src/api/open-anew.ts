/**
 * Opens the desk anew, for whoever comes next. The browser may keep this page and bring it back as it was left: then nothing of
 * it is shown, and it is opened anew, too.
 */
export function openAnew(): void {
  window.addEventListener('pagehide', () => (document.body.hidden = true));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
  window.location.assign('/');
}
