import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatMoney } from '../../kernel/format.js';
import type { ComparedLine } from './differences.js';

/** A line with what became of it: in a word, by its colour, and by what is struck out. */
export function comparedLineView(compared: ComparedLine) {
  const { change, line } = compared;
  const was = change === 'changed' ? compared.was : line;
  const unitPrice = formatMoney(line.unitPrice);
  return html`
    <li class=${change} data-sku=${line.sku}>
      <div class="what">
        <span>
          ${change === 'removed' ? html`<del class="name">${line.name}</del>` : html`<span class="name">${line.name}</span>`}
          ${tag(change)}
        </span>
        <span class="quiet small">
          ${replaced(formatMoney(was.unitPrice), unitPrice)} ${msg('per')} ${line.unit}
        </span>
      </div>
      <span class="many">× ${replaced(String(was.quantity), String(line.quantity))}</span>
      <span class="sum amount">
        ${change === 'removed' ? html`<del>${formatMoney(line.total)}</del>` : formatMoney(line.total)}
      </span>
    </li>
  `;
}

function replaced(was: string, is: string) {
  if (was === is) return is;
  return html`<del>${was}</del> <span aria-hidden="true">→</span> <ins>${is}</ins>`;
}

function tag(change: ComparedLine['change']) {
  switch (change) {
    case 'none':
      return nothing;
    case 'added':
      return html`<span class="tag">${msg('Added')}</span>`;
    case 'removed':
      return html`<span class="tag">${msg('Removed')}</span>`;
    case 'changed':
      return html`<span class="tag">${msg('Changed')}</span>`;
  }
}
