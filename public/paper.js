// Sets the paper a link asks for before the first paint. A classic script on purpose: modules run too late for that.
{
  const paper = new URLSearchParams(location.search).get('theme');
  if (paper === 'light' || paper === 'dark') document.documentElement.dataset.paper = paper;
}
