/**
 * The little of CBOR (RFC 8949) that Pagefind's files are made of: whole numbers, texts and arrays
 * whose length is told. A library makes an object of every number, and there are millions; here
 * what is only moved from one file to another is passed over and copied as it stands.
 */

/** The kinds of items, in the upper three bits of their first byte. */
const kind = { positive: 0, negative: 1, text: 3, array: 4 } as const;
type Kind = (typeof kind)[keyof typeof kind];

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads items one after the other. Whatever is not as expected throws. */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next item begins. */
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The length of the array that begins here; its items follow. */
  array(): number {
    return this.#expect(kind.array);
  }

  text(): string {
    const length = this.#expect(kind.text);
    const from = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw new Error('CBOR: a text is cut off');
    return decoder.decode(this.bytes.subarray(from, this.at));
  }

  integer(): number {
    const isNegative = this.#kindHere() === kind.negative;
    const value = this.#value();
    return isNegative ? -1 - value : value;
  }

  /** Passes over the next item, with all that is in it. */
  skip(): void {
    const here = this.#kindHere();
    const value = this.#value();
    if (here === kind.text) this.at += value;
    else if (here === kind.array) for (let left = value; left > 0; left--) this.skip();
  }

  #kindHere(): number {
    const first = this.bytes[this.at];
    if (first === undefined) throw new Error('CBOR: it ends too soon');
    return first >> 5;
  }

  #expect(expected: Kind): number {
    const here = this.#kindHere();
    if (here !== expected) throw new Error(`CBOR: kind ${here} where ${expected} was expected`);
    return this.#value();
  }

  /** The number in the first byte of an item, or in the one, two or four bytes after it. */
  #value(): number {
    const short = (this.bytes[this.at++] ?? 0) & 31;
    if (short < 24) return short;
    if (short > 26) throw new Error(`CBOR: a length of ${short}`);
    const size = 1 << (short - 24);
    this.at += size;
    return this.bytes.readUIntBE(this.at - size, size);
  }
}

/** Writes items one after the other. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Begins an array; so many items have to follow. */
  array(length: number): void {
    this.#head(kind.array, length);
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(kind.text, length);
    this.#room(length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  integer(value: number): void {
    if (value < 0) this.#head(kind.negative, -1 - value);
    else this.#head(kind.positive, value);
  }

  /** Takes items over as they are. */
  copy(bytes: Buffer, from = 0, to = bytes.length): void {
    this.#room(to - from);
    bytes.copy(this.#bytes, this.#length, from, to);
    this.#length += to - from;
  }

  /** What was written; the next item is the first again. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  /** As short as it can be, so that equal items have equal bytes. */
  #head(of: Kind, value: number): void {
    this.#room(5);
    const first = of << 5;
    if (value < 24) {
      this.#bytes[this.#length++] = first | value;
      return;
    }
    const power = value < 0x100 ? 0 : value < 0x1_0000 ? 1 : 2;
    const size = 1 << power;
    this.#bytes[this.#length++] = first | (24 + power);
    this.#length = this.#bytes.writeUIntBE(value, this.#length, size);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe((this.#length + more) * 2);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
