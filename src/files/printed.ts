/** What commands print may be read by an automation, which takes some lines for commands. */

/** Breaks a command, and is not seen. */
const joiner = '\u2060';

/**
 * Texts with the words of others in them, of which no line is a command to GitHub (`::error::`,
 * `##[warning]`), Azure (`##vso[…]`) or TeamCity (`##teamcity[…]`): they read the same.
 */
export const withoutCommands = (text: string): string =>
  text
    .replace(
      /^(?=[^\S\n\r\u2028\u2029]*::)[^\S\n\r\u2028\u2029]*:/gm,
      (start) => `${start}${joiner}`,
    )
    .replace(/#(?=#(?:\[|vso|teamcity))/gi, `#${joiner}`);

/** The same inside the strings of JSON, where a sign may be written by its number. */
export const jsonWithoutCommands = (json: string): string =>
  json.replace(/#(?=#(?:\[|vso|teamcity))/gi, '\\u0023');
