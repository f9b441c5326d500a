// The script of the report's page: sets in what the server made, keeps scroll, focus and what is unfolded, and leads
// from a figure to its place in the article. It makes no figures of its own.
import morphdom from 'morphdom';
import type { FromPage, ToPage } from '../messages.ts';
import { showTools, walk } from './keys.ts';

interface Host {
  postMessage(message: FromPage): void;
  setState(state: { readonly uri: string }): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.getElementById('report') ?? document.body;
const told = document.getElementById('told') ?? document.body;
const tools = document.getElementById('tools') ?? document.body;
let caret: number | undefined;
let standing = '';
let shown = '';

addEventListener('message', ({ data: message }: MessageEvent<ToPage>) => {
  if (message.kind === 'page') showPage(message);
  else if (message.kind === 'caret') {
    caret = message.offset;
    mark(!document.hasFocus());
  } else if (message.kind === 'contest') {
    const section = document.getElementById(`section-${message.index}`);
    section?.scrollIntoView({ block: 'start' });
  } else tell(message.text);
});

function showPage({ uri, html, standing: now, copies }: Extract<ToPage, { kind: 'page' }>): void {
  const elsewhere = uri !== shown;
  shown = uri;
  host.setState({ uri });
  const page = main.cloneNode(false);
  if (!(page instanceof HTMLElement)) return;
  // Parsed without running anything: the server has escaped what comes from the article, and the page's policy forbids scripts.
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  if (html === '') {
    const empty = document.createElement('p');
    empty.className = 'empty';
    empty.textContent = now;
    page.append(empty);
  } else page.append(...parsed.childNodes);
  morphdom(main, page, {
    childrenOnly: true,
    onBeforeElUpdated: (from, to) => {
      if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open && !elsewhere;
      return !from.isEqualNode(to);
    },
  });
  showTools(tools, copies, (form) => host.postMessage({ kind: 'copy', form }));
  if (elsewhere) scrollTo({ top: 0 });
  if (!elsewhere && now !== standing) tell(now, true);
  standing = now;
  mark(false);
}

/** Says it to who hears the page; quietly where it can be seen anyhow. */
function tell(text: string, quietly = false): void {
  told.textContent = text;
  told.classList.toggle('unseen', quietly);
}

/** Marks the figure under the caret of the article, with its row. */
function mark(follow: boolean): void {
  for (const element of main.querySelectorAll('[aria-current]')) element.removeAttribute('aria-current');
  if (caret === undefined) return;
  const here = [...main.querySelectorAll<HTMLElement>('button[data-start]')].filter((button) => {
    const [start, end] = placeOf(button);
    return caret !== undefined && start <= caret && caret <= end;
  });
  const places = here.map((button) => button.closest('tr, li') ?? button);
  for (const place of places) place.setAttribute('aria-current', 'true');
  const [first] = places.filter((place) => place.checkVisibility?.() ?? true);
  if (follow) first?.scrollIntoView({ block: 'nearest' });
}

const placeOf = ({ dataset }: HTMLElement): readonly [number, number] => [Number(dataset.start), Number(dataset.end)];

main.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
  const place = target.closest<HTMLElement>('[data-start]');
  if (!place) return;
  const [start, end] = placeOf(place);
  host.postMessage({ kind: 'reveal', start, end });
});

main.addEventListener('keydown', (event) => walk(event));

host.postMessage({ kind: 'ready' });
