import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconBan,
  IconClockX,
  IconDots,
  IconExternalLink,
  IconEye,
  IconHistory,
  IconPencilCheck,
  IconTrash,
} from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { ArticleAnswer } from '../../../api/contract.ts'
import { isPossible, type ArticleText } from '../../../articles/article.ts'
import { isolate } from '../../../language/bidi.ts'
import { corrections } from '../../../language/catalogue/corrections.ts'
import { desk } from '../../../language/catalogue/desk.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import { useAct } from '../../act.ts'
import { useMay } from '../../me.tsx'
import { request } from '../../request.ts'
import { tellDone, tellUndoable } from '../../shell/toast.tsx'
import type { ArticleAutosave } from '../saving/use-autosave.ts'
import { CorrectionDialog } from './correction-dialog.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { sayFailure } from './say-failure.ts'

export type ActDialog = 'publish' | 'submit' | 'return' | 'withdraw' | 'correct' | 'preview'

type ActsProps = {
  autosave: ArticleAutosave
  text: ArticleText
  dialog: ActDialog | null
  open(dialog: ActDialog | null): void
  /** What the house answered becomes what stands. */
  adopt(answer: ArticleAnswer): void
  /** The same, when the house changed the text itself. */
  replace(answer: ArticleAnswer): void
  isReadOnly: boolean
}

/** What this colleague may do with the article as it stands; what is typed is sent before any of it. */
export function Acts(props: ActsProps): ReactNode {
  const { autosave, text, dialog, open, adopt, replace, isReadOnly } = props
  const article = autosave.latest()
  const mayPublish = useMay('publish-articles')
  const [, go] = useLocation()
  const [opening, setOpening] = useState(false)
  const path = `/api/articles/${article.id}`
  const close = () => open(null)
  const isAllPublic =
    article.publishedVersion === article.version && autosave.state().kind === 'saved'
  const can = (act: Parameters<typeof isPossible>[0]) => isPossible(act, article.state)
  const name = isolate(text.headline === '' ? say(desk, 'no-headline') : text.headline)

  const untrash = useAct(() => request<ArticleAnswer>('DELETE', `${path}/trash`), {
    renew: [['articles']],
    done(answer) {
      adopt(answer)
      tellDone(say(desk, 'taken-from-trash', { name }))
    },
  })
  const trash = useAct(
    async () => {
      await autosave.flush()
      return request<ArticleAnswer>('POST', `${path}/trash`, {})
    },
    {
      renew: [['articles']],
      done() {
        tellUndoable(say(desk, 'put-in-trash', { name }), () => untrash.mutate(undefined))
        go('/')
      },
      failed: sayFailure,
    },
  )
  const unschedule = useAct(() => request<ArticleAnswer>('DELETE', `${path}/schedule`), {
    renew: [['articles']],
    done(answer) {
      adopt(answer)
      tellDone(say(words, 'unscheduled'))
    },
  })

  async function preview(): Promise<void> {
    setOpening(true)
    try {
      if (!isReadOnly) await autosave.flush()
      open('preview')
    } catch (error) {
      sayFailure(error as Error)
    } finally {
      setOpening(false)
    }
  }

  return (
    <div className="acts">
      <Button
        variant="default"
        leftSection={<IconEye size={17} aria-hidden />}
        loading={opening}
        onClick={() => void preview()}
      >
        {say(words, 'preview')}
      </Button>
      {can('return') && mayPublish && (
        <Button variant="default" onClick={() => open('return')}>
          {say(words, 'return')}
        </Button>
      )}
      {can('submit') && (
        <Button variant={mayPublish ? 'default' : 'filled'} onClick={() => open('submit')}>
          {say(words, 'submit')}
        </Button>
      )}
      {can('publish') && mayPublish && (
        <Button disabled={isAllPublic} onClick={() => open('publish')}>
          {say(words, publishLabel(article))}
        </Button>
      )}
      {can('untrash') && (
        <Button onClick={() => untrash.mutate(undefined)}>{say(desk, 'from-trash')}</Button>
      )}
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon size={36} variant="default" aria-label={say(words, 'more-acts')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            href={`/articles/${article.id}/revisions`}
            leftSection={<IconHistory size={16} aria-hidden />}
          >
            {say(desk, 'revisions')}
          </Menu.Item>
          {article.url !== null && (
            <Menu.Item
              component="a"
              href={article.url}
              target="_blank"
              rel="noopener"
              leftSection={<IconExternalLink size={16} aria-hidden />}
            >
              {say(desk, 'see-on-site')}
            </Menu.Item>
          )}
          {can('unschedule') && mayPublish && (
            <Menu.Item
              leftSection={<IconClockX size={16} aria-hidden />}
              onClick={() => unschedule.mutate(undefined)}
            >
              {say(words, 'unschedule')}
            </Menu.Item>
          )}
          {can('correct') && mayPublish && (
            <Menu.Item
              leftSection={<IconPencilCheck size={16} aria-hidden />}
              onClick={() => open('correct')}
            >
              {say(corrections, 'correct')}
            </Menu.Item>
          )}
          {can('withdraw') && mayPublish && (
            <Menu.Item
              color="var(--breaking)"
              leftSection={<IconBan size={16} aria-hidden />}
              onClick={() => open('withdraw')}
            >
              {say(words, 'withdraw')}
            </Menu.Item>
          )}
          {can('trash') && (
            <Menu.Item
              color="var(--breaking)"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => trash.mutate(undefined)}
            >
              {say(desk, 'to-trash')}
            </Menu.Item>
          )}
          {can('untrash') && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => untrash.mutate(undefined)}
            >
              {say(desk, 'from-trash')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'publish' && can('publish') && mayPublish && (
        <PublishDialog autosave={autosave} text={text} close={close} adopt={adopt} />
      )}
      {dialog === 'correct' && can('correct') && mayPublish && (
        <CorrectionDialog autosave={autosave} text={text} close={close} replace={replace} />
      )}
      {(dialog === 'submit' || dialog === 'return' || dialog === 'withdraw') && can(dialog) && (
        <ReasonDialog key={dialog} act={dialog} autosave={autosave} close={close} adopt={adopt} />
      )}
      {dialog === 'preview' && <PreviewDialog articleId={article.id} close={close} />}
    </div>
  )
}

function publishLabel({ state }: ArticleAnswer): 'publish' | 'publish-changes' | 'publish-again' {
  if (state === 'published') return 'publish-changes'
  return state === 'withdrawn' ? 'publish-again' : 'publish'
}
