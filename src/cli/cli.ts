import { loadProgram } from './load';
import type * as Program from './program';

/// The command line as it is built.
await loadProgram<typeof Program>(new URL('./cli/program.cjs', import.meta.url)).main(() => import('tinypool'));
