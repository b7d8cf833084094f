import { useEffect, useState, type ReactNode } from 'react'
import { sayDayAndTime, sayElapsed } from '../../language/dates.ts'
import { useEdition } from '../me.tsx'

const day = 24 * 60 * 60_000

/** A time as the newsroom reads it: «قبل 5 دقائق» within a day, then day and hour. */
export function Moment({ at, isExact = false }: { at: string; isExact?: boolean }): ReactNode {
  const edition = useEdition()
  const now = useNow()
  const date = new Date(at)
  const exact = sayDayAndTime(date, edition)
  const age = now.getTime() - date.getTime()
  const isNear = !isExact && age >= 0 && age < day
  return (
    <time dateTime={at} title={exact} className="figures">
      {isNear ? sayElapsed(date, now, edition) : exact}
    </time>
  )
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
