import { runAction } from './action/main.ts';
import { exitWhenWritten } from './run/exit.ts';

await runAction(process.env);
exitWhenWritten(process.exitCode);
