import { runCommand } from './operate/run.ts';

/** What an operator does on a deployed province (docs/operations.md). */
const { exit, lines } = await runCommand(process.argv.slice(2), process.env);
for (const line of lines) (exit === 0 ? console.info : console.error)(line);
process.exitCode = exit;
