export { runCli } from './run';
export { writeBytes } from './files';
export { printable } from './io';
