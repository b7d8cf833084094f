import { DirectionProvider, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import type { Permission } from '../staff/staff.ts'
import { ArticleList } from './articles/article-list.tsx'
import { newAnswers } from './ask.ts'
import { MeProvider, useMay, useMe } from './me.tsx'
import { ErrorCatcher } from './shell/error-catcher.tsx'
import { Frame } from './shell/frame.tsx'
import { Guarded } from './shell/guarded.tsx'
import { later } from './shell/later.tsx'
import { NotHere } from './shell/not-here.tsx'
import { mayLeave } from './shell/use-unsaved.ts'
import { OneTimeLink } from './sign-in/one-time-link.tsx'
import { SignIn } from './sign-in/sign-in.tsx'
import { SignInAgain } from './sign-in/sign-in-again.tsx'
import { styleNonce } from './style-nonce.ts'
import { colours, theme } from './theme.ts'

const ArticleEditor = later(
  'ArticleEditor',
  async () => (await import('./editor/article-editor.tsx')).ArticleEditor,
)
const Revisions = later(
  'Revisions',
  async () => (await import('./revisions/revisions.tsx')).Revisions,
)
const MediaLibrary = later(
  'MediaLibrary',
  async () => (await import('./media/media-library.tsx')).MediaLibrary,
)
const ModerationQueue = later(
  'ModerationQueue',
  async () => (await import('./comments/moderation-queue.tsx')).ModerationQueue,
)
const FrontPage = later(
  'FrontPage',
  async () => (await import('./front-page/front-page.tsx')).FrontPage,
)
const Storylines = later(
  'Storylines',
  async () => (await import('./storylines/storylines.tsx')).Storylines,
)
const StorylineEditor = later(
  'StorylineEditor',
  async () => (await import('./storylines/storyline-editor.tsx')).StorylineEditor,
)
const Sections = later('Sections', async () => (await import('./sections/sections.tsx')).Sections)
const Tags = later('Tags', async () => (await import('./tags/tags.tsx')).Tags)
const People = later('People', async () => (await import('./people/people.tsx')).People)
const Occasions = later('Occasions', async () => (await import('./people/occasions.tsx')).Occasions)
const Authors = later('Authors', async () => (await import('./authors/authors.tsx')).Authors)
const Pages = later('Pages', async () => (await import('./pages/pages.tsx')).Pages)
const PageEditor = later(
  'PageEditor',
  async () => (await import('./pages/page-editor.tsx')).PageEditor,
)
const Menus = later('Menus', async () => (await import('./menus/menus.tsx')).Menus)
const Paper = later('Paper', async () => (await import('./paper/paper.tsx')).Paper)
const Staff = later('Staff', async () => (await import('./staff/staff.tsx')).Staff)
const Logbook = later('Logbook', async () => (await import('./logbook/logbook.tsx')).Logbook)
const Account = later('Account', async () => (await import('./account/account.tsx')).Account)

const answers = newAnswers()

/** The newsroom: its providers, and which screen an address shows. */
export function App(): ReactNode {
  return (
    <DirectionProvider initialDirection="rtl" detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={colours}
        defaultColorScheme="auto"
        getStyleNonce={() => styleNonce}
      >
        <QueryClientProvider client={answers}>
          <Notifications position="bottom-left" limit={4} containerWidth={380} />
          <Router base="/newsroom" aroundNav={(go, to, options) => mayLeave() && go(to, options)}>
            <Switch>
              <Route path="/link/:secret">{({ secret }) => <OneTimeLink secret={secret} />}</Route>
              <Route>
                <MeProvider otherwise={<SignIn />}>
                  <Frame>
                    <Screens />
                  </Frame>
                  <SignInAgain />
                </MeProvider>
              </Route>
            </Switch>
          </Router>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  )
}

function Screens(): ReactNode {
  const [location] = useLocation()
  return (
    <ErrorCatcher place={location}>
      <Screen />
    </ErrorCatcher>
  )
}

function Screen(): ReactNode {
  return (
    <Switch>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/sign-in">
        <Redirect to="/" replace />
      </Route>
      <Route path="/articles/:id/revisions">
        {({ id }) => guarded('write-articles', <Revisions key={id} id={id} />)}
      </Route>
      <Route path="/articles/:id">
        {({ id }) => guarded('write-articles', <ArticleEditor key={id} id={id} />)}
      </Route>
      <Route path="/storylines/:id">
        {({ id }) => guarded('write-articles', <StorylineEditor key={id} id={id} />)}
      </Route>
      <Route path="/storylines">{guarded('write-articles', <Storylines />)}</Route>
      <Route path="/media">{guarded('add-media', <MediaLibrary />)}</Route>
      <Route path="/comments">{guarded('moderate-comments', <ModerationQueue />)}</Route>
      <Route path="/front-page">{guarded('arrange-front-page', <FrontPage />)}</Route>
      <Route path="/sections">{guarded('manage-structure', <Sections />)}</Route>
      <Route path="/tags">{guarded('manage-structure', <Tags />)}</Route>
      <Route path="/people">{guarded('write-articles', <People />)}</Route>
      <Route path="/occasions">{guarded('write-articles', <Occasions />)}</Route>
      <Route path="/authors">{guarded('manage-structure', <Authors />)}</Route>
      <Route path="/pages/:id">
        {({ id }) => guarded('manage-structure', <PageEditor key={id} id={id} />)}
      </Route>
      <Route path="/pages">{guarded('manage-structure', <Pages />)}</Route>
      <Route path="/menus">{guarded('manage-structure', <Menus />)}</Route>
      <Route path="/paper">{guarded('manage-paper', <Paper />)}</Route>
      <Route path="/staff">{guarded('manage-staff', <Staff />)}</Route>
      <Route path="/logbook">{guarded('read-logbook', <Logbook />)}</Route>
      <Route path="/account">
        <Account />
      </Route>
      <Route>
        <NotHere />
      </Route>
    </Switch>
  )
}

/** A moderator's day begins at the queue, everyone else's at the list. */
function Home(): ReactNode {
  const mayWrite = useMay('write-articles')
  const { staff } = useMe()
  return mayWrite ? <ArticleList key={staff.id} /> : <Redirect to="/comments" replace />
}

function guarded(permission: Permission, screen: ReactNode): ReactNode {
  return <Guarded permission={permission}>{screen}</Guarded>
}
