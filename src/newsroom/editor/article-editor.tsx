import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { ArticleAnswer } from '../../api/contract.ts'
import { editor as words } from '../../language/catalogue/editor.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useMe } from '../me.tsx'
import { request } from '../request.ts'
import { Screen } from '../shell/screen.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { ArticleDesk, type Recovered } from './article-desk.tsx'
import { canHold } from './document/can-hold.ts'
import { isSameText, textOf } from './saving/article-text.ts'
import { closed } from './saving/closing.ts'
import { CopyOffer } from './saving/copy-offer.tsx'
import { findLocalCopies, forgetLocalCopy, type LocalCopy } from './saving/local-copies.ts'

type Opening = { article: ArticleAnswer; copies: LocalCopy[] }

/** One article, opened to be written: the house's text, and what this device still holds of it. */
export function ArticleEditor({ id }: { id: string }): ReactNode {
  const { staff } = useMe()
  const { data, error, refetch } = useQuery({
    // Not under `articles`: what is being written is never fetched anew under the hands.
    queryKey: ['editing', id],
    queryFn: () => open(id, staff.id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (data !== undefined) return <Opened key={id} opening={data} />
  return (
    <Screen title={say(newsroom, 'articles')}>
      {error === null ? <Waiting /> : <Trouble error={error} retry={() => void refetch()} />}
    </Screen>
  )
}

async function open(id: string, staffId: string): Promise<Opening> {
  await closed(id)
  const article = await request<ArticleAnswer>('GET', `/api/articles/${id}`)
  const copies: LocalCopy[] = []
  for (const copy of await findLocalCopies({ articleId: id, staffId })) {
    if (isSameText(copy.text, textOf(article))) await forgetLocalCopy(copy.key)
    else copies.push(copy)
  }
  return { article, copies }
}

function Opened({ opening: { article, copies } }: { opening: Opening }): ReactNode {
  const [left, setLeft] = useState(copies)
  const [chosen, setChosen] = useState<Recovered | null>(null)
  const copy = left[0]

  if (!canHold(article.body)) {
    return (
      <Screen title={article.headline}>
        <p role="alert">{say(words, 'cannot-hold')}</p>
      </Screen>
    )
  }
  if (copy === undefined) return <ArticleDesk article={article} recovered={chosen} />
  return (
    <CopyOffer
      copy={copy}
      article={article}
      text={chosen?.text ?? textOf(article)}
      choose={(text) => {
        if (text !== null) setChosen({ text, keys: [...(chosen?.keys ?? []), copy.key] })
        setLeft(left.slice(1))
      }}
    />
  )
}
