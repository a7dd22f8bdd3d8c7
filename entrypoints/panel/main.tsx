import { renderPage } from '@/components/ui/page';
import { Panel } from '@/components/panel/Panel';

renderPage(<Panel />);
