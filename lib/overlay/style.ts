/**
 * All our style in the host's document. Important in `:host`, because there an inner tree's word is stronger than the page's,
 * even than its important one and its style attributes. Nothing of it, no shadow either, may reach over the frame: the panel
 * takes a click only on a button that nothing lies over, and the browser counts us among what may. But what is held covers
 * the window: over a frame, ours or the host's, the moves of a drag would go to that frame.
 */
export const style = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483646 !important;
  inset: 0 0 auto auto !important;
  width: 0 !important;
  height: 0 !important;
  display: block !important;
}
@media print {
  :host { display: none !important; }
}
.overlay { color-scheme: light dark; font: 600 13px/1 system-ui, sans-serif; }
.overlay[data-theme='light'] { color-scheme: light; }
.overlay[data-theme='dark'] { color-scheme: dark; }
[hidden] { display: none !important; }
button {
  all: unset;
  box-sizing: border-box;
  display: grid;
  place-items: center;
  cursor: pointer;
  color: light-dark(#ffffff, #0c1f1b);
  background: light-dark(#0b6b5d, #5cc4b0);
}
button:hover { background: light-dark(#085548, #79d3c2); }
:focus-visible { outline: 2px solid light-dark(#0b6b5d, #5cc4b0) !important; outline-offset: 2px; box-shadow: 0 0 0 2px Canvas !important; }
.tab { position: fixed; height: 28px; width: 28px; }
.launcher {
  width: 28px;
  height: 28px;
  border-radius: 6px 0 0 6px;
  touch-action: none;
  user-select: none;
  box-shadow: -4px 1px 4px -1px #0004;
}
.launcher[data-reading] { opacity: .65; }
.glyph:empty { width: 7px; height: 7px; border: 2px solid; border-radius: 50%; }
.dot {
  position: absolute;
  top: -4px;
  left: -4px;
  width: 8px;
  height: 8px;
  border: 2px solid Canvas;
  border-radius: 50%;
  background: light-dark(#b3261e, #ff9389);
}
.hide {
  position: absolute;
  top: 2px;
  right: 32px;
  width: 24px;
  height: 24px;
  border-radius: 6px;
  visibility: hidden;
}
.tab:hover .hide, .tab:focus-within .hide { visibility: visible; }
.hide::before { content: ''; position: absolute; inset: 0 -8px 0 0; z-index: -1; }
.panel {
  position: fixed;
  inset: 0 0 0 auto;
  max-width: calc(100vw - 48px);
  box-sizing: border-box;
  border-left: 1px solid light-dark(#dcdfe3, #363b41);
  background: light-dark(#ffffff, #17191c);
  box-shadow: 0 0 16px #0003;
}
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: inherit; }
.edge { position: absolute; inset: 0 auto 0 -7px; width: 6px; cursor: ew-resize; touch-action: none; }
.edge:hover, .edge:focus-visible { background: light-dark(#0b6b5d80, #5cc4b080); }
.launcher:active::after, .edge:active::after { content: ''; position: fixed; inset: 0; }
@media (forced-colors: active) {
  button { border: 1px solid ButtonText; color: ButtonText; background: ButtonFace; }
  .dot { background: Highlight; forced-color-adjust: none; }
}
`;
