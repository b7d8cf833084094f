import { Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { StorylineLineAnswer } from '../../api/contract.ts'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'
import { ArticleSelect } from './article-select.tsx'

type ClosingFormProps = { line: StorylineLineAnswer; path: string; close(): void }

/** What was open is agreed: by which article, in which of its sentences. */
export function ClosingForm({ line, path, close }: ClosingFormProps): ReactNode {
  const [text, setText] = useState(line.text)
  const [sentence, setSentence] = useState('')
  const [article, setArticle] = useState<string | null>(null)
  const agree = useAct(
    () => request('POST', `${path}/closing`, { to: 'agreed', article, sentence, text }),
    { renew: [['storylines']], done: close, failed: () => {} },
  )
  return (
    <FormModal
      title={say(storylineDesk, 'agree-title')}
      submitLabel={say(storylineDesk, 'agree')}
      isPending={agree.isPending}
      error={agree.error}
      submit={() => {
        if (article !== null && sentence.trim() !== '') agree.mutate(undefined)
      }}
      close={close}
    >
      <p className="quiet small">{say(storylineDesk, 'agree-why')}</p>
      <Textarea
        label={say(storylineDesk, 'line-text')}
        autosize
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ArticleSelect value={article} onChange={setArticle} />
      <Textarea
        label={say(storylineDesk, 'sentence')}
        description={say(storylineDesk, 'sentence-why')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxLength={2000}
        value={sentence}
        onChange={(event) => setSentence(event.currentTarget.value)}
        data-autofocus
      />
    </FormModal>
  )
}
