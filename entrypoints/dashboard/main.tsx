import { Dashboard } from '@/components/dashboard/Dashboard';
import { renderPage } from '@/components/ui/page';

renderPage(<Dashboard />);
