// The browser is looked for, and installed if missing, by tests/tools/chromium.mjs; a failed download must not fail `npm ci`.
module.exports = { skipDownload: true };
