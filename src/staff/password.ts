import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '../language/refusal.ts'

/** Argon2id (the library's default) with the parameters that OWASP's password storage cheat sheet gives first. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Made with the cost above from bytes nobody kept, so that no password fits it. */
const decoy =
  '$argon2id$v=19$m=19456,t=2,p=1$1PLy34+kBZicud58ZwZhfw$a4VTXb+uOhpb/6Aqf3WK+lMoy4TY38L35Cgao1n6F/Q'

const fewestLetters = 10

export function hashPassword(password: string): Promise<string> {
  return hash(sameOnEveryKeyboard(password), cost)
}

/** Takes as long where there is no password, so that the time does not tell who works here. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const fits = await verify(kept ?? decoy, sameOnEveryKeyboard(password))
  return fits && kept !== null
}

/** Refuses with 'weak-password' what is short, one letter repeated, or the e-mail itself. */
export function requireStrongPassword(password: string, email: string): void {
  const letters = [...sameOnEveryKeyboard(password)]
  const isWeak =
    letters.length < fewestLetters ||
    new Set(letters).size === 1 ||
    password.trim().toLowerCase() === email.toLowerCase()
  if (isWeak) throw new Refusal('weak-password', { fewestLetters })
}

/** One phone writes أ as one letter, another as two: NIST SP 800-63B asks for one form before hashing. */
function sameOnEveryKeyboard(password: string): string {
  return password.normalize('NFKC')
}
