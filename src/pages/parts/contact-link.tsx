/**
 * An address to write to that works without script and does not stand in the source: every letter
 * of it, also of the scheme, is a character reference. Nothing else can come out of that.
 */
export function ContactLink({ email }: { email: string }) {
  const link = `<a class="contact" dir="ltr" href="${references(`mailto:${email}`)}">${references(email)}</a>`
  return <span dangerouslySetInnerHTML={{ __html: link }} />
}

function references(text: string): string {
  return Array.from(text.toWellFormed(), (letter) => `&#${letter.codePointAt(0)};`).join('')
}
