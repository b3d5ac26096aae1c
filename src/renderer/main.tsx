import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import './styles/index.css';
import './editor/editor.css';
import './editor/asked.css';
import { LANGUAGE_TAG, openWords } from './i18n/index';
import { reduceApp, startState } from './state/app';
import { openConnection } from './state/connection';
import { Desktop } from './state/desktop';
import { startThread } from './state/proofer';
import { languageOf, parseSettings, themeOf, type Settings } from './state/settings';
import { createStore } from './state/store';
import { App } from './views/App';
import { DesktopContext } from './views/context';

const SETTINGS = 'galley.settings';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (nonce) window.__webpack_nonce__ = nonce;

const store = createStore(startState(parseSettings(localStorage.getItem(SETTINGS))), reduceApp);
const desktop = new Desktop(store, openConnection(window), { save: (settings) => localStorage.setItem(SETTINGS, JSON.stringify(settings)) }, () => new Date(), startThread);
const words = openWords(languageOf(store.get().settings.language, navigator.languages));

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

/// Language, theme and type, as settings and system say, on the document's root.
function dress(settings: Settings): void {
  const root = document.documentElement;
  const language = languageOf(settings.language, navigator.languages);
  root.lang = LANGUAGE_TAG[language];
  root.dataset['theme'] = themeOf(settings.theme, { dark: dark.matches, contrast: contrast.matches });
  root.dataset['face'] = settings.face;
  root.style.setProperty('--text-size', `${settings.size}px`);
  root.style.setProperty('--text-leading', String(settings.leading));
  if (words.language !== language) void words.changeLanguage(language);
  document.title = words.t('app.title');
}

let dressed = store.get().settings;
dress(dressed);
store.subscribe(() => {
  const { settings } = store.get();
  if (settings !== dressed) dress((dressed = settings));
});
for (const query of [dark, contrast]) query.addEventListener('change', () => dress(store.get().settings));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <DesktopContext value={desktop}><App /></DesktopContext>
    </I18nextProvider>
  </StrictMode>,
);
void desktop.start();
// The house's list may be edited beside the desk: it counts as soon as somebody comes back to the window.
for (const event of ['focus', 'pointerdown', 'keydown'] as const) window.addEventListener(event, () => desktop.questioning.lookAtHouse(Date.now()));
