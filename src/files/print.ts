/** What commands print goes through here: what others wrote must mean nothing to who reads it. */
import { stripVTControlCharacters } from 'node:util';
import { withoutCommands } from './printed.ts';

/** Signs that move the cursor, or write over what was said; ends of lines stay. */
const controls = /(?![\t\n]|\r\n)\p{Cc}/gu;

/** A text for a terminal and for the log of an automation: neither obeys anything in it. */
export const harmless = (text: string): string =>
  withoutCommands(
    stripVTControlCharacters(text).replace(controls, (sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x24_00 + code) : '\ufffd';
    }),
  );

/** Prints for people. */
export const print = (text: string): void => {
  process.stdout.write(harmless(text));
};

/** Prints what is wrong, and what is not the answer to a command. */
export const printError = (text: string): void => {
  process.stderr.write(harmless(text));
};

/** Prints what a program reads: who made it sees to what others wrote in it. */
export const printForProgram = (text: string): void => {
  process.stdout.write(text);
};
