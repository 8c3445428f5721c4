#!/usr/bin/env node
import { runCli } from './edges/cli.ts';
import { exitWhenWritten } from './edges/exit.ts';

exitWhenWritten(await runCli(process.argv.slice(2), process.env));
