import { css } from 'lit';

/** An ordered list of what happened, along a line, the latest first. */
export const timeline = css`
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ol > li {
    position: relative;
    padding: 0 0 1.1rem 1.5rem;
    border-inline-start: 1px solid var(--rb-line);
    margin-inline-start: 0.3rem;
  }
  ol > li:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  ol > li::before {
    content: '';
    position: absolute;
    inset-inline-start: -0.3rem;
    inset-block-start: 0.5em;
    inline-size: 0.55rem;
    block-size: 0.55rem;
    border-radius: 50%;
    background: var(--rb-line-strong);
  }
  ol > li:first-child::before {
    background: var(--rb-accent);
  }
  @media (forced-colors: active) {
    ol > li::before,
    ol > li:first-child::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
