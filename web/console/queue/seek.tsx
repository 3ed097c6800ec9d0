/** A search box, ready for typing or for a barcode reader. */
export const Seek = ({ action, label, value }: { action: string; label: string; value: string }) => (
  <search class="seek">
    <form method="get" action={action} class="keep">
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
