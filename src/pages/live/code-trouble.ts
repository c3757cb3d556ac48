/** Words for a page whose code did not arrive, kept in the static page itself: the dictionary may be among what is missing. */
export const NOT_LOADED_META = 'atlas-not-loaded';
export const RETRY_META = 'atlas-retry';

/** Says over the static page that it stays as it is because the rest did not come, and offers another try. */
export function showCodeTrouble(page: Document, retry: () => void): void {
  const words = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const trouble = page.createElement('section');
  trouble.className = 'record-trouble sheet trouble';
  trouble.setAttribute('role', 'alert');
  const sentence = page.createElement('p');
  sentence.textContent = words(NOT_LOADED_META);
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words(RETRY_META);
  button.addEventListener('click', () => {
    trouble.remove();
    retry();
  });
  const actions = page.createElement('div');
  actions.className = 'trouble-actions';
  actions.append(button);
  trouble.append(sentence, actions);
  page.body.append(trouble);
}
