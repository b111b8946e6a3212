import { css } from 'lit';

export const readbackAppStyles = css`
  :host {
    min-block-size: 100vh;
  }
  header,
  main,
  footer,
  .expired,
  ui-outbox {
    max-inline-size: var(--rb-measure);
    margin-inline: auto;
    padding-inline: var(--rb-gutter);
  }
  :host([leaving]) main {
    opacity: 0.75;
  }
  .expired + ui-outbox {
    margin-block-start: 0.75rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem clamp(0.75rem, 3vw, 1.25rem);
    padding-block: 1.1rem;
  }
  .brand {
    margin-inline-end: auto;
    font-family: var(--rb-font-display);
    font-size: 1.4rem;
    font-weight: 600;
    letter-spacing: -0.01em;
    color: inherit;
    text-decoration: none;
  }
  .brand::after {
    content: '';
    display: block;
    block-size: 2px;
    inline-size: 1.6rem;
    background: var(--rb-accent);
  }
  header nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem clamp(0.75rem, 3vw, 1.25rem);
    margin-inline-end: clamp(0rem, 2vw, 1.5rem);
  }
  header nav a {
    color: inherit;
    text-decoration-color: transparent;
  }
  header nav a:hover,
  header nav a[aria-current] {
    text-decoration-color: currentcolor;
  }
  header nav a[aria-current] {
    text-decoration-color: var(--rb-accent);
    text-decoration-thickness: 2px;
  }
  .who {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
  }
  .name {
    font-weight: 550;
  }
  @media (max-width: 30rem) {
    .brand {
      font-size: 1.25rem;
    }
    header nav {
      order: 1;
      flex-basis: 100%;
      margin: 0;
    }
    .who {
      flex-direction: column;
      align-items: end;
      gap: 0;
      line-height: 1.2;
    }
  }
  header a:not(.brand) {
    min-block-size: 1.5rem;
  }
  main {
    /* What is below the page stays out of sight while the page loads, and so it can't jump. */
    min-block-size: 100vh;
    padding-block: clamp(1.25rem, 3vw, 2.25rem) 3rem;
  }
  footer {
    padding-block-end: 2rem;
  }
  footer {
    padding-block: 1rem 2rem;
  }
  @media print {
    footer {
      display: none;
    }
  }
  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    inset-block-start: 0.5rem;
    padding: 0.4rem 0.8rem;
    border: 1px solid var(--rb-line-strong);
    border-radius: var(--rb-radius);
    background: var(--rb-sheet);
    color: inherit;
    font: inherit;
    transform: translateY(-200%);
  }
  .skip:focus {
    transform: none;
    z-index: 1;
  }
  @media print {
    header,
    footer,
    .expired {
      display: none;
    }
    main {
      min-block-size: 0;
      max-inline-size: none;
      padding: 0;
    }
  }
`;
