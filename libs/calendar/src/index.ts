export { type Day, addDays, dayFromText, dayMonthsLater, dayText, daysBetween, isCalendarDay } from './day.js';
export { type Month, addMonths, firstDayOf, lastDayOf, monthFromText, monthOf, monthText, monthsBetween } from './month.js';
export { type Quarter, isQuarterEnd, monthsOfQuarter, quarterOf, quarterText } from './quarter.js';
