/** Says what is being measured; the standard output is for the figures alone. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
