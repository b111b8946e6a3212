import { css } from 'lit';

export const bookingPastStyles = css`
  section {
    display: grid;
    gap: 1.25rem;
  }
  .past {
    border: 2px dashed var(--rb-line-strong);
    background: var(--rb-sunken);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .mark {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--rb-warning);
    background: var(--rb-warning-wash);
  }
  h3 {
    margin-block-end: 0.5rem;
    font-size: 1.1rem;
  }
  del {
    color: var(--rb-ink-quiet);
  }
  ins {
    font-weight: 600;
    text-decoration: none;
  }
  .changes {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  .lines {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .lines li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(5.5rem, auto);
    gap: 0.15rem 1rem;
    align-items: center;
    padding: 0.75rem;
    border-block-end: 1px solid var(--rb-line);
    border-inline-start: 3px solid transparent;
  }
  .what {
    display: grid;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: 550;
  }
  .many {
    font-variant-numeric: tabular-nums;
  }
  .sum {
    text-align: end;
  }
  .tag {
    display: inline-block;
    margin-inline-start: 0.35rem;
    padding-inline: 0.4rem;
    border: 1px solid currentcolor;
    border-radius: 1rem;
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.5;
  }
  .lines .added {
    border-inline-start-color: var(--rb-success);
    background: var(--rb-success-wash);
  }
  .added .tag {
    color: var(--rb-success);
  }
  .lines .removed {
    border-inline-start-color: var(--rb-danger);
    background: var(--rb-danger-wash);
  }
  .removed .tag {
    color: var(--rb-danger);
  }
  .lines .changed,
  dl .changed {
    border-inline-start-color: var(--rb-warning);
    background: var(--rb-warning-wash);
  }
  dl .changed {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--rb-warning);
  }
  .changed .tag {
    color: var(--rb-warning);
  }
  .total {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    padding: 0.9rem 0.75rem 0;
    font-size: 1.15rem;
  }
  @media (max-width: 30rem) {
    .lines li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .what {
      grid-column: 1 / -1;
    }
  }
  @media print {
    section {
      display: none;
    }
  }
`;
