import { useEffect, useState } from 'react';
import { calendarDateAt, type CalendarDate } from '@/lib/pipeline/calendar-date';

/** Today where the rep is; turns over at her midnight while the page stays open, and is right again after a sleep. */
export function useToday(): CalendarDate {
  const [today, setToday] = useState(() => calendarDateAt(Date.now()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(look, new Date().setHours(24, 0, 0, 0) - Date.now());
      setToday(calendarDateAt(Date.now()));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
