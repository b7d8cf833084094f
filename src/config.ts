import { resolve } from 'node:path'
import { Refusal } from './language/refusal.ts'

/** The only reader of the environment: every setting, its default, its check. */

type Setting<T> = { fallback: string; expects: string; parse(value: string): T | undefined }

const text = (fallback: string, expects: string): Setting<string> => ({
  fallback,
  expects,
  parse: (value) => value,
})

export const settings = {
  PORT: {
    fallback: '3000',
    expects: 'رقم منفذ بين 0 و65535',
    parse: (value) =>
      /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined,
  },
  HOST: text('127.0.0.1', 'عنوان يُستمع عليه'),
  MATBAA_DATA: text('./data', 'مسار مجلد'),
  DATABASE_URL: {
    fallback: '',
    expects: 'عنوان من الشكل postgresql://user:password@host:5432/name',
    parse: (value) => (value === '' || /^postgres(ql)?:\/\//.test(value) ? value : undefined),
  },
  MATBAA_ORIGIN: {
    fallback: '',
    expects: 'العنوان العام بلا مسار، مثل https://example.com',
    parse: (value) => (value === '' || isOrigin(value) ? value.replace(/\/$/, '') : undefined),
  },
  MATBAA_DEMO: {
    fallback: 'on',
    expects: 'on أو off',
    parse: (value) => (value === 'on' || value === 'off' ? value === 'on' : undefined),
  },
  MATBAA_TRUSTED_PROXIES: {
    fallback: '',
    expects: 'عناوين IP أو نطاقات CIDR تفصل بينها فواصل',
    parse: (value) => {
      const proxies = value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
      return proxies.every((proxy) => /^[0-9a-fA-F.:]+(\/\d{1,3})?$/.test(proxy))
        ? proxies
        : undefined
    },
  },
  MATBAA_LOG: {
    fallback: 'info',
    expects: 'silent أو error أو warn أو info أو debug',
    parse: (value) =>
      (['silent', 'error', 'warn', 'info', 'debug'] as const).find((level) => level === value),
  },
} satisfies Record<string, Setting<unknown>>

export type SettingName = keyof typeof settings

export type Config = {
  port: number
  host: string
  /** Absolute path of the folder with the embedded database and the media. */
  dataFolder: string
  /** Null: the embedded server. */
  databaseUrl: string | null
  /** Public address without a slash at its end; null until the port is known. */
  origin: string | null
  isDemoWanted: boolean
  trustedProxies: string[]
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** Reads and checks all settings; the first wrong one is refused with what it expects. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const read = <N extends SettingName>(name: N) => readSetting(name, environment[name])
  const databaseUrl = read('DATABASE_URL')
  const origin = read('MATBAA_ORIGIN')
  return {
    port: read('PORT'),
    host: read('HOST'),
    dataFolder: resolve(read('MATBAA_DATA')),
    databaseUrl: databaseUrl === '' ? null : databaseUrl,
    origin: origin === '' ? null : origin,
    isDemoWanted: read('MATBAA_DEMO'),
    trustedProxies: read('MATBAA_TRUSTED_PROXIES'),
    logLevel: read('MATBAA_LOG'),
  }
}

type Value<N extends SettingName> = Exclude<ReturnType<(typeof settings)[N]['parse']>, undefined>

function readSetting<N extends SettingName>(name: N, given: string | undefined): Value<N> {
  const setting = settings[name]
  const value = setting.parse(given === undefined || given === '' ? setting.fallback : given)
  if (value === undefined) throw new Refusal('setting-invalid', { name, expected: setting.expects })
  return value as Value<N>
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return (
    /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === ''
  )
}
