/** A character of every class of Unicode, and those that programs trip over. */
import fc from 'fast-check';

const categories =
  'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn';

/** Where characters of every class are: the basic plane, pictures, tags, the last of all. */
const ranges = [
  [0x1, 0xffff],
  [0x1_f000, 0x1_faff],
  [0xe_0000, 0xe_01ef],
  [0x10_fffe, 0x10_ffff],
] as const;

/** Some of each class, spread over where they are: more of one teach no more. */
const some = 40;

const members = categories.split(' ').map((category) => {
  const pattern = new RegExp(`^\\p{gc=${category}}$`, 'u');
  const all = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).filter((sign) =>
      pattern.test(sign),
    ),
  );
  const step = Math.max(1, Math.floor(all.length / some));
  return all.filter((_, index) => index % step === 0);
});

const awkward = [
  '\0',
  '\uFEFF',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '\u202E',
  '\u2066',
  '\u200D',
  '\u00AD',
  '\u2028',
  '\u2029',
  '\u0085',
  'e\u0300',
  'ﬃ',
  'İ',
  'ß',
  '👩‍👩‍👧',
  '🏴\u{E0067}\u{E0062}\u{E007F}',
  `a${'\u0300'.repeat(30)}`,
];

/** A sign, of each class as often as of any other. */
export const anySign = fc.oneof(
  fc.constantFrom(...members.map((signs) => fc.constantFrom(...signs))).chain((sign) => sign),
  fc.constantFrom(...awkward),
);
