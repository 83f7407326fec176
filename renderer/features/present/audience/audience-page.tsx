/** The window of the audience: listens, draws, and passes keys on. Nothing else ever stands in it. */

import { useEffect, useState } from 'react'
import type { Language } from '../../../../shared/model/definition.ts'
import { openAudienceEnd, presenterKeyOf } from '../audience-channel.ts'
import { presentMessages } from '../present-messages.ts'
import type { Scene } from '../scene.ts'
import type { Staged } from '../stage.ts'
import { AudienceView } from './audience-view.tsx'
import './audience-page.css'

/** @param channel null where the address names none. */
export function AudiencePage({ channel }: { readonly channel: string | null }) {
  const staged = useStaged(channel)
  useFullScreen()
  useEffect(() => {
    if (staged === null) return
    document.documentElement.lang = staged.scene.language
    document.documentElement.dataset.theme = staged.scene.theme
    document.title = `${staged.scene.title} — ${presentMessages[staged.scene.language].program}`
  }, [staged])
  return staged === null ? <Waiting /> : <AudienceView {...staged} />
}

/** What was sent last; it stays where the operator goes away. */
function useStaged(channel: string | null): Staged<Scene> | null {
  const [staged, setStaged] = useState<Staged<Scene> | null>(null)
  useEffect(() => {
    if (channel === null) return
    const end = openAudienceEnd(channel, setStaged)
    const watch = new AbortController()
    const { signal } = watch
    end.say({ kind: 'arrival' })
    window.addEventListener('pagehide', () => end.say({ kind: 'departure' }), { signal })
    window.addEventListener(
      'keydown',
      event => {
        const key = presenterKeyOf(event)
        if (key === null) return
        event.preventDefault()
        end.say({ kind: 'key', key })
      },
      { signal },
    )
    return () => {
      watch.abort()
      end.close()
    }
  }, [channel])
  return staged
}

/** A browser fills the screen after a press only. */
function useFullScreen(): void {
  useEffect(() => {
    const fill = () => {
      if (document.fullscreenElement === null)
        document.documentElement.requestFullscreen().catch(() => undefined)
    }
    window.addEventListener('click', fill)
    return () => window.removeEventListener('click', fill)
  }, [])
}

/** In both languages: which one the operator speaks is not known yet. */
function Waiting() {
  const languages: readonly Language[] = ['vi', 'en']
  return (
    <main className="audience-waiting">
      {languages.map(language => (
        <p key={language} lang={language}>
          {presentMessages[language].waiting}
        </p>
      ))}
    </main>
  )
}
