/** A key for programs: whoever holds it may do what the colleague may do. */
export type Token = { id: string; name: string; createdAt: Date; usedAt: Date | null }

/** The token itself is shown once. */
export type NewToken = { id: string; name: string; token: string }

/** Lets secret scanners and people tell what they have found. */
export const tokenPrefix = 'mtb_'
