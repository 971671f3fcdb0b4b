import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonCss from './Button.module.css';
import { useText } from '../i18n/use-text.ts';
import { classes } from './classes.ts';
import iconCss from './IconButton.module.css';
import { Kbd } from './Kbd.tsx';
import css from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** tinykeys notation; shown, not bound. */
  readonly shortcut?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** It is in force now. */
  readonly isChecked?: boolean;
  readonly onAction: () => void;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly icon?: ReactNode;
  /** Only the icon is shown; the label is said. */
  readonly iconOnly?: boolean;
  readonly variant?: 'plain' | 'quiet';
  readonly isDisabled?: boolean;
  readonly tabIndex?: number;
  /** Marks the opened menu for what asks where the focus went. */
  readonly menuMark?: `data-${string}`;
}

/** A button that opens a menu of actions. */
export function MenuButton(props: MenuButtonProps) {
  const t = useText();
  const { label, items, icon, iconOnly = false, variant = 'plain', isDisabled = false } = props;
  return (
    <MenuTrigger>
      <Button
        className={iconOnly ? (iconCss.button ?? '') : classes(buttonCss.button, buttonCss[variant])}
        isDisabled={isDisabled}
        {...(iconOnly ? { 'aria-label': label } : {})}
        {...(props.tabIndex === -1 ? { excludeFromTabOrder: true } : {})}
      >
        {icon === undefined ? null : (
          <span className={buttonCss.icon} aria-hidden>
            {icon}
          </span>
        )}
        {iconOnly ? null : (
          <>
            <span className={buttonCss.label}>{label}</span>
            <ChevronDown aria-hidden size={14} />
          </>
        )}
      </Button>
      <Popover className={css.popover ?? ''} offset={2} {...(props.menuMark ? { [props.menuMark]: '' } : {})}>
        <Menu
          className={css.menu ?? ''}
          aria-label={label}
          items={items}
          onAction={(id) => items.find((item) => item.id === id)?.onAction()}
        >
          {(item) => (
            <MenuItem
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={classes(css.item, item.isDanger && css.danger)}
            >
              {item.icon}
              <span>{item.label}</span>
              {item.isChecked === true ? <Check size={14} role="img" aria-label={t('common.on')} /> : null}
              {item.shortcut === undefined ? null : <Kbd keys={item.shortcut} />}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
