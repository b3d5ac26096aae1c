#!/usr/bin/env node
import { isBuilt } from './built.mjs';

/// The command line in a clone: builds itself where needed, with nothing of that on stdout.

if (!isBuilt()) await (await import('./build.mjs')).build();
// npm runs scripts in the package's folder; paths are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'galley' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(new URL('../../out/main/cli.js', import.meta.url).href);
