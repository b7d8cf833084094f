import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './look.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { wordValidity } from './shell/validity.ts'

wordValidity()

createRoot(document.querySelector('#newsroom') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
