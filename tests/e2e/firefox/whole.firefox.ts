import { testBackground } from './background';
import { testGmail } from './gmail';
import { testHostPages } from './host-pages';
import { testOwnPages } from './own-pages';
import { testPrivateWindow } from './private-window';
import { withFirefox } from './session';
import { testToolbar } from './toolbar';

// One file, and so one browser for all of them: a start costs more than most of these tests.
withFirefox();
testHostPages();
testGmail();
testOwnPages();
testToolbar();
testBackground();
testPrivateWindow();
