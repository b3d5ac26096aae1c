import type { Sentence } from '../core/text/say';

/// Everything that an editor can do at the desk, as data: from this table come the handling of keys, the command palette, the sheet of keys, the hints in menus and tooltips, and the desktop's
/// application menu. To add a command: its row here, and what it does in `renderer/views/commands.ts` (the compiler asks for it).

/// Where keys hold: anywhere, or only while the focus is in a list. A key of a list goes before the same key anywhere.
export type KeyScope = 'anywhere' | 'changes' | 'questions' | 'outline';
export const KEY_SCOPES: readonly KeyScope[] = ['anywhere', 'changes', 'questions', 'outline'];

/// The menu that a command stands in, and the group of the sheet.
export type CommandGroup = 'file' | 'edit' | 'decide' | 'article' | 'view' | 'help';
export const COMMAND_GROUPS: readonly CommandGroup[] = ['file', 'edit', 'decide', 'article', 'view', 'help'];

/// What must be there before the command can run; the window asks further (an undo needs a step to take back). `asked-page`: a page was asked for, whether it is open, on its way or could not be read.
export type CommandNeed = 'nothing' | 'folder' | 'asked-page' | 'page' | 'change' | 'question' | 'article';

/// Over what else the command runs while it lies over the desk: `any` dialog, or only where the work is seen (`reading`: review and timeline). Absent: over nothing.
export type CommandOver = 'any' | 'reading';

/// A key with its modifiers, `Mod` first (⌘ on a Mac, Ctrl elsewhere): `Mod+Shift+Enter`, `Alt+PageDown`, `F8`, `?`. Letters are capitals; a character that needs Shift stands without it.
export type Chord = string;

export interface CommandRow {
  readonly group: CommandGroup;
  readonly words: Sentence;
  readonly needs: CommandNeed;
  readonly keys?: Readonly<Partial<Record<KeyScope, readonly Chord[]>>>;
  readonly over?: CommandOver;
  /// Not offered in menu and palette: it concerns the place where the focus is.
  readonly local?: true;
}

const row = (group: CommandGroup, needs: CommandNeed, zh: string, en: string, keys: readonly Chord[] | CommandRow['keys'] = [], more: Pick<CommandRow, 'over' | 'local'> = {}): CommandRow =>
  ({ group, needs, words: { zh, en }, keys: Array.isArray(keys) ? { anywhere: keys as readonly Chord[] } : (keys as NonNullable<CommandRow['keys']>), ...more });

