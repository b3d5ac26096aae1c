import { loadProgram } from './load';
import type * as PageTask from './page-task';

/// A thread of a batch as it is built: the pool calls this for each page.
export default loadProgram<typeof PageTask>(new URL('./cli/page-task.cjs', import.meta.url)).doPage;
