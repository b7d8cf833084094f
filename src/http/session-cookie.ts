import type { FastifyReply, FastifyRequest } from 'fastify'

const days = 24 * 60 * 60

/** With TLS the name carries `__Host-`, so that no sibling domain can set it (RFC 6265bis, 4.1.3). */
function nameFor(isSecure: boolean): string {
  return isSecure ? '__Host-matbaa_session' : 'matbaa_session'
}

export function sessionSecretOf(request: FastifyRequest, origin: string): string | undefined {
  return request.cookies[nameFor(origin.startsWith('https:'))]
}

export function setSessionCookie(reply: FastifyReply, secret: string, origin: string): void {
  const isSecure = origin.startsWith('https:')
  reply.setCookie(nameFor(isSecure), secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    maxAge: 30 * days,
  })
}

export function clearSessionCookie(reply: FastifyReply, origin: string): void {
  const isSecure = origin.startsWith('https:')
  reply.clearCookie(nameFor(isSecure), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
  })
}
