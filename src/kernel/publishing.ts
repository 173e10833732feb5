/** Guarded numbers are published as multiples of it, and smaller ones not at all (0037). */
export const BASE = 5;
/** So many must be recorded anew before numbers are published anew: a change of few is not to be seen. */
export const ANEW = 20;
