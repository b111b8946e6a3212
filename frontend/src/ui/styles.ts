import { css } from 'lit';

/** What every shadow root starts from: it inherits type, but not the page's style sheets. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  p,
  dd,
  address,
  blockquote {
    overflow-wrap: anywhere;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-family: var(--rb-font-display);
    font-weight: 600;
    line-height: 1.2;
  }
  h1 {
    font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.4rem);
    letter-spacing: -0.01em;
  }
  h1:focus {
    outline: none;
  }
  h2 {
    font-size: 1.3rem;
  }
  h3 {
    font-size: 1rem;
  }
  p {
    margin: 0;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--rb-line-strong);
    font-style: italic;
  }
  a {
    color: var(--rb-accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--rb-accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .quiet {
    color: var(--rb-ink-quiet);
  }
  .small {
    font-size: 0.875rem;
  }
  .amount {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }
  wa-skeleton {
    --color: var(--rb-line);
  }
  wa-skeleton::part(indicator) {
    border-radius: var(--rb-radius);
  }
  @media (forced-colors: active) {
    wa-skeleton::part(indicator) {
      border: 1px solid GrayText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    wa-skeleton::part(indicator) {
      animation: none;
    }
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** A sheet of paper on the page. */
export const sheet = css`
  .sheet {
    background: var(--rb-sheet);
    border: 1px solid var(--rb-line);
    border-radius: var(--rb-radius);
    padding: clamp(1rem, 3vw, 1.75rem);
  }
`;

/** Native form controls. */
export const form = css`
  label {
    display: block;
    font-size: 0.875rem;
    font-weight: 550;
    margin-block-end: 0.3rem;
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.55rem 0.75rem;
    font: inherit;
    color: inherit;
    background: var(--rb-sheet);
    border: 1px solid var(--rb-line-strong);
    border-radius: var(--rb-radius);
  }
  textarea {
    min-block-size: 5.5rem;
    resize: vertical;
  }
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline-offset: 0;
    border-radius: var(--rb-radius);
  }
  [aria-invalid='true'] {
    border-color: var(--rb-danger);
    border-width: 2px;
  }
  .field-error {
    margin-block-start: 0.3rem;
    color: var(--rb-danger);
    font-size: 0.875rem;
  }
  .hint {
    margin-block-start: 0.3rem;
    color: var(--rb-ink-quiet);
    font-size: 0.875rem;
  }
`;
