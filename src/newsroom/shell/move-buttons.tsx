import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'

type MoveButtonsProps = {
  name: string
  at: number
  count: number
  move(to: number): void
}

/** Up and down for one row of a list whose order matters. */
export function MoveButtons({ name, at, count, move }: MoveButtonsProps): ReactNode {
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={at === 0}
        aria-label={say(newsroom, 'move-up', { name })}
        onClick={() => move(at - 1)}
      >
        <IconArrowUp size={17} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={at === count - 1}
        aria-label={say(newsroom, 'move-down', { name })}
        onClick={() => move(at + 1)}
      >
        <IconArrowDown size={17} aria-hidden />
      </ActionIcon>
    </>
  )
}
