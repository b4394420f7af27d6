import type { ComponentProps } from 'react';
import { DownIcon } from '../layout/icons.js';
import { useLateControl } from '../layout/late-control.js';

const fetchList = () => import('./authority-list.js');

/** The name of the service under the product's name; it opens the list of services and the way to start another. */
export function AuthoritySwitcher({ code, name }: { readonly code: string; readonly name: string }) {
  const { control: list, reached } = useLateControl(fetchList);
  if (!list) return <SwitcherButton name={name} aria-haspopup="menu" {...reached} />;
  return <list.AuthorityList code={code} name={name} />;
}

export function SwitcherButton({ name, ...button }: { readonly name: string } & ComponentProps<'button'>) {
  return (
    <button type="button" aria-label={`${name}. Change service`} {...button} className="switcher">
      <span>{name}</span>
      <DownIcon size={12} />
    </button>
  );
}
