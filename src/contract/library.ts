import type { Language } from '../core/text/say';
import type { CommandId } from './commands';

/// What the window and the host tell each other of folders and pages beyond a page's own work.

/// What happened behind the window's back.
export type News =
  /// Pages of the open folder came, went or changed, or their records did.
  | { readonly type: 'folder' }
  /// A command of the desktop's application menu.
  | { readonly type: 'command'; readonly id: CommandId }
  /// A folder or a page's file was handed to the desk from outside, by the system or by a second start.
  | { readonly type: 'open'; readonly path: string };

/// A page in which a search found something.
export interface SearchHit {
  readonly page: string;
  /// Whether its name fits.
  readonly named: boolean;
  /// Where its source does: at most a few places.
  readonly places: readonly SearchPlace[];
  /// Whether there are more of them.
  readonly more: boolean;
}

export interface SearchPlace {
  /// Half-open, in UTF-16 units of the page's text.
  readonly from: number;
  readonly to: number;
  /// Counted from 1.
  readonly line: number;
  /// The place and what stands around it, without blanks and line breaks.
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/// What the desktop's application menu shows.
export interface MenuState {
  readonly language: Language;
  /// The first key of each command that has one.
  readonly keys: Readonly<Partial<Record<CommandId, string>>>;
  /// Commands that can run now.
  readonly enabled: readonly CommandId[];
}
