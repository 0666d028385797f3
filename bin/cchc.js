#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The reader's own tsconfig.json, in whatever folder the command is run, is none of ours.
register({ tsconfig: false });
const { runAsProcess } = await import('../src/lib/server/cli/run-as-process.ts');
const { main } = await import('../src/lib/server/cli/main.ts');
await runAsProcess(main);
