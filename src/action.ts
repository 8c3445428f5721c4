import { runAction } from './edges/action.ts';
import { exitWhenWritten } from './edges/exit.ts';

await runAction(process.env);
exitWhenWritten(process.exitCode);
