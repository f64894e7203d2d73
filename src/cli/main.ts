import { printable } from './io';
import { runCli } from './run';

/** A reader that closes the pipe early (`| head`) has got what it wanted: no error, the work is done. */
function endWhenReaderLeaves(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

endWhenReaderLeaves(process.stdout);
endWhenReaderLeaves(process.stderr);

const io = {
  out: (line: string) => void process.stdout.write(`${printable(line)}\n`),
  err: (line: string) => void process.stderr.write(`${printable(line)}\n`),
};

void runCli(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
