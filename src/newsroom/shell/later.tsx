import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconRefresh } from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { Waiting } from './trouble.tsx'
import './trouble.css'

/**
 * A part of the app whose code comes when it is first shown. Not React's own lazy: behind Suspense
 * a finished render may wait before it is shown, and the text editor gives up what it built by then.
 */
export function later<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactNode {
  return function Later(props: P): ReactNode {
    const { data: Part, error } = useQuery({
      queryKey: ['code', name],
      queryFn: load,
      staleTime: Infinity,
      gcTime: Infinity,
    })
    if (Part !== undefined) return <Part {...props} />
    return error === null ? <Waiting /> : <CodeAway />
  }
}

/** The code of yesterday's version is gone once a new one is served. */
function CodeAway(): ReactNode {
  return (
    <div className="trouble" role="alert">
      <p>{say(newsroom, 'code-away')}</p>
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={() => window.location.reload()}
      >
        {say(newsroom, 'load-again')}
      </Button>
    </div>
  )
}
