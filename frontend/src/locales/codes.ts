export const sourceLocale = `en`;
export const targetLocales = [`en-XA`, `nl`] as const;
export const allLocales = [`en`, `en-XA`, `nl`] as const;
