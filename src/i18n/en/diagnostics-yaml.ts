/** What is wrong with the form of a sheet, in words. */
import type { YamlCause } from '../../catalogue/checking/diagnostic.ts';
import type { DiagnosticText } from '../../catalogue/checking/messages/messages.ts';

export const yaml: Record<YamlCause, DiagnosticText> = {
  colon: {
    message: 'The text contains “: ” and is not quoted.',
    hint: 'Put the whole text in double quotes: title: "Before: after".',
  },
  key: {
    message: 'This line lacks a colon, or the text goes to a new line without quotes.',
    hint: 'Every line of the data is “name: value”; a long text needs double quotes.',
  },
  tab: {
    message: 'The line is indented with a tab.',
    hint: 'Replace it with spaces: two for each level.',
  },
  indent: {
    message: 'The indent of this line does not match the lines around it.',
    hint: 'Align it with the others of its group, with spaces.',
  },
  closing: {
    message: 'Something is not closed: quotes, a bracket or a brace.',
    hint: 'Find where the text or the list should end, and close it.',
  },
  apostrophe: {
    message: 'The text is in single quotes, and the apostrophe in it closes them.',
    hint: 'Use double quotes: title: "The neighbours\' garden".',
  },
  escape: {
    message: 'Between double quotes the backslash has a special meaning.',
    hint: 'Write it twice: “\\\\”.',
  },
  start: {
    message: 'A value cannot begin with this sign.',
    hint: 'Put the value in double quotes.',
  },
  other: {
    message: 'The data cannot be read from here.',
    hint: 'Compare it with the data of another practice: every line is “name: value”, indents are spaces.',
  },
};
