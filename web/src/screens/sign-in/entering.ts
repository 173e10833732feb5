import { queries } from '../../api/client.js';
import { accountOfDesk } from '../../api/me.js';
import { ME } from '../../api/me.document.js';
import { openAnew } from '../../api/open-anew.js';
import { askOnce } from '../../api/request.js';
import { signedInAgain } from '../../api/signed-out.js';
import { speak } from '../../i18n/index.js';
import { isLanguage, isLanguageKept } from '../../i18n/language.js';

/** The session is whole: the desk opens, or goes on where it stood. What another account had open is not for this one. */
export async function enter(): Promise<void> {
  const before = accountOfDesk();
  const { account } = (await askOnce(ME, {})).me;
  if (before && before.id !== account?.id) return startOver();
  if (!before && account && !isLanguageKept() && isLanguage(account.language)) await speak(account.language);
  signedInAgain();
  // What waits goes on by itself; what stands on the screen may be another's to see now.
  void queries.invalidateQueries({ predicate: ({ state }) => state.status !== 'pending' });
}

/** Opens the desk anew, without asking whether what was typed may be left: it was typed by somebody else. */
function startOver(): void {
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  openAnew();
}
