import { Button } from '@/components/ui/Button';
import { useFocusNow } from './use-focus-now';

interface Props {
  label: string;
  /** It comes in the place of the form that it opened, and has the focus: not the step, which Enter would mark as done. */
  isBack: boolean;
  onPress: () => void;
}

/** Opens the form of a step in full. */
export function AddStep({ label, isBack, onPress }: Props) {
  const button = useFocusNow<HTMLButtonElement>(isBack);
  return (
    <Button ref={button} look="quiet" className="-mb-1 -ml-2" onClick={onPress}>
      {label}
    </Button>
  );
}
