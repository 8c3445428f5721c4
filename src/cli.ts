#!/usr/bin/env node
import { runCli } from './edges/cli.ts';

process.exitCode = await runCli(process.argv.slice(2), process.env);
