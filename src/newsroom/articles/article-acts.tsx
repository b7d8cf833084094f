import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconDots,
  IconExternalLink,
  IconHistory,
  IconTrash,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ArticleLine } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { tellDone, tellUndoable } from '../shell/toast.tsx'

/** What can be done to an article without opening it. */
export function ArticleActs({ line }: { line: ArticleLine }): ReactNode {
  const renew = [['articles']]
  const path = `/api/articles/${line.id}/trash`
  const name = isolate(line.headline === '' ? say(desk, 'no-headline') : line.headline)
  const restore = useAct(() => request('DELETE', path), {
    renew,
    done: () => tellDone(say(desk, 'taken-from-trash', { name })),
  })
  const trash = useAct(() => request('POST', path, {}), {
    renew,
    done: () => tellUndoable(say(desk, 'put-in-trash', { name }), () => restore.mutate(undefined)),
  })
  const isUnpublished = line.state === 'draft' || line.state === 'in-review'
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={say(desk, 'acts-on', { name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          href={`/articles/${line.id}/revisions`}
          leftSection={<IconHistory size={16} aria-hidden />}
        >
          {say(desk, 'revisions')}
        </Menu.Item>
        {line.url !== null && (
          <Menu.Item
            component="a"
            href={line.url}
            target="_blank"
            rel="noopener"
            leftSection={<IconExternalLink size={16} aria-hidden />}
          >
            {say(desk, 'see-on-site')}
          </Menu.Item>
        )}
        {isUnpublished && (
          <Menu.Item
            color="var(--breaking)"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => trash.mutate(undefined)}
          >
            {say(desk, 'to-trash')}
          </Menu.Item>
        )}
        {line.state === 'trashed' && (
          <Menu.Item
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => restore.mutate(undefined)}
          >
            {say(desk, 'from-trash')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
