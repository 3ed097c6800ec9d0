/** Where the check of a slip is told; hidden until its QR has brought somebody here with what the slip says (O4). */
export const SlipCheck = () => (
  <section class="note" aria-labelledby="kiem-chung" aria-live="polite" data-check hidden>
    <h2 id="kiem-chung">Kiểm chứng phiếu</h2>
    <div data-said />
    <p class="small">
      Phép tính chạy trên máy của ông/bà. Nó cho thấy nhật ký có bị sửa sau khi ghi hay không, không cho thấy điều đã
      ghi là sự thật. <a href="/bang-chung">Bằng chứng là gì, cách kiểm khác</a>
    </p>
  </section>
);
