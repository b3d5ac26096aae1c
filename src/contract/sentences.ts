import type { Language, Sentence, SentenceData } from '../core/text/say';
import { say } from '../core/text/say';
import type { ErrorCode, HostFailure } from './errors';

/// For every code three things in one breath: what is wrong, what is safe, what to do next. `{names}` are filled in from the failure's data, or from `UNNAMED`
/// where the failure does not know them.
export const ERROR_SENTENCES: Readonly<Record<ErrorCode, Sentence>> = {
  'bad-input': {
    zh: '界面发出的请求有误（{at}：应为 {expected}），没有执行，稿件和决定均未改动。请重试；若再次出现，请重新打开版面，并把这句话告知技术人员。',
    en: 'The desk sent a malformed request ({at}: expected {expected}). It was not carried out; pages and decisions are unchanged. Try again; if it happens again, reopen the page and pass this sentence on to your technician.',
  },
  'unknown-method': {
    zh: '界面请求了后台没有的功能（{method}），没有执行，稿件和决定均未改动。界面与后台的版本可能不一致：请关闭全部窗口，重新启动校样。',
    en: 'The desk asked for something its host does not know ({method}). Nothing was done; pages and decisions are unchanged. Their versions may differ: close all windows and start Galley again.',
  },
  'unsupported': {
    zh: '当前运行方式不提供这项功能，什么都没有改动。请改用界面里的文件夹列表，或在桌面版中操作。',
    en: 'This way of running Galley does not offer that; nothing was changed. Use the list of folders in the desk instead, or the desktop app.',
  },
  'not-found': {
    zh: '找不到 {path}：可能写错了，也可能已被移走、改名或删除。已保存的决定仍在，没有改动任何文件。请核对后重试，或刷新列表另选。',
    en: '{path} is not there: it may be misspelt, or was moved, renamed or deleted. Saved decisions are still there and no file was changed. Check it and try again, or refresh the list and choose another.',
  },
  'not-a-folder': {
    zh: '{path} 不是文件夹。没有改动任何内容。请选择存放版面文件的文件夹。',
    en: '{path} is not a folder. Nothing was changed. Choose the folder that holds the page files.',
  },
  'no-access': {
    zh: '系统不允许访问 {path}。原稿和已保存的决定均未改动。请检查该处的权限，或看看是否被其他程序占用，然后重试；也可另选文件夹。',
    en: 'The system refuses access to {path}. The source and all saved decisions are unchanged. Check its permissions, or whether another program holds it, and try again; or choose another folder.',
  },
  'outside': {
    zh: '{path} 指向已打开的文件夹之外，为安全起见没有读取。什么都没有改动。如需处理它，请打开它所在的文件夹。',
    en: '{path} leads out of the opened folder, so it was not read, for safety. Nothing was changed. To work on it, open the folder where it really is.',
  },
  'empty-page': {
    zh: '{page} 是空的，没有任何可见文字。文件未改动。请重新从版面 PDF 提取文字，再打开它。',
    en: '{page} is empty: it holds no visible text. The file is unchanged. Extract the text from the page’s PDF again, then open it.',
  },
  'binary': {
    zh: '{page} 不是文本文件（可能是 PDF、图片或 Word 文档）。文件未改动。请先导出为纯文本（.txt），再打开它。',
    en: '{page} is not text; it may be a PDF, a picture or a Word document. The file is unchanged. Export it as plain text (.txt) first, then open that.',
  },
  'unknown-encoding': {
    zh: '认不出 {page} 的文字编码。文件未改动。请在文本编辑器里把它另存为 UTF-8，再打开它（可读取 UTF-8、UTF-16 和 GB18030/GBK）。',
    en: 'The encoding of {page} is not known. The file is unchanged. Save it as UTF-8 in a text editor, then open it (UTF-8, UTF-16 and GB18030/GBK are read).',
  },
  'bad-model': {
    zh: '{path} 不是这一版本的错字统计模型，或已损坏。什么都没有改动。请重新安装校样以恢复自带的模型，或用 galley learn 重新生成。',
    en: '{path} is not a speller’s model of this version, or it is damaged. Nothing was changed. Install Galley again to restore the model that it comes with, or build one with galley learn.',
  },
  'too-little': {
    zh: '{path} 里只有 {count} 个文本文件，至少要 {limit} 个才能学习。什么都没有改动。请给出更多 .txt 或 .md 文件，例如一天一个文件。',
    en: 'There are {count} text files in {path}; learning needs {limit} at least. Nothing was changed. Give more .txt or .md files, one a day for example.',
  },
  'bad-record': {
    zh: '{path} 的第 {line} 行不是 src、tgt 两段文字组成的 JSON 对象。什么都没有改动。请改正这一行后重试。',
    en: 'Line {line} of {path} is not a JSON object with the texts src and tgt. Nothing was changed. Correct that line and try again.',
  },
  'too-large': {
    zh: '{path} 太大，超过上限 {limit}。没有执行，原稿和已保存的决定均未改动。请把它分成几份再处理，例如一个版面一个文件。',
    en: '{path} is too large; the limit is {limit}. Nothing was done; the source and all saved decisions are unchanged. Divide it, one printed page a file for example.',
  },
  'disk-full': {
    zh: '磁盘已满，{path} 没有写成。原稿和此前已保存的内容完好，刚才这一步尚未保存。请腾出空间后重试。',
    en: 'The disk is full; {path} was not written. The source and everything saved before are intact; this last step is not saved yet. Free some space and try again.',
  },
  'read-only': {
    zh: '{path} 所在的位置是只读的，没有写成。原稿和此前已保存的内容完好，刚才这一步尚未保存。请换一个可写的文件夹，或解除只读后重试。',
    en: '{path} is in a place that is read-only; it was not written. The source and everything saved before are intact; this last step is not saved yet. Choose a folder that can be written, or lift the protection and try again.',
  },
  'stale': {
    zh: '{page} 已在别处改动（另一个窗口、另一位编辑，或原稿文件本身）。对方的改动完好，您刚才这一步没有写入。请重新打开该版面，看过最新内容后再做这一步。',
    en: '{page} was changed elsewhere: in another window, by another editor, or in the source file itself. Their changes are intact; your last step was not written. Reopen the page, look at what is new, and do the step again.',
  },
  'journal-damaged': {
    zh: '决定记录 {path} 的第 {line} 行已损坏。原稿完好，记录文件原样保留、未作改动。请从备份恢复该文件，或把它移到别处后从头开始审校。',
    en: 'The record of decisions {path} is damaged at line {line}. The source is intact, and the record was left exactly as it is. Restore it from a backup, or move it away to begin the page afresh.',
  },
  'journal-newer': {
    zh: '决定记录 {path} 由更新版本的校样写成，当前版本读不了。原稿和记录均未改动。请升级校样后再打开。',
    en: 'The record of decisions {path} was written by a later version of Galley, which this one cannot read. The source and the record are unchanged. Update Galley, then open the page.',
  },
  'over-source': {
    zh: '导出会覆盖版面原稿 {path}，因此没有写入，原稿完好。请另选一个文件夹导出。',
    en: 'The export would overwrite the source page {path}, so nothing was written; the source is intact. Choose another folder to export to.',
  },
  'misfit': {
    zh: '{format} 格式容不下原稿第 {line} 行的控制字符 {character}（在“{title}”里），因此什么都没有写入；稿件和决定都在。请在校样上删去这个字符，或改用别的格式导出。',
    en: 'Source line {line} (in “{title}”) holds {character}, a character that the format {format} cannot hold, so nothing was written; page and decisions are unchanged. Delete it in the proof, or export to another format.',
  },
  'unreviewed': {
    zh: '还有 {count} 篇稿件缺少规定的审校签字，或签字后又有改动，因此没有导出。已保存的决定都在。请先逐篇核对、签字，再导出。',
    en: '{count} article(s) lack a signature that this newsroom requires, or were changed after it, so nothing was exported. All saved decisions are there. Review and sign them first, then export.',
  },
  'no-printer': {
    zh: '没有生成 PDF（{detail}）：这要用本机安装的 Chromium、Chrome 或 Edge。别的文件和决定都在。请安装其中一个，或用环境变量 GALLEY_BROWSER 写明它的位置；也可以在任何浏览器里打开写出的 HTML，打印时存为 PDF。',
    en: 'No PDF was made ({detail}): that takes an installed Chromium, Chrome or Edge. All other files and all decisions are there. Install one of them, or name its place in the variable GALLEY_BROWSER; or open the HTML in any browser and save it as PDF where it prints.',
  },
  'grave-questions': {
    zh: '还有 {count} 处 A 级疑问没有答复，因此没有导出。已保存的决定都在。请先逐处改正或确认无误；确须照发的，在付印前核对里写明理由放行。',
    en: '{count} question(s) of severity A are open, so nothing was exported. All saved decisions are there. Answer each, or let the article through with a reason in the review.',
  },
  'two-stages': {
    zh: '{name} 已经签过这篇稿件的“{stage}”，同一个人不能再签“{wanted}”（{count} 篇）。没有记录这次签字，已有的签字和决定都在。请换一个人签；如果先前签错了，请先撤回那次签字。',
    en: '{name} has signed the stage “{stage}” of the article; the same person cannot sign “{wanted}” too ({count} article(s)). This signature was not recorded; all others and all decisions are there. Let somebody else sign; if the first one was a mistake, withdraw it before.',
  },
  'forbidden': {
    zh: '请求未获准：此窗口没有有效的访问口令。稿件和已保存的决定都在，没有改动。请关闭此窗口，用校样启动时给出的地址重新打开。',
    en: 'The request was refused: this window does not hold a valid key. Pages and saved decisions are there, unchanged. Close this window and open the address that Galley gave when it started.',
  },
  'busy': {
    zh: '同时的请求太多，这一次没有执行。已保存的内容完好。请稍等片刻再试。',
    en: 'Too many requests at once; this one was not carried out. Everything saved is intact. Wait a moment and try again.',
  },
  'unreachable': {
    zh: '校样的后台没有应答。已显示“已保存”的内容都在磁盘上，刚才这一步可能没有保存。请不要关闭窗口，重新启动校样后再试；版面会恢复到最后保存的状态。',
    en: 'Galley’s host does not answer. Whatever was shown as saved is on disk; the last step may not be. Start Galley again and try once more: the page comes back as it was last saved.',
  },
  'internal': {
    zh: '校样内部出错（{detail}）。原稿和此前已保存的决定均未改动，刚才这一步可能没有完成。请重新打开版面再试；若再次出现，请把这句话告知技术人员。',
    en: 'Something went wrong inside Galley ({detail}). The source and all decisions saved before are unchanged; this last step may not be done. Reopen the page and try again; if it happens again, pass this sentence on to your technician.',
  },
};

