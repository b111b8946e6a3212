import { css } from 'lit';

/** How something stands, in a word or two. A style, and no element: lists have thousands of them. */
export const badge = css`
  .badge {
    display: inline-block;
    padding: 0.375em 0.625em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--rb-sunken);
    color: var(--rb-ink-quiet);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }
  .badge.brand {
    background: var(--rb-accent-wash);
    color: var(--rb-accent-strong);
  }
  .badge.success {
    background: var(--rb-success-wash);
    color: var(--rb-success);
  }
  .badge.warning {
    background: var(--rb-warning-wash);
    color: var(--rb-warning);
  }
  .badge.danger {
    background: var(--rb-danger-wash);
    color: var(--rb-danger);
  }
  .badge.outlined {
    border-color: currentcolor;
  }
`;
