// The keys of the report's page: arrows lead through a table's figures, and along the buttons above it.
import type { CopyForm } from '../../../../server/src/requests.ts';
import type { Buttons } from '../messages.ts';

/** Up and down lead to the figure above and below, left and right to its neighbours; Tab goes through all, as anywhere. */
export function walk(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
  const cell = event.target.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (!cell || !row) return;
  const next = step(event.key, row, cell);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function step(key: string, row: HTMLTableRowElement, cell: HTMLTableCellElement): HTMLElement | undefined {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const down = key === 'ArrowDown';
    for (let other = sibling(row, down); other instanceof HTMLTableRowElement; other = sibling(other, down)) {
      const button = other.cells[cell.cellIndex]?.querySelector('button');
      if (button) return button;
    }
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const buttons = [...row.querySelectorAll('button')];
  const at = buttons.findIndex((button) => cell.contains(button));
  return buttons[at + (key === 'ArrowRight' ? 1 : -1)];
}

const sibling = (element: Element, down: boolean): Element | null =>
  down ? element.nextElementSibling : element.previousElementSibling;

/** The buttons that copy; those that are there already stay, and keep their focus. */
export function showTools(tools: HTMLElement, copies: readonly Buttons[], copy: (form: CopyForm) => void): void {
  const known = [...tools.querySelectorAll('button')];
  for (const button of known) if (!copies.some(({ form }) => form === button.dataset.form)) button.remove();
  for (const { form, title } of copies) {
    if (known.some((button) => button.dataset.form === form && button.isConnected)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.form = form;
    button.textContent = title;
    button.addEventListener('click', () => copy(form));
    tools.append(button);
  }
  tools.hidden = copies.length === 0;
}
