/** Of the JSON of a catalogue: raised when a reader of an older one would misread it. */
export const dataVersion = 1;
