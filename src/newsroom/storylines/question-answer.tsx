import { Button, Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { StorylineAnswer } from '../../api/contract.ts'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { sayDay } from '../../language/dates.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { useEdition, useMay } from '../me.tsx'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'
import { ArticleSelect } from './article-select.tsx'

type Question = NonNullable<StorylineAnswer['question']>

/** Which article answered the open question, and how. */
export function QuestionAnswer({
  storyline,
  question: { text, answer },
}: {
  storyline: StorylineAnswer
  question: Question
}): ReactNode {
  const edition = useEdition()
  const mayDecide = useMay('publish-articles')
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="part">
      <h2>{say(storylineDesk, 'answer')}</h2>
      {answer !== null && (
        <>
          <p className="storyline-question">{text}</p>
          <p>{answer.text}</p>
          <p className="quiet small">
            {say(storylineDesk, 'answer-of', {
              headline: answer.article.headline,
              day: sayDay(new Date(answer.at), edition),
            })}
          </p>
        </>
      )}
      {mayDecide && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {say(storylineDesk, answer === null ? 'answer-give' : 'answer-change')}
        </Button>
      )}
      {isOpen && (
        <AnswerForm
          id={storyline.id}
          question={text}
          before={answer}
          close={() => setOpen(false)}
        />
      )}
    </section>
  )
}

type AnswerFormProps = {
  id: string
  question: string
  before: Question['answer']
  close(): void
}

function AnswerForm({ id, question, before, close }: AnswerFormProps): ReactNode {
  const [article, setArticle] = useState(before?.article.id ?? null)
  const [text, setText] = useState(before?.text ?? '')
  const give = useAct(
    () => request('POST', `/api/storylines/${id}/answer`, { article, text: text.trim() }),
    { renew: [['storylines']], done: close, failed: () => {} },
  )
  return (
    <FormModal
      title={question}
      submitLabel={say(storylineDesk, 'answer-give')}
      isPending={give.isPending}
      error={give.error}
      submit={() => {
        if (article !== null && text.trim() !== '') give.mutate(undefined)
      }}
      close={close}
    >
      <Textarea
        label={say(storylineDesk, 'answer')}
        description={say(storylineDesk, 'answer-why')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <ArticleSelect value={article} onChange={setArticle} />
    </FormModal>
  )
}
