/** Whatever is changed in the form of whatever file could be opened, the file says it afterwards. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { readSource } from '../../../src/client/contribute/parse-source.ts';
import { bodyOf, editFile, newFile } from '../../../src/catalogue/writing/practice-file.ts';
import { type Fields, same } from '../../../src/catalogue/writing/same.ts';
import { changedFields, dataChange } from './changes.ts';
import { must } from './must.ts';
import { spoilt } from './mutations.ts';
import { allTexts, inBoundedTime } from './reading.ts';
import { manyRuns, runs, told } from './runs.ts';
import { mischievousText } from './texts.ts';

const someText = fc.constantFrom(...allTexts).map(({ text }) => text.source);
/** As a control of the form has it: whole signs, line feeds, no NUL. */
const typed = mischievousText.map((text) =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', ''),
);
const changes = fc.array(dataChange, { maxLength: 3 });
const withEnds = (source: string) => [source, source.replaceAll('\n', '\r\n'), `\uFEFF${source}`];

function frontmatterIn(source: string): Fields {
  const { frontmatter, problems } = readSource(source);
  must(frontmatter !== undefined, 'a file that can be read again', { source, problems });
  return frontmatter;
}

/** Where two sheets part. */
const difference = (one: Fields, other: Fields) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => !same(one[key], other[key]))
    .map((key) => ({ key, written: one[key], meant: other[key] }));

describe('a change in the form', manyRuns, () => {
  test(`of a good file, or of one that is almost right (${told('changes of files')})`, () => {
    const files = fc
      .oneof(someText, someText.chain(spoilt))
      .chain((source) => fc.constantFrom(...withEnds(source.toWellFormed())));
    const bodies = fc.option(typed);
    fc.assert(
      fc.property(files, changes, bodies, (source, list, otherBody) => {
        const { frontmatter: before } = readSource(source);
        if (before === undefined) return;
        inBoundedTime(() => {
          const after = changedFields(before, list);
          const body = otherBody ?? bodyOf(source);
          const written = editFile(source, { before, after, body });
          must(
            same(frontmatterIn(written), after),
            'what was meant',
            difference(frontmatterIn(written), after),
          );
          must(bodyOf(written).trim() === body.trim(), 'the text', { body, written });
          must(
            list.length > 0 || otherBody !== null || written === source,
            'no byte more',
            written,
          );
        });
      }),
      runs('changes of files'),
    );
  });

  test(`of some fields leaves what the form does not know (${told('changes of some fields')})`, () => {
    fc.assert(
      fc.property(someText, changes, fc.nat(), (source, list, hidden) => {
        const frontmatter = frontmatterIn(source);
        const keys = Object.keys(frontmatter);
        const [unknown = ''] = keys.slice(hidden % keys.length);
        const { [unknown]: kept, ...before } = frontmatter;
        const after = changedFields(before, list);
        if (Object.hasOwn(after, unknown)) return;
        const written = editFile(source, { before, after, body: bodyOf(source) });
        must(same(frontmatterIn(written), { ...after, [unknown]: kept }), 'both', {
          source,
          written,
        });
      }),
      runs('changes of some fields'),
    );
  });

  test(`a new file says what was written into it (${told('new files')})`, () => {
    const sheets = changes.map((list) =>
      changedFields({ title: 'a', sources: [{ title: 'b' }] }, list),
    );
    fc.assert(
      fc.property(sheets, typed, (frontmatter, body) => {
        const written = newFile(frontmatter, body);
        must(same(frontmatterIn(written), frontmatter), 'the sheet', written);
        must(bodyOf(written).trim() === body.trim(), 'the text', written);
      }),
      runs('new files'),
    );
  });
});
