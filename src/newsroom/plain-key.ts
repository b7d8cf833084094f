/** Keys of a catalogue whose messages ask for nothing. */
export type PlainKey<C> = {
  [K in keyof C]: C[K] extends `${string}{${string}` ? never : K
}[keyof C]
