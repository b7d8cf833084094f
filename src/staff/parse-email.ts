import { Refusal } from '../language/refusal.ts'

const longest = 200

/** An e-mail address as the house keeps and compares it; 'invalid-input' for what can't be one. */
export function parseEmail(written: string): string {
  const email = emailIn(written)
  if (email === null)
    throw new Refusal('invalid-input', { path: 'email', problem: 'not an e-mail' })
  return email
}

/** The same, answering null: for sign-in, where a wrong address is one more wrong credential. */
export function emailIn(written: string): string | null {
  const email = written.trim().toLowerCase()
  const isEmail = /^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u.test(email)
  return isEmail && email.length <= longest ? email : null
}
