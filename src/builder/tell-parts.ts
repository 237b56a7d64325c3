/** Tells on the error output what each part of a build did and how long it took, when it is done. */
import { printError } from '../files/print.ts';
import type { Words } from '../i18n/languages.ts';
import { onTold } from './parts.ts';

/**
 * Whether somebody asks for it in the environment, as of other programs for Node: `DEBUG=catalogo:*`,
 * also among other names.
 */
export const isDebugged = ({ DEBUG = '' }: NodeJS.ProcessEnv): boolean =>
  DEBUG.split(/[\s,]+/).some((name) => /^(?:catalogo(?::.*)?|catalogo\*|\*)$/.test(name));

/** From here on. */
export function tellParts(words: Words): void {
  const { parts } = words.commands.build;
  const { locale } = words.language;
  const started = performance.now();
  const format = (digits: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: 'always',
    });
  const [seconds, whole] = [format(2), format(0)];
  onTold((told) => {
    const now = seconds.format((performance.now() - started) / 1000);
    const line =
      'process' in told
        ? `${parts.process(told.process)}: ${whole.format(told.peakMemory / 1024 ** 2)} MB, ${parts.processor(seconds.format(told.processorSeconds))}`
        : [
            `${[parts[told.name], told.language].filter(Boolean).join(' ')}: ${seconds.format(told.seconds)} s`,
            told.made === undefined ? [] : parts.made(told.made),
            told.kept === undefined ? [] : parts.kept(told.kept),
          ]
            .flat()
            .join(', ');
    printError(`${now.padStart(7)} s  ${line}\n`);
  });
}
