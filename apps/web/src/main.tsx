import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import './ui/fonts.css';
import './ui/global.css';
import './app/i18n';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application';

async function start(): Promise<void> {
  // `vite --mode fixtures`: the screens without an api. Not a byte of it is in a production build.
  if (__FIXTURES__) (await import('./dev-fixtures/install')).installFixtures();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Application />);
}
void start();
