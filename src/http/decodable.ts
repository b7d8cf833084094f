/**
 * An address cut inside a letter (`/articles/%D8%A7%D`), as chats do with long ones, is read sign by
 * sign: nothing lives there, and the paper says so in its own design.
 */
export function decodable(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1)
  if (isDecodable(path)) return url
  return path.replaceAll('%', '%25') + url.slice(path.length)
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
