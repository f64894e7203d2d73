/**
 * Loaded into a Node process before its program (`--require`): the process dies, as by a power cut, at the step of
 * file work whose number KILL_STEP names. Steps are the beginning and the end of every call that changes a file,
 * and the middle of every write.
 */
const files = require('node:fs/promises');

const killStep = Number(process.env.KILL_STEP);
let stepCount = 0;

function step() {
  stepCount += 1;
  if (stepCount === killStep) process.kill(process.pid, 'SIGKILL');
}

function withSteps(owner, name) {
  const original = owner[name];
  owner[name] = async function (...argList) {
    step();
    const result = await original.apply(this, argList);
    step();
    return result;
  };
}

function withHalfWrites(handle) {
  const whole = handle.writeFile.bind(handle);
  handle.writeFile = async (bytes) => {
    const half = Math.floor(bytes.length / 2);
    await whole(bytes.subarray(0, half));
    step();
    await whole(bytes.subarray(half));
  };
  withSteps(handle, 'sync');
  withSteps(handle, 'close');
  return handle;
}

const open = files.open;
files.open = async (...argList) => withHalfWrites(await open(...argList));
for (const name of ['open', 'chmod', 'copyFile', 'rename', 'rm']) withSteps(files, name);
