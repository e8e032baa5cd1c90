/** Resolves in a task of its own, after what is due now. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
