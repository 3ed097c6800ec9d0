declare module 'asl-validator' {
  const validate: (
    definition: unknown,
    options?: { checkArn?: boolean; checkPaths?: boolean },
  ) => { isValid: boolean; errors: readonly unknown[] };
  export default validate;
}
