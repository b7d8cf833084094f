import { Button, Modal } from '@mantine/core'
import { IconBrandWhatsapp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { LinkAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { house } from '../../language/catalogue/house.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useMe } from '../me.tsx'
import { CopyBox } from '../shell/copy-box.tsx'
import { Moment } from '../shell/moment.tsx'

/** Shows a one-time link once, ready to be sent by whatever reaches the colleague. */
export function LinkDialog({ link, close }: { link: LinkAnswer | null; close(): void }): ReactNode {
  return (
    <Modal
      opened={link !== null}
      onClose={close}
      size="lg"
      title={link === null ? '' : say(house, 'link-for', { name: isolate(link.staff.name) })}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      {link !== null && <LinkParts link={link} />}
    </Modal>
  )
}

function LinkParts({ link }: { link: LinkAnswer }): ReactNode {
  const { paper } = useMe()
  const key = link.staff.state === 'invited' ? 'invitation-message' : 'password-message'
  const message = say(house, key, { name: link.staff.name, paper: paper.name, url: link.url })
  return (
    <>
      <p>{say(house, 'link-once')}</p>
      <CopyBox label={say(house, 'link')} text={link.url} />
      <p className="quiet small">
        {say(house, 'link-until')} <Moment at={link.expiresAt} isExact />
      </p>
      <Button
        component="a"
        href={`https://wa.me/?text=${encodeURIComponent(message)}`}
        target="_blank"
        rel="noopener noreferrer"
        variant="default"
        leftSection={<IconBrandWhatsapp size={18} aria-hidden />}
      >
        {say(house, 'send-by-whatsapp')}
      </Button>
    </>
  )
}
