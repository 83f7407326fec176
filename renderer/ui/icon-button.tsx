/** A button that is an icon: named for readers of the screen, and in words on hover or focus. */

import { Button, type ButtonProps, TooltipTrigger } from 'react-aria-components'
import { Hint } from './hint.tsx'
import { Icon, type IconName } from './icon.tsx'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'aria-label'> {
  readonly icon: IconName
  readonly label: string
  readonly className?: string
}

export function IconButton({ icon, label, className = '', ...button }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button {...button} className={`icon-button ${className}`} aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Hint>{label}</Hint>
    </TooltipTrigger>
  )
}
