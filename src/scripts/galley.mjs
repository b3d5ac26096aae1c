#!/usr/bin/env node
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { ROOT } from './common.mjs';

/// The command line in a clone: builds itself where needed, with nothing of that on stdout.

if (!isBuilt()) await build();
// npm runs scripts in the package's folder; paths are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'galley' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(join(ROOT, 'out', 'main', 'cli.js')).href);
