import type { ErrorAnswer } from '../api/contract.ts'
import { reportSignedOut } from './signed-out.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type RequestOptions = {
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Lets the request outlive the page, as when its tab closes. */
  keepalive?: boolean
}

/** Asks the house; throws `HouseRefused` when it says no, `HouseAway` when it can't be reached. */
export async function request<T>(
  method: Method,
  path: string,
  body?: unknown,
  { headers = {}, signal, keepalive = false }: RequestOptions = {},
): Promise<T> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    keepalive,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error
    throw new HouseAway()
  })
  return answerOf<T>(response.status, await textOf(response), path)
}

/** The house's no, worded for the person who asked. */
export class HouseRefused extends Error {
  readonly status: number
  readonly code: string
  readonly details: Record<string, unknown>

  constructor(status: number, { code, message, details }: ErrorAnswer['error']) {
    super(message)
    this.name = 'HouseRefused'
    this.status = status
    this.code = code
    this.details = details
  }
}

/** No network, or a server that is stopped or starting: worth trying again. */
export class HouseAway extends Error {
  constructor() {
    super('The house is away')
    this.name = 'HouseAway'
  }
}

/** Reads an answer by its status; also for requests that were not made with `fetch`. */
export function answerOf<T>(status: number, text: string, path: string): T {
  if (status === 0 || status === 502 || status === 503 || status === 504) throw new HouseAway()
  const answer = parseJson(text)
  if (status >= 200 && status < 300) return answer as T
  const refusal = new HouseRefused(status, parseError(answer))
  if (refusal.code === 'not-signed-in' && path !== '/api/me') reportSignedOut()
  throw refusal
}

async function textOf(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch {
    throw new HouseAway()
  }
}

function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new HouseAway()
  }
}

function parseError(answer: unknown): ErrorAnswer['error'] {
  const { error } = (answer ?? {}) as Partial<ErrorAnswer>
  return {
    code: error?.code ?? 'internal-error',
    message: error?.message ?? '',
    details: error?.details ?? {},
  }
}
