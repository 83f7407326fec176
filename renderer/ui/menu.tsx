/** Menus: what floats under a button, and its lines with their icons, words and keys. */

import { type ReactNode, useContext, useEffect } from 'react'
import {
  Menu,
  MenuItem,
  type MenuItemProps,
  type MenuProps,
  OverlayTriggerStateContext,
  Popover,
  type PopoverProps,
  Separator,
  Text,
} from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import './menu.css'

interface MenuFloatProps extends Pick<MenuProps<object>, 'aria-label' | 'onAction' | 'disabledKeys'> {
  readonly placement?: PopoverProps['placement']
  /** `wide`: for lines that say in a sentence what they are. */
  readonly width?: 'narrow' | 'wide'
  readonly children: ReactNode
}

/** The float of a `MenuTrigger` or of a submenu. */
export function MenuFloat(props: MenuFloatProps) {
  const { placement = 'bottom start', width = 'narrow', children, ...menu } = props
  return (
    <Popover className={`float menu-float ${width}`} placement={placement} offset={4}>
      <CloseForCommand />
      <Menu {...menu} className="menu">
        {children}
      </Menu>
    </Popover>
  )
}

/** The keys of a command close the menu, which would stand over the question that the command asks. */
function CloseForCommand() {
  const state = useContext(OverlayTriggerStateContext)
  useEffect(() => {
    const press = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if ((ctrlKey || metaKey) && key.length === 1) state?.close()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [state])
  return null
}

interface MenuLineProps extends Pick<MenuItemProps, 'id' | 'onAction' | 'isDisabled'> {
  readonly label: string
  /** Before the words: an icon, or what stands for the line. */
  readonly icon?: IconName | undefined
  readonly face?: ReactNode
  /** What the line is, in a sentence under its name. */
  readonly detail?: string | undefined
  /** The keys that do the same. */
  readonly keys?: string | undefined
  /** A line of a list of which some are in force: those bear a tick, and all keep its place free. */
  readonly isTicked?: boolean | undefined
}

export function MenuLine({ label, icon, face, detail, keys, isTicked, ...item }: MenuLineProps) {
  return (
    <MenuItem {...item} className="menu-line" textValue={label}>
      {({ hasSubmenu, isSelected, selectionMode }) => (
        <>
          {selectionMode !== 'none' || isTicked !== undefined ? (
            <span className="menu-face">{isSelected || isTicked ? <Icon name="check" /> : null}</span>
          ) : null}
          {icon === undefined && face === undefined ? null : (
            <span className="menu-face">{icon === undefined ? face : <Icon name={icon} />}</span>
          )}
          {/* The name is all that is read, so that a voice may say any of it. */}
          <Text slot="label" className="menu-label">
            <span className="menu-words">
              <span>{label}</span>
              {detail === undefined ? null : <span className="menu-detail">{detail}</span>}
            </span>
            {keys === undefined ? null : <kbd className="menu-keys">{keys}</kbd>}
          </Text>
          {hasSubmenu ? (
            <span className="menu-more">
              <Icon name="chevron" />
            </span>
          ) : null}
        </>
      )}
    </MenuItem>
  )
}

export function MenuRule() {
  return <Separator className="menu-rule" />
}
