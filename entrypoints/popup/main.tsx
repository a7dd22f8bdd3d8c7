import { Popup } from '@/components/popup/Popup';
import { renderPage } from '@/components/ui/page';

renderPage(<Popup />);
