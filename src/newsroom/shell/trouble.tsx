import { Button, Loader } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { HouseAway, HouseRefused } from '../request.ts'
import './trouble.css'

/** What went wrong, in words, and the way to try again. */
export function Trouble({ error, retry }: { error: Error; retry?: () => void }): ReactNode {
  const canHelp = retry !== undefined && !(error instanceof HouseRefused && error.status < 500)
  return (
    <div className="trouble" role="alert">
      <p>{wordsOf(error)}</p>
      {canHelp && (
        <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={retry}>
          {say(newsroom, 'try-again')}
        </Button>
      )}
    </div>
  )
}

export function wordsOf(error: Error): string {
  if (error instanceof HouseAway) return say(newsroom, 'house-away')
  if (error instanceof HouseRefused && error.message !== '') return error.message
  return say(newsroom, 'something-broke')
}

/** Says that something is coming, but not for an answer that comes at once. */
export function Waiting(): ReactNode {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="waiting" role="status">
      {isLong && (
        <>
          <Loader size="sm" color="gray" />
          <span className="quiet">{say(newsroom, 'loading')}</span>
        </>
      )}
    </div>
  )
}

/** One sentence for a list that holds nothing yet. */
export function Empty({ title, children }: { title: string; children?: ReactNode }): ReactNode {
  return (
    <p className="empty">
      <strong>{title}</strong>
      {children}
    </p>
  )
}
