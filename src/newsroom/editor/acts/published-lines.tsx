import { Button, CopyButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ArticleAnswer } from '../../../api/contract.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { newsroom } from '../../../language/catalogue/newsroom.ts'
import { sayDayAndTime } from '../../../language/dates.ts'
import { say } from '../../../language/say.ts'
import { useEdition } from '../../me.tsx'
import { readableAddress } from './readable-address.ts'

/** Where readers find it, to be copied; or when they will. */
export function PublishedLines({
  article,
  close,
}: {
  article: ArticleAnswer
  close(): void
}): ReactNode {
  const edition = useEdition()
  return (
    <>
      {article.scheduledFor !== null && (
        <p>
          {say(words, 'scheduled-for', {
            time: sayDayAndTime(new Date(article.scheduledFor), edition),
          })}
        </p>
      )}
      {article.url !== null && <Address name={say(words, 'address')} url={article.url} />}
      <Address name={say(words, 'short-address')} url={article.shortUrl} />
      <div className="form-end">
        <Button onClick={close} data-autofocus>
          {say(newsroom, 'close')}
        </Button>
      </div>
    </>
  )
}

function Address({ name, url }: { name: string; url: string }): ReactNode {
  return (
    <p className="published-address">
      <strong>{name}</strong>
      <a className="link latin" href={url} target="_blank" rel="noopener">
        {readableAddress(url)}
      </a>
      <CopyButton value={url}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="default" onClick={copy}>
            {say(words, copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
    </p>
  )
}
