import { Button, Textarea, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { StorylineAnswer } from '../../api/contract.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { sayDay } from '../../language/dates.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { useEdition } from '../me.tsx'
import { request } from '../request.ts'
import { tellDone } from '../shell/toast.tsx'
import { useUnsaved } from '../shell/use-unsaved.ts'

type Given = { name: string; slug: string; state: string; question: string }

/** Name, address, open question and state; only what was changed is sent. */
export function StorylineForm({ storyline }: { storyline: StorylineAnswer }): ReactNode {
  const edition = useEdition()
  const waiting = storyline.question?.answer === null ? storyline.question : null
  const before: Given = {
    name: storyline.name,
    slug: storyline.slug,
    state: storyline.state,
    question: waiting?.text ?? '',
  }
  const [given, setGiven] = useState(before)
  const changed = Object.fromEntries(
    Object.entries(given).filter(([field, value]) => before[field as keyof Given] !== value),
  )
  const isUnsaved = Object.keys(changed).length > 0
  useUnsaved(isUnsaved)
  const save = useAct(() => request('PATCH', `/api/storylines/${storyline.id}`, changed), {
    renew: [['storylines']],
    done: () => tellDone(say(newsroom, 'saved')),
  })
  const put = (field: keyof Given) => (event: { currentTarget: { value: string } }) =>
    setGiven({ ...given, [field]: event.currentTarget.value })
  return (
    <form
      className="form-fields"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <TextInput
        label={say(storylineDesk, 'question')}
        description={
          waiting === null
            ? say(storylineDesk, 'question-why')
            : say(storylineDesk, 'asked-on', { day: sayDay(new Date(waiting.askedAt), edition) })
        }
        size="md"
        maxLength={500}
        value={given.question}
        onChange={put('question')}
      />
      <Textarea
        label={say(storylineDesk, 'state')}
        description={say(storylineDesk, 'state-why')}
        autosize
        minRows={3}
        maxLength={4000}
        value={given.state}
        onChange={put('state')}
      />
      <div className="part-grid">
        <TextInput
          label={say(storylineDesk, 'name')}
          required
          withAsterisk={false}
          maxLength={200}
          value={given.name}
          onChange={put('name')}
        />
        <TextInput
          label={say(storylineDesk, 'slug')}
          description={say(storylineDesk, 'slug-why')}
          maxLength={200}
          value={given.slug}
          onChange={put('slug')}
        />
      </div>
      <div className="form-end">
        <Button type="submit" loading={save.isPending} disabled={!isUnsaved}>
          {say(newsroom, 'save')}
        </Button>
      </div>
    </form>
  )
}
