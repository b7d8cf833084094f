import { Button, Checkbox, Modal, Radio, Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { ArticleAnswer, CorrectionAnswer } from '../../../api/contract.ts'
import type { ArticleText } from '../../../articles/article.ts'
import { correctionKinds, type CorrectionKind } from '../../../articles/correction.ts'
import { corrections } from '../../../language/catalogue/corrections.ts'
import { newsroom } from '../../../language/catalogue/newsroom.ts'
import { say } from '../../../language/say.ts'
import { useAct } from '../../act.ts'
import { request } from '../../request.ts'
import { tellDone } from '../../shell/toast.tsx'
import { useFocusGivenBack } from '../../shell/use-focus-given-back.ts'
import type { ArticleAutosave } from '../saving/use-autosave.ts'
import { CorrectionList } from './correction-list.tsx'
import { FailureLine } from './failure-line.tsx'
import { WordingFields } from './wording-fields.tsx'
import './correction-dialog.css'

type CorrectionDialogProps = {
  autosave: ArticleAutosave
  text: ArticleText
  close(): void
  replace(answer: ArticleAnswer): void
}

/** What a published article may be given; a withdrawal is an act of its own. */
const kinds = correctionKinds.filter((kind) => kind !== 'withdrawal')

/** Tells the readers what was wrong, and corrects the words when they are given. */
export function CorrectionDialog(props: CorrectionDialogProps): ReactNode {
  const { autosave, text, close, replace } = props
  useFocusGivenBack()
  const article = autosave.latest()
  const path = `/api/articles/${article.id}`
  const [kind, setKind] = useState<CorrectionKind>('correction')
  const [notice, setNotice] = useState('')
  const [hasWording, setHasWording] = useState(false)
  const [wording, setWording] = useState({ before: '', after: '' })
  const isStopped = notice.trim() === '' || (hasWording && wording.before.trim() === '')

  const correct = useAct(
    async () => {
      await autosave.flush('save')
      await request<CorrectionAnswer>('POST', `${path}/corrections`, {
        kind,
        text: notice,
        ...(hasWording ? wording : {}),
      })
      return request<ArticleAnswer>('GET', path)
    },
    {
      renew: [['articles']],
      done(answer) {
        replace(answer)
        tellDone(say(corrections, 'correct-done'))
        close()
      },
      failed: () => {},
    },
  )

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={say(corrections, 'correct-title')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isStopped) correct.mutate(undefined)
        }}
      >
        <p className="quiet">{say(corrections, 'correct-why')}</p>
        <Radio.Group
          label={say(corrections, 'correct-kind')}
          value={kind}
          onChange={(chosen) => setKind(chosen as CorrectionKind)}
        >
          <div className="correction-kinds">
            {kinds.map((one) => (
              <Radio key={one} value={one} label={say(corrections, `kind-${one}`)} />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          data-autofocus
          label={say(corrections, 'correct-text')}
          autosize
          minRows={2}
          maxLength={4000}
          value={notice}
          onChange={(event) => setNotice(event.currentTarget.value)}
        />
        <Checkbox
          label={say(corrections, 'correct-wording')}
          checked={hasWording}
          onChange={(event) => setHasWording(event.currentTarget.checked)}
        />
        {hasWording && (
          <WordingFields
            text={text}
            wording={wording}
            change={setWording}
            hasUnpublished={article.version !== article.publishedVersion}
          />
        )}
        <FailureLine error={correct.error} />
        <div className="form-end">
          <Button type="submit" loading={correct.isPending} disabled={isStopped}>
            {say(corrections, 'correct-publish')}
          </Button>
          <Button variant="default" onClick={close}>
            {say(newsroom, 'cancel')}
          </Button>
        </div>
      </form>
      <CorrectionList articleId={article.id} />
    </Modal>
  )
}
