import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { PaperAnswer } from '../../api/contract.ts'
import { house } from '../../language/catalogue/house.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import type { PaperSettings } from '../../paper/paper.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { request } from '../request.ts'
import { Screen } from '../shell/screen.tsx'
import { staleOr } from '../shell/stale-or.ts'
import { tellDone } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { useUnsaved } from '../shell/use-unsaved.ts'
import { ContactFields } from './contact-fields.tsx'
import { EditionFields } from './edition-fields.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { LegalFields } from './legal-fields.tsx'
import './paper.css'

export type SettingsPart = {
  settings: PaperSettings
  change(news: Partial<PaperSettings>): void
}

/** The newspaper as its owner describes it. */
export function Paper(): ReactNode {
  const { data, error, refetch } = useQuery({
    ...ask<PaperAnswer>('/api/paper'),
    refetchOnWindowFocus: false,
  })
  return (
    <Screen title={say(newsroom, 'paper')} lead={say(house, 'paper-lead')} width="text">
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && <Describing key={data.version} stored={data} />}
    </Screen>
  )
}

function Describing({ stored }: { stored: PaperAnswer }): ReactNode {
  const answers = useQueryClient()
  const [settings, setSettings] = useState(stored.settings)
  const change = (news: Partial<PaperSettings>) => setSettings((now) => ({ ...now, ...news }))
  const isUnsaved = JSON.stringify(settings) !== JSON.stringify(stored.settings)
  useUnsaved(isUnsaved)
  const save = useAct(
    () =>
      request<PaperAnswer>('PUT', '/api/paper', settings, {
        headers: { 'if-match': `"${stored.version}"` },
      }),
    {
      renew: [['me']],
      done(saved) {
        answers.setQueryData(ask<PaperAnswer>('/api/paper').queryKey, saved)
        tellDone(say(house, 'paper-saved'))
      },
      failed: () => {},
    },
  )
  const parts = { settings, change }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <IdentityFields {...parts} />
      <EditionFields {...parts} />
      <ContactFields {...parts} />
      <LegalFields {...parts} />
      <div className="save-bar">
        {save.error !== null && <Trouble error={staleOr(save.error)} />}
        <Button type="submit" loading={save.isPending} disabled={!isUnsaved}>
          {say(newsroom, 'save')}
        </Button>
        {isUnsaved && <span className="quiet">{say(newsroom, 'not-saved')}</span>}
      </div>
    </form>
  )
}
