import { sayDay, sayDayAndTime, sayTime } from '../../language/dates.ts'
import type { Edition } from '../../language/edition.ts'

type Props = { at: Date; edition: Edition; as?: 'day' | 'time' | 'day-and-time' }

const words = { day: sayDay, time: sayTime, 'day-and-time': sayDayAndTime }

export function Moment({ at, edition, as = 'day-and-time' }: Props) {
  return <time dateTime={at.toISOString()}>{words[as](at, edition)}</time>
}
