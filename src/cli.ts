#!/usr/bin/env node
import { runCli } from './cli/main.ts';
import { exitWhenWritten } from './run/exit.ts';

exitWhenWritten(await runCli(process.argv.slice(2), process.env));
