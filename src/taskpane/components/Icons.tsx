import type { ReactElement, ReactNode } from 'react';

const SIZE = 16;

function Drawing({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg width={SIZE} height={SIZE} viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none">
      {children}
    </svg>
  );
}

/** Three lines: a menu. */
export function MenuIcon(): ReactElement {
  return (
    <Drawing>
      <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </Drawing>
  );
}

/** Points right when closed and down when open. */
export function ChevronIcon({ isOpen }: { readonly isOpen: boolean }): ReactElement {
  return (
    <Drawing>
      <path
        d={isOpen ? 'M3.5 6 8 10.5 12.5 6' : 'M6 3.5 10.5 8 6 12.5'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Drawing>
  );
}
