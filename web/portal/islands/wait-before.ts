/** Pressed while files are on their way, the button says so, waits for them, and goes on by itself where all arrived. */
export function waitBefore(button: HTMLButtonElement | null): { begun(): void; ended(well: boolean): void } {
  const told = document.createElement('p');
  told.className = 'hint';
  told.setAttribute('role', 'status');
  button?.after(told);
  let going = 0;
  let failed = false;
  let pressed = false;
  const say = (): void => {
    told.textContent = pressed ? `Đang gửi ${going} tệp. Gửi xong sẽ tự sang bước tiếp theo, xin chờ.` : '';
  };

  button?.form?.addEventListener('submit', (event) => {
    if (going === 0) return;
    event.preventDefault();
    pressed = true;
    say();
  });
  return {
    begun: () => {
      if (going === 0) failed = false;
      going += 1;
      say();
    },
    ended: (well) => {
      going -= 1;
      failed ||= !well;
      say();
      if (going > 0 || !pressed) return;
      pressed = false;
      told.textContent = failed ? 'Có tệp chưa gửi được. Xin thử lại hoặc bỏ tệp ấy, rồi bấm “Tiếp tục”.' : '';
      if (!failed) button?.form?.requestSubmit(button);
    },
  };
}
