type Props = {
  readonly action: string;
  readonly label: string;
  readonly value: string;
  /** `post` where people are sought: a name is no part of an address (N4). */
  readonly method: 'get' | 'post';
};

/** A search box, ready for typing or for a barcode reader. */
export const Seek = ({ action, label, value, method }: Props) => (
  <search class="seek">
    <form method={method} action={action} class="keep">
      <label for="tim" class="label">
        {label}
      </label>
      <span>
        <input id="tim" name="tim" type="search" value={value} autofocus autocomplete="off" />
        <button type="submit" class="button">
          Tìm
        </button>
      </span>
    </form>
  </search>
);
