import { h, toHtml } from '../markup';
import { fullDate } from './date';
import { type Mail, type Thread } from './letter';
import { type Look } from './look';

const printed = (mail: Mail, look: Look) =>
  h(
    'table',
    { class: 'message', width: '100%' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h('td', {}, h('b', {}, mail.from.name), ` <${mail.from.email}>`),
        h('td', { align: 'right' }, fullDate(mail.age, look)),
      ),
      h(
        'tr',
        {},
        h(
          'td',
          { colspan: '2' },
          look.words.to,
          ' ',
          mail.to.map(({ name, email }) => `${name} <${email}>`).join(', '),
        ),
      ),
      h('tr', {}, h('td', { colspan: '2' }, h('div', {}, mail.body ?? mail.text))),
    ),
  );

/** The thread on paper: a document of its own, with names and addresses in it as text and no hook of Gmail's. */
export const printPage = (thread: Thread, look: Look): string =>
  `<!doctype html>${toHtml(
    h(
      'html',
      { lang: look.language },
      h('head', {}, h('meta', { charset: 'utf-8' }), h('title', {}, `Gmail - ${thread.subject}`)),
      h(
        'body',
        {},
        h(
          'div',
          { class: 'bodycontainer' },
          h('h1', {}, thread.subject),
          h(
            'div',
            { class: 'maincontent' },
            thread.mails.filter(({ waits }) => !waits).map((mail) => [printed(mail, look), h('hr')]),
          ),
        ),
      ),
    ),
  )}`;
