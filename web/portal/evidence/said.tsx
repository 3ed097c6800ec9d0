/** What the log proves, in plain words. */
export const WhatItIs = () => (
  <>
    <p>
      Mỗi việc làm với hồ sơ (nộp, tiếp nhận, ký, trả kết quả…) được ghi thành một mục nhật ký, không sửa, không xóa.
      Mỗi mục có một mã băm: đổi một chữ trong mục thì mã băm đổi. Mã băm của mọi mục, theo thứ tự ghi, hợp thành nhật
      ký chung.
    </p>
    <p>
      Mỗi giờ hệ thống ký số một <strong>điểm kiểm chứng</strong>: nhật ký chung lúc đó có bao nhiêu mục, mã gốc là gì.
      Ai giữ một điểm kiểm chứng thì sau này biết được có mục nào bị sửa, bị bớt hay bị thay không. Trong đó không có
      thông tin của người nộp.
    </p>
    <p>Có phiếu trong tay, ông/bà quét mã QR trên phiếu: trang mở ra kiểm chứng phiếu ngay trên máy của ông/bà.</p>
  </>
);

/** What it does not prove. */
export const Limits = () => (
  <div class="note warn">
    <h2>Điều bằng chứng không cho thấy</h2>
    <ul>
      <li>Nó cho thấy có sửa sau khi ghi hay không; không cho thấy điều được ghi là sự thật.</li>
      <li>Nó không cho thấy việc đã làm mà không được ghi.</li>
      <li>
        Ai nắm cả máy chủ lẫn khóa ký có thể lập một nhật ký khác. Việc đó chỉ lộ ra khi so với điểm kiểm chứng đã giữ ở
        nơi khác.
      </li>
      <li>
        Trang kiểm chứng này do chính hệ thống gửi đến. Muốn chắc hơn, xin dùng công cụ của người khác, ghi ở cuối
        trang.
      </li>
    </ul>
  </div>
);

/** A kept checkpoint against the log of now; the script shows the form, which can do nothing without it. */
export const CompareKept = () => (
  <>
    <h2>Đối chiếu điểm kiểm chứng đã giữ</h2>
    <noscript>
      <p>Trình duyệt này không chạy mã, nên không đối chiếu được tại đây. Xin dùng cách khác ghi bên dưới.</p>
    </noscript>
    <form data-kept hidden>
      <label for="da-giu">Dán điểm kiểm chứng, hoặc cả thư đã nhận</label>
      <p class="hint">Phép tính chạy trên máy của ông/bà.</p>
      <p>
        <textarea id="da-giu" rows={7} spellcheck={false} />
      </p>
      <button type="submit" class="button quiet">
        Đối chiếu
      </button>
    </form>
    <div data-said aria-live="polite" />
  </>
);

/** The same without this page. */
export const HowElse = ({ origin }: { origin: string }) => (
  <>
    <h2>Kiểm bằng cách khác, không cần trang này</h2>
    <ul>
      <li>
        Người nộp xin Bộ phận Một cửa tệp bằng chứng của hồ sơ mình. Kèm tệp có một chương trình kiểm tra dưới 100 dòng,
        chạy được khi không có mạng.
      </li>
      <li>
        Điểm kiểm chứng theo chuẩn mở: C2SP <span class="code">tlog-checkpoint</span> và{' '}
        <span class="code">signed-note</span>, cây RFC 6962. Công cụ người khác viết đọc được, ví dụ thư viện{' '}
        <span class="code">golang.org/x/mod/sumdb/note</span> và <span class="code">golang.org/x/mod/sumdb/tlog</span>.
      </li>
      <li>
        Địa chỉ để công cụ lấy dữ liệu:
        <ul>
          <li class="code">{origin}/api/evidence/checkpoint</li>
          <li class="code">{origin}/api/evidence/checkpoints?day=NĂM-THÁNG-NGÀY</li>
          <li class="code">{origin}/api/evidence/proof/MÃ-BĂM-IN-TRÊN-PHIẾU</li>
          <li class="code">{origin}/api/evidence/consistency?from=SỐ-MỤC-TRƯỚC&amp;to=SỐ-MỤC-SAU</li>
          <li class="code">{origin}/api/evidence/entries/MÃ-HỒ-SƠ/MÃ-BĂM-IN-TRÊN-PHIẾU</li>
          <li class="code">{origin}/api/evidence/key</li>
        </ul>
      </li>
    </ul>
  </>
);
