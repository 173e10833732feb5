import '@fontsource-variable/onest/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { startWords } from './i18n/index.js';
import { router } from './router.js';

// The part that shows this address is on its way before anything is drawn.
void router.load();
const desk = document.getElementById('desk')!;
try {
  await startWords();
} catch (error) {
  // There are no words to say it with: the page has some of its own.
  desk.dataset['failed'] = '';
  throw error;
}
createRoot(desk).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
