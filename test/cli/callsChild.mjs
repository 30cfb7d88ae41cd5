/** One process that runs the built command line again and again: what each call printed and ended with goes to the parent. */
let call = 0;

/** What is written meanwhile, instead of being printed. */
function capture(stream) {
  const chunks = [];
  const original = stream.write;
  stream.write = (chunk) => {
    chunks.push(Buffer.from(chunk));
    return true;
  };
  return () => {
    stream.write = original;
    return Buffer.concat(chunks);
  };
}

process.on('message', async ({ program, args, cwd }) => {
  const start = performance.now();
  const argv = process.argv;
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  let failure = '';
  try {
    process.chdir(cwd);
    process.argv = [argv[0], program, ...args];
    process.exitCode = undefined;
    // The first module runs anew for each address; what it loads is loaded once.
    await import(`${program}?call=${call++}`);
  } catch (error) {
    failure = `\n${error.stack ?? error}`;
    process.exitCode = 1;
  }
  process.argv = argv;
  process.stdout.removeAllListeners('error');
  const answer = {
    status: process.exitCode ?? 0,
    stdout: out().toString('base64'),
    stderr: err().toString() + failure,
    milliseconds: performance.now() - start,
  };
  process.exitCode = undefined;
  process.send(answer);
});
