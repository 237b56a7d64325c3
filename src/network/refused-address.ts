/** An address that is not to be asked, or that leads nowhere. */
export class RefusedAddress extends Error {
  /** It is not of the web, keeps sending elsewhere, or is of a private network. */
  readonly why: 'notWeb' | 'endless' | 'private';
  readonly address: string;
  constructor(why: RefusedAddress['why'], address: string) {
    super(`${why}: ${address}`);
    this.why = why;
    this.address = address;
  }
}
