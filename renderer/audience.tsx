/** Entry of the audience's page: draws the scenes that the operator's page sends. It has no key, and asks no host anything. */

import './client/no-generated-code.ts'
import './theme/tokens.css'
import './theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AudiencePage } from './features/present/audience/audience-page.tsx'
import { channelName } from './features/present/audience-channel.ts'

// The name is of use to no other page; without one the page waits for ever, in peace.
const named = channelName.safeParse(location.hash.slice(1))

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <AudiencePage channel={named.success ? named.data : null} />
  </StrictMode>,
)
