import { matbaa } from '../house-process.ts'

const password = 'كلمة مرور طويلة 2026'

/** An editor with a token, hired by the command line while the house runs. */
export async function hireEditor(environment: Record<string, string>): Promise<string> {
  const email = 'idriss@example.test'
  const words = ['staff', 'add', '--name', 'إدريس', '--email', email, '--role', 'editor']
  const added = await matbaa([...words, '--password-stdin', '--json'], environment, password)
  if (added.code !== 0) throw new Error(added.said)
  const made = await matbaa(['token', 'create', '--email', email, '--json'], environment)
  if (made.code !== 0) throw new Error(made.said)
  return (JSON.parse(made.out) as { token: string }).token
}

export type Answer = { status: number; headers: Headers; json: any } // oxlint-disable-line typescript/no-explicit-any -- a test asserts what it reads

/** Null when the connection broke: then nothing was acknowledged. */
export async function ask(
  origin: string,
  token: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer | null> {
  try {
    const response = await fetch(new URL(path, origin), {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
    return { status: response.status, headers: response.headers, json: await response.json() }
  } catch {
    return null
  }
}

/** Asks until the house is there to answer, as Retry-After says. */
export async function askPatiently(origin: string, token: string, path: string): Promise<Answer> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await ask(origin, token, 'GET', path)
    if (answer !== null && answer.status !== 503) return answer
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`no answer to ${path}`)
}

/** Posts a comment as the plain form does; true when it was acknowledged. */
export async function comment(
  origin: string,
  articleId: string,
  { words, from }: { words: string; from: string },
): Promise<boolean> {
  try {
    const response = await fetch(new URL(`/a/${articleId}/comments`, origin), {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from },
      body: new URLSearchParams({ name: 'عمر', text: words }),
      signal: AbortSignal.timeout(10_000),
    })
    return response.status === 303
  } catch {
    return false
  }
}
