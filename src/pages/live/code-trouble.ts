/** Words for a page whose code did not arrive, kept in the static page itself: the dictionary may be among what is missing. */
export const NOT_LOADED_META = 'atlas-not-loaded';
export const RETRY_META = 'atlas-retry';

/** Says over the static page that it stays as it is because the rest did not come, and offers another try. */
export function showCodeTrouble(page: Document, retry: () => void): void {
  const words = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  showTrouble(page, { sentence: words(NOT_LOADED_META), button: words(RETRY_META), act: retry });
}

interface Said {
  readonly sentence: string;
  readonly button: string;
  readonly act: () => void;
}

/** A sentence over the static page and one thing to do, made without React: it may be what broke. */
export function showTrouble(page: Document, said: Said): void {
  const trouble = page.createElement('section');
  trouble.className = 'record-trouble sheet trouble';
  trouble.setAttribute('role', 'alert');
  const sentence = page.createElement('p');
  sentence.textContent = said.sentence;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = said.button;
  button.addEventListener('click', () => {
    trouble.remove();
    said.act();
  });
  const actions = page.createElement('div');
  actions.className = 'trouble-actions';
  actions.append(button);
  trouble.append(sentence, actions);
  page.body.append(trouble);
}
