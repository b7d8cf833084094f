/** A block or mark this editor cannot hold: better not edited than lost. */
export class UnknownPart extends Error {
  readonly part: string

  constructor(part: string) {
    super(`The editor knows no "${part}"`)
    this.name = 'UnknownPart'
    this.part = part
  }
}
