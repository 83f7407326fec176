/** A button with words, with or without an icon before them. */

import { Button, type ButtonProps } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

interface TextButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly label: string
  readonly icon?: IconName
  /** `primary`: the one action that a dialog is about. `plain`: no border until it is pointed at. */
  readonly look?: 'primary' | 'bordered' | 'plain'
}

export function TextButton({ label, icon, look = 'plain', ...button }: TextButtonProps) {
  return (
    <Button {...button} className={`text-button ${look}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{label}</span>
    </Button>
  )
}
