import { Component, type ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { Screen } from './screen.tsx'
import { Trouble } from './trouble.tsx'

type Props = {
  /** Changes with the screen: another screen is not to pay for the fault of this one. */
  place: string
  children: ReactNode
}

/** A screen that fails leaves the rest of the newsroom standing, and says so. */
export class ErrorCatcher extends Component<Props, { error: Error | null; place: string }> {
  override state = { error: null as Error | null, place: this.props.place }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  static getDerivedStateFromProps(
    { place }: Props,
    state: { error: Error | null; place: string },
  ): { error: null; place: string } | null {
    return place === state.place ? null : { error: null, place }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Screen title={say(newsroom, 'screen-broke')}>
        <Trouble error={error} retry={() => window.location.reload()} />
      </Screen>
    )
  }
}
