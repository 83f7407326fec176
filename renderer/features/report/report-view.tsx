/** The report over the whole page: of the comparison in view, or of the scenario in hand, ready to be printed. */

import './report.css'
import { useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Language } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { QUESTION_GROUND } from '../../ui/question.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useExport } from '../export/use-export.ts'
import { printPage } from '../print/paper.ts'
import { ReportPaper } from './report-paper.tsx'
import { reportScreenMessages } from './report-screen-messages.ts'
import { reportWish, useReport } from './use-report.ts'

/** Nothing while it is closed. */
export function ReportView() {
  const isOpen = useApp(state => state.isReporting)
  const { report } = useActions()
  return (
    <ModalOverlay className={`${QUESTION_GROUND} report-ground`} isOpen={isOpen} onOpenChange={report}>
      <Modal className="report-box">
        <Dialog className="report-screen">
          <OpenReport />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function OpenReport() {
  const text = useMessages(reportScreenMessages)
  const ofProgram = useLanguage()
  const [language, setLanguage] = useState<Language>(ofProgram)
  const content = useReport(language)
  const { report } = useActions()
  const save = useSaving()
  return (
    <>
      <div className="report-bar">
        <Heading slot="title">{text.title}</Heading>
        <Segmented<Language>
          label={text.language}
          value={language}
          onChange={setLanguage}
          choices={[
            { value: 'vi', label: text.vietnamese, face: 'VI' },
            { value: 'en', label: text.english, face: 'EN' },
          ]}
        />
        <span className="report-bar-room" />
        <TextButton
          look="bordered"
          icon="download"
          label={text.save}
          isDisabled={content === null}
          onPress={() => save(language)}
        />
        <TextButton
          look="primary"
          icon="print"
          label={text.print}
          isDisabled={content === null}
          onPress={() => printPage(window)}
        />
        <IconButton icon="close" label={text.close} onPress={() => report(false)} />
      </div>
      <div className="report-desk">
        {content === null ? <p role="status">{text.waiting}</p> : <ReportPaper content={content} />}
      </div>
    </>
  )
}

/** Has the host write the same report as a file. */
function useSaving(): (language: Language) => void {
  const { store } = useWholeApp()
  const { exportFiles } = useExport()
  return language => exportFiles([reportWish(store.getState(), language)])
}
