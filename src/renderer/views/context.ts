import { createContext, useContext, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said, Sentence, Language } from '../../core/text/say';
import { say } from '../../core/text/say';
import type { HostFailure } from '../../contract/errors';
import { errorSentence } from '../../contract/sentences';
import type { AppState } from '../state/app';
import { sessionOf } from '../state/app';
import type { Desktop } from '../state/desktop';
import type { Session } from '../state/session';

export const DesktopContext = createContext<Desktop | null>(null);

export function useDesktop(): Desktop {
  const desktop = useContext(DesktopContext);
  if (!desktop) throw new Error('no desk around this view');
  return desktop;
}

/// A piece of the state. `select` must give back the same value as long as nothing changed: pieces, no fresh objects.
export function useApp<T>(select: (state: AppState) => T): T {
  const { store } = useDesktop();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/// The open page. Only for views that stand inside one.
export function useSession(): Session {
  const session = useApp(sessionOf);
  if (!session) throw new Error('no page is open');
  return session;
}

export interface Speech {
  readonly language: Language;
  say(said: Said | Sentence): string;
  fail(failure: HostFailure): string;
  /// A day and time as the language writes them, from ISO 8601.
  time(iso: string): string;
  number(value: number): string;
}

const spoken = new Map<Language, Speech>();

/// Made once for each language: the formats are dear, and every row of a list asks for them.
function speechIn(language: Language): Speech {
  const known = spoken.get(language);
  if (known) return known;
  const tag = language === 'zh' ? 'zh-CN' : 'en-GB';
  const clock = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false });
  const numbers = new Intl.NumberFormat(tag);
  const speech: Speech = {
    language,
    say: (said) => say(said, language),
    fail: (failure) => errorSentence(failure, language),
    time(iso) {
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? iso : clock.format(date);
    },
    number: (value) => numbers.format(value),
  };
  spoken.set(language, speech);
  return speech;
}

/// Sentences that come from the engine and the host, in the interface's language.
export function useSpeech(): Speech {
  const { i18n } = useTranslation();
  return speechIn(i18n.language === 'en' ? 'en' : 'zh');
}
