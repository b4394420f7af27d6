import { useEffect, useState } from 'react';
import { announce } from '../platform/announce.js';
import { LinkIcon } from './icons.js';

type Copying = 'not-yet' | 'copied' | 'failed';

const words: Readonly<Record<Copying, string>> = {
  'not-yet': 'Copy link',
  copied: 'Link copied',
  failed: 'Copy it from the address bar',
};

/** Puts the address of this view on the clipboard, and says for a moment that it is there, or what to do where the browser refuses. */
export function CopyLink() {
  const [copying, setCopying] = useState<Copying>('not-yet');
  useEffect(() => {
    if (copying === 'not-yet') return;
    const soon = setTimeout(() => setCopying('not-yet'), 4000);
    return () => clearTimeout(soon);
  }, [copying]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopying('copied');
      announce('The link to this view is copied');
    } catch {
      setCopying('failed');
      announce('The link could not be copied: copy it from the address bar');
    }
  };
  return (
    <button type="button" className="chip plain" onClick={() => void copy()}>
      <LinkIcon size={14} />
      <span className="chip-act">{words[copying]}</span>
    </button>
  );
}
