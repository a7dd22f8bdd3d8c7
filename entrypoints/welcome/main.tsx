import { renderPage } from '@/components/ui/page';
import { Welcome } from '@/components/welcome/Welcome';

renderPage(<Welcome />);
