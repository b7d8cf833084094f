import type { ReactNode } from 'react'

/** A public address as people read it, with its Arabic letters. */
export function PublicPath({ url }: { url: string }): ReactNode {
  return (
    <a className="public-path" href={url} target="_blank" rel="noopener">
      {pathOf(url)}
    </a>
  )
}

export function pathOf(url: string): string {
  try {
    return decodeURI(new URL(url, window.location.origin).pathname)
  } catch {
    return url
  }
}
