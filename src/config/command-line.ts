/** The command line of the scripts: read alike, and refused alike. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Tells what is wrong with a call and how to make it; ends with the exit code for it, 2. */
export function wrongUsage(reason: string, usage: string): never {
  process.stderr.write(`${reason}\n${usage}`);
  process.exit(2);
}

/** Whether the person who typed a command asks how to use it. */
export const asksForHelp = (): boolean =>
  process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h');

/**
 * Reads the arguments of a command. `--help` prints its usage; an option that is not known, or
 * that lacks its value, is told.
 */
export function readArguments<const T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  if (asksForHelp()) {
    process.stdout.write(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const [, argument = ''] = /'([^' ]*)/.exec(String(error)) ?? [];
    return wrongUsage(`Opzione sconosciuta o senza valore: ${argument}`, usage);
  }
}
