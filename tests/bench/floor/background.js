// Answers as soon as it is asked: what any extension pays for a question.
chrome.runtime.onMessage.addListener((_, __, answer) => answer({ words: 'Floor' }));
