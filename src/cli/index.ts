export { runCli } from './run';
export { writeBytes } from './files';
