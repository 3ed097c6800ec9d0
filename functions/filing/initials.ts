/** A name as it is shown to who does not know whose it is: `Nguyễn Thị Lan` is `N. T. L.` */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]?.toUpperCase()}.`)
    .join(' ');
