// Sets what a frame comes with (`chrome=`) before the first paint. A classic script on purpose: modules run too late for that.
{
  const chrome = new URLSearchParams(location.search).get('chrome');
  document.documentElement.dataset.chrome = chrome === 'none' || chrome === 'full' ? chrome : 'legend';
}
