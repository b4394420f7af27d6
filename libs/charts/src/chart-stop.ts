interface ChartStop {
  readonly role: 'application';
  readonly tabIndex: 0;
  readonly 'aria-label': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-roledescription': 'chart';
}

/** What makes a picture one stop of the Tab key that takes the arrows itself, and names it: `describedBy` is the id of its summary. */
export function chartStop(title: string, describedBy: string | undefined): ChartStop {
  return {
    role: 'application',
    tabIndex: 0,
    'aria-label': title,
    'aria-describedby': describedBy,
    'aria-roledescription': 'chart',
  };
}
