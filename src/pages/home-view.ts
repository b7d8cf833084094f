import type { Frame } from './frame.ts'
import type { LineView, Signpost } from './line-view.ts'
import type { Band } from './parts/section-band.tsx'

export type HomeView = {
  frame: Frame
  breaking: Signpost | null
  lead: LineView | null
  seconds: LineView[]
  latest: LineView[]
  bands: Band[]
}
