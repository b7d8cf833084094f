import type { BrowserContext, Page } from 'playwright-core'

export type Traps = {
  origin: string
  /** What ran or left, in words; empty when all is well. */
  caught: string[]
  /** What the content policy stopped: noted, for a second fence is no excuse for a hole in the first. */
  stopped: Set<string>
  /** Looks at the page as it stands: nothing in it may run or lead outside. */
  inspect(page: Page): Promise<void>
  /** The same for an address that is only read; answers what a reader would read there. */
  read(page: Page, path: string): Promise<{ text: string; hasFooter: boolean }>
}

/** Traps for whatever a page could do that was meant to be text. */
export async function setTraps(context: BrowserContext, origin: string): Promise<Traps> {
  const caught: string[] = []
  const stopped = new Set<string>()
  await context.exposeBinding('__stopped', (_, what: string) => void stopped.add(what))
  await context.addInitScript(`
    addEventListener('securitypolicyviolation', (event) =>
      window.__stopped(event.violatedDirective + ' ' + event.blockedURI))`)
  context.on('request', (request) => {
    const url = request.url()
    if (/^(data|blob|about):/.test(url) || url.startsWith(`${origin}/`)) return
    caught.push(`asked ${url} from ${request.frame().url()}`)
  })
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      caught.push(`dialog on ${page.url()}`)
      void dialog.dismiss()
    })
    page.on('popup', () => caught.push(`a window was opened by ${page.url()}`))
  })
  const inspect = async (page: Page) => {
    for (const frame of page.frames()) {
      const faults = await frame.evaluate(`(${findFaults.toString()})(document, '${origin}')`)
      caught.push(...(faults as string[]).map((fault) => `${fault} on ${frame.url()}`))
    }
  }
  const read = async (page: Page, path: string) => {
    const found = await page.evaluate(readElsewhere(path, origin))
    const { faults, ...seen } = found as { faults: string[]; text: string; hasFooter: boolean }
    caught.push(...faults.map((fault) => `${fault} on ${path}`))
    return seen
  }
  return { origin, caught, stopped, inspect, read }
}

/** Parsed as a browser parses it, and not shown. */
function readElsewhere(path: string, origin: string): string {
  return `(async () => {
    const html = await (await fetch(${JSON.stringify(path)})).text()
    const page = new DOMParser().parseFromString(html, 'text/html')
    const faults = (${findFaults.toString()})(page, '${origin}')
    for (const element of page.querySelectorAll('script, style')) element.remove()
    return { faults, text: page.body.textContent, hasFooter: page.querySelector('body > footer.footer') !== null }
  })()`
}

/** Runs in the page. Attributes that run, addresses that run or lead a form, a frame or a script elsewhere. */
function findFaults(page: Document, origin: string): string[] {
  const faults: string[] = []
  if ('__hit' in window) faults.push('a script ran')
  const loads = [
    'SCRIPT',
    'IFRAME',
    'FRAME',
    'OBJECT',
    'EMBED',
    'IMG',
    'LINK',
    'BASE',
    'FORM',
    'META',
  ]
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) faults.push(`${element.tagName} has ${name}`)
      if (name === 'srcdoc') faults.push('a frame has a document of its own')
      if (!/^(href|src|action|formaction|data|xlink:href|poster|background)$/.test(name)) continue
      const url = URL.parse(value, location.href)
      if (url === null) continue
      const isRunning =
        /^(javascript|vbscript|data):/.test(url.protocol) && element.tagName !== 'IMG'
      const isElsewhere =
        loads.includes(element.tagName) &&
        url.origin !== origin &&
        !['canonical', 'alternate'].includes(element.getAttribute('rel') ?? '') &&
        !/^(data|blob):/.test(url.protocol)
      if (isRunning || isElsewhere) faults.push(`${element.tagName} ${name}=${value}`)
    }
  }
  for (const script of page.scripts) {
    const isData = script.type === 'application/ld+json'
    if (isData) JSON.parse(script.textContent)
    if (!isData && script.src === '') faults.push(`a script in the page: ${script.text}`)
  }
  return faults
}
