import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ArticleAnswer, RevisionAnswer } from '../../api/contract.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { request } from '../request.ts'
import { tellDone } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { WholeText } from './whole-text.tsx'

type RestorationProps = {
  id: string
  version: number | null
  latest: number | null
  close(): void
  done(): void
}

/** Shows the text that stands beside the one that would, before anything changes. */
export function Restoration({ id, version, latest, close, done }: RestorationProps): ReactNode {
  return (
    <Modal
      opened={version !== null && latest !== null}
      onClose={close}
      size="72rem"
      title={version === null ? '' : say(desk, 'restore-revision', { version })}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      {version !== null && latest !== null && (
        <BothTexts id={id} version={version} latest={latest} close={close} done={done} />
      )}
    </Modal>
  )
}

function BothTexts({
  id,
  version,
  latest,
  close,
  done,
}: RestorationProps & { version: number; latest: number }): ReactNode {
  const now = useQuery(ask<RevisionAnswer>(`/api/articles/${id}/revisions/${latest}`))
  const then = useQuery(ask<RevisionAnswer>(`/api/articles/${id}/revisions/${version}`))
  const restore = useAct(
    () =>
      request<ArticleAnswer>(
        'POST',
        `/api/articles/${id}/restorations`,
        { version },
        { headers: { 'if-match': `"${latest}"` } },
      ),
    {
      renew: [['articles']],
      done() {
        tellDone(say(desk, 'restored', { version }))
        close()
        done()
      },
    },
  )
  const error = now.error ?? then.error
  if (error !== null) return <Trouble error={error} />
  if (now.data === undefined || then.data === undefined) return <Waiting />
  return (
    <>
      <p className="quiet">{say(desk, 'restore-why')}</p>
      <div className="both-texts">
        <section>
          <h2>{say(desk, 'text-now')}</h2>
          <WholeText text={now.data.text} />
        </section>
        <section>
          <h2>{say(desk, 'text-after')}</h2>
          <WholeText text={then.data.text} />
        </section>
      </div>
      <div className="form-end">
        <Button loading={restore.isPending} onClick={() => restore.mutate(undefined)}>
          {say(desk, 'restore')}
        </Button>
        <Button variant="default" onClick={close}>
          {say(newsroom, 'cancel')}
        </Button>
      </div>
    </>
  )
}
