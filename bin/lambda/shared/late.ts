/** A client, or a part of the world over one, that is made when it is first touched: to make one takes longer than to load it (G8). */
export const late = <Part extends object>(make: () => Part): Part => {
  let made: Part | undefined;
  return new Proxy({} as Part, {
    get: (_, name) => {
      made ??= make();
      const own: unknown = Reflect.get(made, name);
      return typeof own === 'function' ? own.bind(made) : own;
    },
  });
};
