import { runCli } from './run';

const io = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
};

void runCli(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
