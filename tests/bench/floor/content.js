// The least that can stand on a page: one question, one button in a closed root.
async function stand() {
  const { words } = await chrome.runtime.sendMessage({ ask: 'start' });
  const host = document.createElement('div');
  const button = document.createElement('button');
  button.textContent = words;
  button.style.cssText = 'position: fixed; right: 0; top: 35%; width: 28px; height: 28px';
  host.attachShadow({ mode: 'closed' }).append(button);
  document.documentElement.append(host);
}
void stand();
