import '@fontsource-variable/onest/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { startWords } from './i18n/index.js';

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
