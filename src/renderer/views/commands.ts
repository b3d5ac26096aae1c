import type { TFunction } from 'i18next';
import { COMMAND_IDS, commandRow, type CommandId } from '../../contract/commands';
import { pageName } from '../../core/export/name';
import { sessionOf, type AppState } from '../state/app';
import { itemOf } from '../state/changes';
import type { Column } from '../state/columns';
import type { Desktop } from '../state/desktop';
import { pageBeside } from '../state/neighbours';
import { shownDocument } from '../state/session';
import { SIZES } from '../state/settings';
import { outlineCommand } from './outlineCommands';
import { addComment, addToHouse, questionCommand, replyToComment } from './questionCommands';
import { keepKeyboard } from './keepKeyboard';
import { goToRegion } from './regions';

type Run = (desktop: Desktop, t: TFunction, id: CommandId) => void;

/// What each command does. Those that concern the place of the focus in a list are done by the list itself.
const RUN: Readonly<Record<CommandId, Run>> = {
  'folder.choose': (desktop) => void desktop.chooseFolder(),
  'folder.refresh': (desktop) => void desktop.openFolder(),
  'folder.search': (desktop) => desktop.open({ kind: 'search' }),
  'page.close': (desktop) => void desktop.closePage(),
  'page.next': (desktop, t) => goToPage(desktop, t, 1),
  'page.previous': (desktop, t) => goToPage(desktop, t, -1),
  'page.save': (desktop) => void desktop.save(),
  'page.sheet': (desktop) => desktop.open({ kind: 'sheet' }),
  'page.record': (desktop) => desktop.open({ kind: 'record' }),
  'page.review': (desktop) => desktop.open({ kind: 'review', scope: 'article' }),
  'page.export': (desktop) => desktop.open({ kind: 'export', scope: 'article' }),
  'folder.export': (desktop) => desktop.open({ kind: 'folder-export' }),
  'page.print': (desktop) => desktop.open({ kind: 'print' }),
  'app.settings': (desktop) => desktop.open({ kind: 'settings' }),

  'edit.undo': (desktop) => desktop.undo(),
  'edit.redo': (desktop) => desktop.redo(),
  'edit.timeline': (desktop) => desktop.open({ kind: 'timeline' }),

  'change.nextOpen': (desktop, t) => goToOpen(desktop, t, 1),
  'change.previousOpen': (desktop, t) => goToOpen(desktop, t, -1),
  'change.next': (desktop) => desktop.step(1),
  'change.previous': (desktop) => desktop.step(-1),
  'change.accept': (desktop) => desktop.decideHere('accepted'),
  'change.reject': (desktop) => desktop.decideHere('rejected'),
  'change.reopen': (desktop) => desktop.decideHere('reopen'),
  'question.accept': questionCommand,
  'question.keep': questionCommand,
  'question.edit': questionCommand,
  'question.ask': questionCommand,
  'question.always': questionCommand,
  'question.bulk': questionCommand,
  'question.same': questionCommand,
  'question.other': questionCommand,
  'question.reopen': questionCommand,
  'comment.add': addComment,
  'comment.reply': replyToComment,
  'house.open': (desktop) => desktop.open({ kind: 'house' }),
  'house.add': addToHouse,
  'change.write': (desktop) => desktop.focusPane('proof'),

  'page.map': (desktop) => desktop.open({ kind: 'map' }),
  'article.next': (desktop) => desktop.going.beside(1),
  'article.previous': (desktop) => desktop.going.beside(-1),
  'outline.up': outlineCommand,
  'outline.down': outlineCommand,
  'outline.merge': outlineCommand,
  'outline.split': outlineCommand,
  'outline.move': outlineCommand,
  'outline.role': outlineCommand,
  'outline.furniture': outlineCommand,

  'pane.other': (desktop) => desktop.otherPane(),
  'pane.origin': (desktop, t) => desktop.announce(desktop.asking()?.tellOrigin() ?? t('panes.noCharacter')),
  'pane.raw': (desktop) => desktop.set({ source: desktop.store.get().settings.source === 'raw' ? 'reflowed' : 'raw' }),
  'pane.layout': (desktop) => toggleLayer(desktop, 'layout'),
  'pane.text': (desktop) => toggleLayer(desktop, 'text'),
  'pane.textOnly': (desktop) => {
    const { layers, fold } = desktop.store.get().settings;
    const only = fold && layers.text && !layers.layout;
    desktop.set({ layers: { layout: only, text: true }, fold: !only });
  },
  'pane.fold': (desktop) => desktop.set({ fold: !desktop.store.get().settings.fold }),
  'pane.inline': (desktop) => desktop.set({ panes: desktop.store.get().settings.panes === 'inline' ? 'both' : 'inline' }),
  'column.pages': (desktop) => toggleColumn(desktop, 'pages'),
  'column.articles': (desktop) => toggleColumn(desktop, 'articles'),
  'list.questions': (desktop) => desktop.list('questions'),
  'list.changes': (desktop) => desktop.list('changes'),
  'column.changes': (desktop) => toggleColumn(desktop, 'changes'),
  'view.nextRegion': () => goToRegion(1),
  'view.previousRegion': () => goToRegion(-1),
  'view.larger': (desktop) => resize(desktop, 1),
  'view.smaller': (desktop) => resize(desktop, -1),

  'help.palette': (desktop) => desktop.open({ kind: 'palette' }),
  'help.tour': (desktop) => desktop.library.tour(true),
  'help.keys': (desktop) => desktop.open({ kind: 'keys' }),
};

