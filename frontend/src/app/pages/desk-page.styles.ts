import { css } from 'lit';

export const deskPageStyles = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem;
    align-items: start;
  }
  @media (min-width: 60rem) {
    .desk {
      grid-template-columns: minmax(0, 1fr) minmax(24rem, 27rem);
      gap: 3rem;
    }
  }
  .desk h1 {
    margin-block-end: 1.25rem;
  }
  .jump {
    position: sticky;
    inset-block-end: 0.75rem;
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: 1.25rem;
    padding: 0.8rem 1.1rem;
    border: 1px solid transparent;
    border-radius: var(--rb-radius);
    background: var(--rb-ink);
    color: var(--rb-paper);
    text-decoration: none;
  }
  @media (min-width: 60rem) {
    .jump {
      display: none;
    }
  }
  aside:focus {
    outline: none;
  }
  aside {
    min-inline-size: 0;
    display: grid;
    gap: 1.25rem;
  }
  aside wa-skeleton {
    block-size: 34rem;
  }
  .waiting > * {
    grid-area: 1 / 1;
  }
  .waiting > :not(wa-skeleton) {
    visibility: hidden;
  }
  aside section {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }
  aside h2 {
    font-size: 1.05rem;
  }
  aside p a {
    display: inline-block;
    min-block-size: 1.5rem;
  }
  @media (forced-colors: active) {
    .jump {
      color: LinkText;
      background: Canvas;
    }
  }
`;
