/** An address that works once: for the first owner, for who was invited, for who forgot the password. */

export const linkPurposes = ['owner', 'invitation', 'password'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** For how many hours a link waits to be used. */
export const hoursOf: Record<LinkPurpose, number> = {
  owner: 7 * 24,
  invitation: 7 * 24,
  password: 24,
}

/** Shown once to whoever asked for it; only the secret's hash is kept. */
export type OneTimeLink = { secret: string; expiresAt: Date }

/** What its bearer sees; name and e-mail are empty until the first owner writes them. */
export type LinkDescription = { purpose: LinkPurpose; name: string; email: string }
