import { basename, dirname, join, resolve } from 'node:path';
import { Finished } from './finished';
import { EXIT, tell, worse, type Exit, type Session } from './io';
import { UsageError } from './options';
import { doPage, type PageDone, type PageTask, type PageWork } from './page-task';
import { WORTH_THREADS } from './pages';
import { Progress } from './progress';

/// Pages under way for each thread: enough that none waits, few enough that results do not pile up behind a slow one.
const AHEAD = 4;

/// Does many pages on all cores. Results come in the order of the names; a page that fails stops none of the others and is named at the end. With `to`, each page's result
/// is a file of that folder, and pages whose result stands there already and would be the same are passed over: a batch that was stopped goes on.
export async function batch(session: Session, work: PageWork, files: readonly string[]): Promise<Exit> {
  const { io, language, colour } = session;
  const { to } = work.options;
  const names = to === undefined ? undefined : targets(work, files, to);
  const finished = to === undefined ? undefined : new Finished(to, work.command);
  let stopped = false;
  const release = io.onInterrupt?.(() => { stopped = true; });
  const alike = work.command === 'check' ? await (await import('./alike')).alikeAmong(session, files, () => stopped) : undefined;
  const taskOf = (given: string, index: number): PageTask => ({
    work, given, alike: alike?.get(given) ?? [], language, colour, env: { ...io.env }, user: io.user, locale: io.locale, columns: io.columns,
    ...(names && { target: join(to!, names[index]!), known: finished!.markOf(to!, names[index]!) }),
  });
  const pool = files.length >= WORTH_THREADS ? await io.pool?.() : undefined;
  const run = (task: PageTask): Promise<PageDone> => (pool ? pool.run(task) : doPage(task)).catch((error: unknown) => ({ exit: EXIT.failed, out: '', err: '', notices: [], fault: isOutOfMemory(error) ? OUT_OF_MEMORY[language] : String(error) }));
  const progress = new Progress(session, files.length, { zh: '个版面', en: 'pages' });
  const told = new Set<string>();
  const failed: string[] = [];
  const waiting: Promise<PageDone>[] = [];
  let begun = 0;
  let kept = 0;
  let done = 0;
  let exit: Exit = EXIT.fine;
  while (done < files.length && !stopped) {
    while (begun < files.length && waiting.length < (pool?.threads ?? 1) * AHEAD) waiting.push(run(taskOf(files[begun]!, begun++)));
    progress.at(done, files[done]!);
    const page = await waiting.shift()!;
    const given = files[done]!;
    if (page.out !== '' || page.err !== '') progress.clear();
    for (const notice of page.notices) if (!told.has(notice)) io.err((told.add(notice), notice));
    await io.out(page.out);
    // With a folder, the count of each page would drown what went wrong.
    if (to === undefined || page.exit === EXIT.failed) io.err(page.err);
    if (page.fault !== undefined) tell(session, { text: { zh: '程序出错，这个版面没有做：{fault}', en: 'The program failed on this page: {fault}' }, data: { fault: page.fault } }, given);
    if (page.exit === EXIT.failed) failed.push(given);
    if (page.kept) kept++;
    else if (page.mark !== undefined) finished!.add(names![done]!, page.mark);
    exit = worse(exit, page.exit);
    done++;
  }
  progress.clear();
  release?.();
  await pool?.close();
  const data = { done: done - kept - failed.length, kept, failed: failed.length, all: files.length, list: failed.join('\n  ') };
  if (stopped) {
    tell(session, { text: to === undefined ? STOPPED : STOPPED_GOES_ON, data }, 'galley');
    return EXIT.interrupted;
  }
  if (to !== undefined || failed.length > 0) tell(session, { text: failed.length > 0 ? SOME_FAILED : ALL_DONE, data }, 'galley');
  return exit;
}

/// What Node says of a thread that has used up its heap.
const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const OUT_OF_MEMORY = { zh: '这个版面所需的内存超过一个线程所有的。请把它分成几个文件再做。', en: 'it needs more memory than a thread has. Divide it into several files.' };

const STOPPED = { zh: '已停止：{all} 个版面中完成了 {done} 个。', en: 'Stopped: {done} of {all} pages done.' };
const STOPPED_GOES_ON = { zh: '已停止：{all} 个版面中新完成 {done} 个，此前已有 {kept} 个。重新运行同一命令，会从这里继续。', en: 'Stopped: {done} of {all} pages done, {kept} from before. The same command goes on from here.' };
const ALL_DONE = { zh: '完成 {done} 个版面，{kept} 个此前已完成且没有变化。', en: '{done} pages done; {kept} were done before and have not changed.' };
const SOME_FAILED = { zh: '完成 {done} 个版面，{kept} 个此前已完成；{failed} 个失败：\n  {list}', en: '{done} pages done; {kept} were done before; {failed} failed:\n  {list}' };

/// The name of each page's result. Fails where two are one, or a result would take the place of a page.
function targets({ command, options: { json } }: PageWork, files: readonly string[], to: string): string[] {
  const taken = new Map<string, string>();
  return files.map((given) => {
    const name = `${given === '-' ? 'stdin' : basename(given).replace(/\.txt$/i, '')}.${json ? 'json' : 'txt'}`;
    const other = taken.get(name);
    if (other !== undefined) throw new UsageError({ zh: '{given} 和 {other} 的结果会写进同一个文件 {name}。请分别指定文件夹。', en: '{given} and {other} would both be written to {name}. Give them folders of their own.' }, { given, other, name }, command);
    if (dirname(resolve(given)) === resolve(to)) throw new UsageError({ zh: '--to 不能是版面所在的文件夹：原稿不会被改写。', en: '--to cannot be the folder of the pages: the source is never written.' }, {}, command);
    if (given === '-') throw new UsageError({ zh: '--to 需要文件，不能用 -。', en: '--to takes files, not standard input.' }, {}, command);
    taken.set(name, given);
    return name;
  });
}
