import type { FastifyReply, FastifyRequest } from 'fastify'

const days = 24 * 60 * 60

/** With TLS the name carries `__Host-`, so that no sibling domain can set it (RFC 6265bis, 4.1.3). */
function nameFor(isSecure: boolean): string {
  return isSecure ? '__Host-matbaa_visitor' : 'matbaa_visitor'
}

export function visitorCookieOf(request: FastifyRequest, origin: string): string | undefined {
  return request.cookies[nameFor(origin.startsWith('https:'))]
}

/** Set for those who commented, so that they see what they wrote; for nobody else. */
export function setVisitorCookie(reply: FastifyReply, value: string, origin: string): void {
  const isSecure = origin.startsWith('https:')
  reply.setCookie(nameFor(isSecure), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    maxAge: 30 * days,
  })
}