export const COMMANDS = {
  'folder.choose': row('file', 'nothing', '打开文件夹…', 'Open Folder…', ['Mod+O']),
  'folder.refresh': row('file', 'nothing', '重新读取文件夹', 'Read the Folder Again', ['F5']),
  'folder.search': row('file', 'nothing', '搜索全部版面…', 'Search All Pages…', ['Mod+Shift+F']),
  'page.close': row('file', 'asked-page', '回到版面列表', 'Back to the Pages', ['Alt+Home']),
  'page.next': row('file', 'asked-page', '下一个版面', 'Next Page', ['Alt+Shift+PageDown']),
  'page.previous': row('file', 'asked-page', '上一个版面', 'Previous Page', ['Alt+Shift+PageUp']),
  'page.save': row('file', 'page', '立即保存', 'Save Now', ['Mod+S'], { over: 'any' }),
  'page.review': row('file', 'page', '付印前核对', 'Review Before Publication', ['Mod+Shift+Enter']),
  'page.sheet': row('file', 'page', '差错计算表', 'Count of Errors'),
  'page.record': row('file', 'page', '审校记录', 'Record of Reviews and Proofs'),
  'page.export': row('file', 'page', '导出…', 'Export…', ['Mod+E']),
  'folder.export': row('file', 'folder', '导出整个文件夹…', 'Export the Folder…', ['Mod+Shift+E']),
  'page.print': row('file', 'page', '打印校样…', 'Print Proof Sheet…', ['Mod+P']),
  'app.settings': row('file', 'nothing', '设置…', 'Settings…', ['Mod+,'], { over: 'any' }),

  'edit.undo': row('edit', 'page', '撤销', 'Undo', ['Mod+Z'], { over: 'reading' }),
  'edit.redo': row('edit', 'page', '重做', 'Redo', ['Mod+Y', 'Mod+Shift+Z'], { over: 'reading' }),
  'edit.timeline': row('edit', 'page', '操作记录', 'Timeline', ['Mod+H']),

  'change.nextOpen': row('decide', 'page', '下一处待决', 'Next Open Question or Change', ['F8']),
  'change.previousOpen': row('decide', 'page', '上一处待决', 'Previous Open Question or Change', ['Shift+F8']),
  'change.next': row('decide', 'page', '下一处改动', 'Next Change', ['F7']),
  'change.previous': row('decide', 'page', '上一处改动', 'Previous Change', ['Shift+F7']),
  'change.accept': row('decide', 'change', '接受', 'Accept', { anywhere: ['Mod+Enter'], changes: ['Enter'] }),
  'change.reject': row('decide', 'change', '拒绝', 'Reject', { anywhere: ['Mod+Backspace'], changes: ['Backspace', 'Delete'] }),
  'change.reopen': row('decide', 'change', '重新待决', 'Reopen', { anywhere: ['Mod+Shift+Backspace'], changes: ['O'] }),
  'question.accept': row('decide', 'question', '采纳所选问题的改法', 'Take the Fix of the Question', { questions: ['Enter'] }),
  'question.keep': row('decide', 'question', '保留原样', 'Keep as It Is', { questions: ['Backspace', 'Delete'] }),
  'question.edit': row('decide', 'question', '另改成…', 'Write Something Else…', { questions: ['E'] }),
  'question.ask': row('decide', 'question', '问作者…', 'Ask the Author…', { questions: ['A'] }),
  'question.always': row('decide', 'question', '本报都保留', 'Keep Always in This Paper', { questions: ['D'] }),
  'question.bulk': row('decide', 'question', '同类一起处理…', 'All of This Rule…', { questions: ['B'] }),
  'question.same': row('decide', 'page', '相同的也照此处理', 'The Same Words Likewise', { questions: ['S'] }),
  'question.other': row('decide', 'question', '到相对照的另一处', 'To the Other Place', { questions: ['G'] }),
  'question.reopen': row('decide', 'question', '收回对问题的答复', 'Take the Answer Back', { questions: ['O'] }),
  'comment.add': row('decide', 'page', '批注所选文字…', 'Comment on the Selection…', ['Mod+Alt+M']),
  'comment.reply': row('decide', 'page', '回复光标处的批注…', 'Reply to the Comment Here…', ['Mod+Alt+R']),
  'house.open': row('decide', 'page', '本报词表…', 'House List…'),
  'house.add': row('decide', 'page', '把所选文字加入本报词表…', 'Add the Selection to the House List…'),
  'change.write': row('decide', 'page', '到校样上改字', 'Type in the Proof', { changes: ['E'] }),

  'page.map': row('article', 'page', '版面图', 'Page Map', ['Mod+Shift+M']),
  'article.next': row('article', 'page', '下一篇', 'Next Article', ['Alt+PageDown']),
  'article.previous': row('article', 'page', '上一篇', 'Previous Article', ['Alt+PageUp']),
  'outline.up': row('article', 'page', '上移一篇或一段', 'Move Up in the Outline', { outline: ['Alt+ArrowUp'] }),
  'outline.down': row('article', 'page', '下移一篇或一段', 'Move Down in the Outline', { outline: ['Alt+ArrowDown'] }),
  'outline.merge': row('article', 'page', '与上一篇或上一段合并', 'Merge with What Stands Above', { outline: ['M'] }),
  'outline.split': row('article', 'page', '从这里拆开', 'Split Here', { outline: ['S'] }),
  'outline.move': row('article', 'page', '移到别处…', 'Move To…', { outline: ['G'] }),
  'outline.role': row('article', 'page', '改变它的角色…', 'Change Its Role…', { outline: ['R'] }),
  'outline.furniture': row('article', 'page', '归入版面要素', 'Put Among the Furniture', { outline: ['Delete'] }),

  'pane.other': row('view', 'page', '到另一窗格', 'To the Other Pane', ['Mod+\\']),
  'pane.origin': row('view', 'page', '光标处的字从哪里来', 'Where the Character Here Came From', ['Alt+Enter']),
  'pane.raw': row('view', 'page', '原文重排或原样', 'Source Reflowed or Raw', ['Mod+Shift+R']),
  'pane.layout': row('view', 'page', '标出版式改动', 'Mark Layout Changes', ['Mod+Shift+L']),
  'pane.text': row('view', 'page', '标出文字改动', 'Mark Text Changes'),
  'pane.textOnly': row('view', 'page', '只看文字改动', 'Text Changes Only', ['Mod+Shift+X']),
  'pane.fold': row('view', 'page', '折叠没有改动的段落', 'Fold Unchanged Paragraphs', ['Mod+Shift+U']),
  'pane.inline': row('view', 'page', '双栏对照或单栏', 'Two Panes or One', ['Mod+Shift+I']),
  'column.pages': row('view', 'page', '收起或展开版面栏', 'Fold or Unfold the Pages', ['Mod+1']),
  'column.articles': row('view', 'page', '收起或展开稿件栏', 'Fold or Unfold the Articles', ['Mod+2']),
  'list.questions': row('view', 'page', '看问题', 'Show Questions', ['Mod+Shift+Q']),
  'list.changes': row('view', 'page', '看改动', 'Show Changes', ['Mod+Shift+G']),
  'column.changes': row('view', 'page', '收起或展开改动栏', 'Fold or Unfold the Changes', ['Mod+3']),
  'view.nextRegion': row('view', 'nothing', '到下一区', 'To the Next Region', ['F6'], { local: true }),
  'view.previousRegion': row('view', 'nothing', '到上一区', 'To the Previous Region', ['Shift+F6'], { local: true }),
  'view.larger': row('view', 'nothing', '文字放大', 'Larger Text', ['Mod+>'], { over: 'any' }),
  'view.smaller': row('view', 'nothing', '文字缩小', 'Smaller Text', ['Mod+<'], { over: 'any' }),

  'help.palette': row('help', 'nothing', '全部命令…', 'All Commands…', ['Mod+K', 'Mod+Shift+P']),
  'help.tour': row('help', 'nothing', '走一遍', 'Show Me Around'),
  'help.keys': row('help', 'nothing', '键盘操作', 'Keyboard', ['?']),
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];
export const isCommand = (id: string): id is CommandId => Object.hasOwn(COMMANDS, id);
export const commandRow = (id: CommandId): CommandRow => COMMANDS[id];
