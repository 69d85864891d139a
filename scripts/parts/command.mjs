/** Runs one command to its end. Nothing here comes from a package: these parts run before any is installed. */
import { spawn } from 'node:child_process';

/**
 * Ends with the exit code (1 where a signal ended it) and everything the command printed.
 * `echo` shows the output while it comes.
 */
export function command(program, args, { echo = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (stream) => (data) => {
      output += data;
      if (echo) stream.write(data);
    };
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${program}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
