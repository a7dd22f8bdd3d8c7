import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messages/server';
import { keepForecast } from '@/lib/store/commands';
import { answerAlarms, ensureAlarms } from './alarms';
import { answers } from './answers';
import { refreshBadge } from './badge';
import { passOnPageChanges } from './frames';
import { greetOnInstall } from './install';
import { answerClosedTabs, sweepMails } from './mails';
import { answerMenus } from './menus';
import { answerNotices } from './notify-answers';
import { refreshNotices } from './notify';
import { occasion } from './occasion';
import { answerOmnibox } from './omnibox';
import { quietly } from './quietly';
import { lookForLoss } from './sentinel';
import { copyBeforeUpdates } from './snapshots';
import { answerShortcuts } from './shortcuts';
import { closeStorageToPages } from './storage-access';

// The worker is stopped after 30 s: every listener is added in its first turn, and nothing is remembered here.
export default defineBackground(() => {
  lookForLoss();
  serve(answers);
  answerAlarms();
  answerClosedTabs();
  answerMenus();
  answerNotices();
  answerOmnibox();
  answerShortcuts();
  greetOnInstall();
  passOnPageChanges();
  copyBeforeUpdates();

  quietly(closeStorageToPages());
  quietly(ensureAlarms());
  quietly(refreshBadge());
  quietly(refreshNotices());
  quietly(sweepMails());
  quietly(keepForecast(occasion()));
});
