import { css } from 'lit';

export const exchangeDiagramStyles = css`
  figure {
    margin: 0;
    display: grid;
    gap: 0.75rem;
  }
  svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 24rem;
    block-size: auto;
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
  }
  rect {
    fill: var(--rb-paper);
    stroke: var(--rb-line-strong);
    stroke-width: 1;
  }
  text {
    fill: var(--rb-ink);
    font-size: 12px;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .line {
    fill: none;
    stroke: var(--rb-line-strong);
    stroke-width: 1.25;
    stroke-dasharray: 3 4;
  }
  .head {
    fill: none;
    stroke: var(--rb-line-strong);
    stroke-width: 1.25;
  }
  .label {
    fill: var(--rb-ink-quiet);
    font-size: 11px;
    text-anchor: start;
  }
  .used .line {
    stroke-dasharray: none;
  }
  .used .line,
  .used .head {
    stroke: var(--rb-accent);
  }
  .latest .line,
  .latest .head {
    stroke-width: 2.5;
  }
  .latest rect {
    fill: var(--rb-accent-wash);
    stroke: var(--rb-accent);
    stroke-width: 2;
  }
  .latest .label {
    fill: var(--rb-accent-strong);
    font-weight: 600;
  }
  .pulse {
    fill: none;
    stroke: var(--rb-accent-strong);
    stroke-width: 6;
    stroke-linecap: round;
    stroke-dasharray: 0.14 2;
    stroke-dashoffset: 0.14;
    animation: pass 0.9s ease-in-out both;
  }
  @keyframes pass {
    to {
      stroke-dashoffset: -1;
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .pulse {
      display: none;
    }
  }
  @media (forced-colors: active) {
    rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    text {
      fill: CanvasText;
    }
    .latest rect,
    .latest .line,
    .latest .head {
      stroke: Highlight;
    }
  }
`;
