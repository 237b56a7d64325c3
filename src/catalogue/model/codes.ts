/** Codes that other registers give: refused where they cannot be one of theirs. */
import { z } from 'zod';

/**
 * - `cup`: of a public investment project (CUP, law 3/2003): a letter, two figures, a letter and
 *   eleven figures.
 * - `ipa`: of a body in the index of public administrations. Municipalities are called after their
 *   code in the land register (`c_h501`), provinces after their plate (`p_tn`).
 * - `esf`: of the common indicators of the ESF+ (Regulation (EU) 2021/1057, annex I).
 */
export const codeForms = {
  cup: /^[A-Z]\d{2}[A-Z]\d{11}$/,
  ipa: /^(?:c_[a-z]\d{3}|p_[a-z]{2}|(?![cp]_)[a-z0-9][a-z0-9_.-]{1,29})$/i,
  esf: /^(?:EECO(?:0[1-9]|1\d)|EECR0[1-6])$/,
} as const;
export type CodeKind = keyof typeof codeForms;

/** A code of one of these registers; a long one without the blanks that people put into it. */
export const code = (kind: CodeKind) =>
  z
    .string()
    .overwrite((value) => (kind === 'cup' ? value.replace(/\s+/g, '') : value.trim()))
    .check((ctx) => {
      if (codeForms[kind].test(ctx.value)) return;
      const params = { rule: 'invalid-code', code: kind };
      ctx.issues.push({ code: 'custom', input: ctx.value, params });
    });