function goToOpen(desktop: Desktop, t: TFunction, step: 1 | -1): void {
  desktop.going.toOpen(step);
  const session = sessionOf(desktop.store.get());
  if (!session?.selected && !session?.question) desktop.announce(t('changes.announcedNone'));
}

/// To the page before or behind the open one, in the order of the list, which may be folded away.
function goToPage(desktop: Desktop, t: TFunction, step: 1 | -1): void {
  const name = pageBeside(desktop.store.get(), step);
  if (name === undefined) return desktop.announce(t(step > 0 ? 'pages.noNext' : 'pages.noPrevious'));
  void desktop.openPage(name).then(() => {
    desktop.announce(t('pages.opened', { page: pageName(name) }));
    keepKeyboard(desktop);
  });
}

const toggleColumn = (desktop: Desktop, column: Column): void => desktop.toggle(column, window.innerWidth);

function toggleLayer(desktop: Desktop, layer: 'layout' | 'text'): void {
  const { layers } = desktop.store.get().settings;
  desktop.set({ layers: { ...layers, [layer]: !layers[layer] } });
}

function resize(desktop: Desktop, step: 1 | -1): void {
  desktop.set({ size: Math.max(SIZES.min, Math.min(SIZES.max, desktop.store.get().settings.size + step)) });
}

/// When a command is worth offering, beyond what it needs. Its key runs it all the same: what was just typed is no step yet, but can be undone.
const WORTH: Readonly<Partial<Record<CommandId, (state: AppState) => boolean>>> = {
  'edit.undo': (state) => sessionOf(state)?.desk.state.undoable !== undefined,
  'edit.redo': (state) => sessionOf(state)?.desk.state.redoable !== undefined,
};

/// Whether a command has something to work on now.
export function isAvailable(id: CommandId, state: AppState): boolean {
  const { needs } = commandRow(id);
  const session = sessionOf(state);
  if (needs === 'folder') return state.folder.status === 'ready' && state.folder.value.pages.length > 0;
  if (needs === 'asked-page') return state.page !== null;
  if (needs !== 'nothing' && !session) return false;
  if (needs === 'change' && !(session && itemOf(shownDocument(session), session.selected))) return false;
  if (needs === 'question' && !session?.questions.some(({ key }) => key === session.question)) return false;
  if (needs === 'article' && !session?.desk.articles.some((article) => article.id === session.shown)) return false;
  return true;
}

/// Whether a command may run over what lies over the desk.
export function runsOver(id: CommandId, { overlay }: AppState): boolean {
  const { over } = commandRow(id);
  return overlay === null || over === 'any' || (over === 'reading' && (overlay.kind === 'review' || overlay.kind === 'timeline'));
}

/// What palette and menu offer now.
export const offered = (state: AppState): readonly CommandId[] => COMMAND_IDS.filter((id) => !commandRow(id).local && isAvailable(id, state) && (WORTH[id]?.(state) ?? true));

export function runCommand(id: CommandId, desktop: Desktop, t: TFunction): void {
  RUN[id](desktop, t, id);
}
