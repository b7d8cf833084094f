import { Button, Modal, Radio, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconBan } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { ArticleAnswer } from '../../../api/contract.ts'
import { isPossible, type ArticleText } from '../../../articles/article.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { newsroom } from '../../../language/catalogue/newsroom.ts'
import { say } from '../../../language/say.ts'
import { useAct } from '../../act.ts'
import { useEdition } from '../../me.tsx'
import { request } from '../../request.ts'
import { useFocusGivenBack } from '../../shell/use-focus-given-back.ts'
import type { ArticleAutosave } from '../saving/use-autosave.ts'
import { checksOf, type Check } from './checks.ts'
import { FailureLine } from './failure-line.tsx'
import { instantOf, wallTimeOf } from './instant-of.ts'
import { PublishedLines } from './published-lines.tsx'

type PublishDialogProps = {
  autosave: ArticleAutosave
  text: ArticleText
  close(): void
  adopt(answer: ArticleAnswer): void
}

/** Publishes now or at an hour: first what to look at, then where it is to be found. */
export function PublishDialog({ autosave, text, close, adopt }: PublishDialogProps): ReactNode {
  useFocusGivenBack()
  const article = autosave.latest()
  const { timeZone } = useEdition()
  const [isLater, setLater] = useState(article.state === 'scheduled')
  const [hour, setHour] = useState(() =>
    wallTimeOf(new Date(article.scheduledFor ?? Date.now() + 3_600_000), timeZone),
  )
  const checks = checksOf(text)
  const at = isLater ? instantOf(hour, timeZone) : null
  const isStopped = checks.some(({ isStop }) => isStop) || (isLater && at === null)

  const publish = useAct(
    async () => {
      const version = await autosave.flush('save')
      return request<ArticleAnswer>(
        'POST',
        `/api/articles/${article.id}/publication`,
        at === null ? {} : { at: at.toISOString() },
        { headers: { 'if-match': `"${version}"` } },
      )
    },
    { renew: [['articles']], done: adopt, failed: () => {} },
  )

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={say(words, publish.isSuccess ? 'publish-done' : 'publish')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      {publish.isSuccess ? (
        <PublishedLines article={publish.data} close={close} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!isStopped) publish.mutate(undefined)
          }}
        >
          <p className="publish-headline">{text.headline}</p>
          <ul className="checks">
            {checks.map((check) => (
              <CheckLine key={check.name} check={check} />
            ))}
          </ul>
          {isPossible('schedule', article.state) && (
            <Radio.Group
              className="publish-when"
              label={say(words, 'publish-when')}
              value={isLater ? 'later' : 'now'}
              onChange={(when) => setLater(when === 'later')}
            >
              <Radio value="now" label={say(words, 'publish-now')} data-autofocus />
              <Radio value="later" label={say(words, 'publish-later')} />
              {isLater && (
                <TextInput
                  type="datetime-local"
                  aria-label={say(words, 'publish-hour')}
                  description={say(words, 'publish-zone', { zone: timeZone })}
                  value={hour}
                  onChange={(event) => setHour(event.currentTarget.value)}
                />
              )}
            </Radio.Group>
          )}
          <FailureLine error={publish.error} />
          <div className="form-end">
            <Button
              type="submit"
              loading={publish.isPending}
              disabled={isStopped}
              data-autofocus={!isPossible('schedule', article.state) || undefined}
            >
              {say(words, isLater ? 'schedule' : 'publish')}
            </Button>
            <Button variant="default" onClick={close}>
              {say(newsroom, 'cancel')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  )
}

function CheckLine({ check: { name, isStop, count } }: { check: Check }): ReactNode {
  const Sign = isStop ? IconBan : IconAlertTriangle
  return (
    <li className={isStop ? 'check-stop' : 'check-warning'}>
      <Sign size={17} aria-hidden />
      {name === 'alt-missing' || name === 'credit-missing'
        ? say(words, `check-${name}`, { count })
        : say(words, `check-${name}`)}
    </li>
  )
}