/// What stands for a value that the failure does not know.
const UNNAMED: Readonly<Record<string, Sentence>> = {
  path: { zh: '该文件', en: 'the file' },
  page: { zh: '该版面', en: 'the page' },
  limit: { zh: '允许的大小', en: 'the size that is allowed' },
  line: { zh: '某', en: '(unknown)' },
  count: { zh: '若干', en: 'Some' },
  name: { zh: '此人', en: 'This person' },
  stage: { zh: '另一道', en: 'another' },
  wanted: { zh: '这一道', en: 'this' },
  at: { zh: '内容', en: 'input' },
  expected: { zh: '另一种内容', en: 'something else' },
  method: { zh: '未知', en: 'unknown' },
  format: { zh: '所选', en: 'chosen' },
  title: { zh: '稿件', en: 'the article' },
  character: { zh: '（控制字符）', en: 'a control character' },
  detail: { zh: '原因不明', en: 'no details' },
};

/// The failure as a person reads it.
export function errorSentence(failure: HostFailure, language: Language): string {
  const data: Record<string, string | number> = {};
  for (const [name, sentence] of Object.entries(UNNAMED)) data[name] = sentence[language];
  // A call about a page names the page; most sentences speak of a path.
  if (failure.data['page'] !== undefined) data['path'] = failure.data['page'];
  if (failure.data['path'] !== undefined) data['page'] = failure.data['path'];
  const filled: SentenceData = { ...data, ...failure.data };
  const sentence = ERROR_SENTENCES[failure.code];
  const said = say({ text: sentence, data: filled }, language);
  // A word of ours begins the sentence with a capital; the name of a file stands as it is.
  const leads = /^\{(\w+)\}/.exec(sentence[language])?.[1];
  const named = leads !== undefined && filled[leads] !== UNNAMED[leads]?.[language];
  return named ? said : said.charAt(0).toUpperCase() + said.slice(1);
}
