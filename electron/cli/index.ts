#!/usr/bin/env node
/** The program `throughline`. */
import { main } from './main';
import { PROGRAM_VERSION } from './version';

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2), PROGRAM_VERSION);
