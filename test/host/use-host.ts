import { openHost, type Host, type HostOptions } from './open-host';

/** A fresh host for each test of a file or block; closing it makes missing members fail the test. */
export function useHost(options: () => HostOptions = () => ({})): () => Host {
  let host: Host | null = null;
  beforeEach(() => {
    host = openHost(options());
  });
  afterEach(() => {
    host?.close();
    host = null;
  });
  return () => host!;
}

/** The code of the error that a run ends with; fails when it ends well. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  const outcome = await run.then(
    () => 'no error',
    (error: OfficeExtension.Error) => error.code ?? String(error),
  );
  return outcome;
}
