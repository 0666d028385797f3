#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
const { runAsProcess } = await import('../src/lib/server/cli/run-as-process.ts');
const { start } = await import('../src/lib/server/cli/start.ts');
await runAsProcess(start);
