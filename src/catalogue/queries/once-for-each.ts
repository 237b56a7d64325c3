/**
 * Makes what follows from a catalogue once for it, however many pages ask; with a new one, as comes
 * with each edit while somebody writes, it is made anew.
 */
export function onceForEach<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { is: Made }>();
  return (of) => {
    const known = made.get(of) ?? { is: make(of) };
    made.set(of, known);
    return known.is;
  };
}
