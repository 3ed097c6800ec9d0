import type { PageRequest } from './page-request.tsx';

/** How to file, in the order people do it (A7). */
export const guidePage = async (page: PageRequest): Promise<Response> =>
  page.show({
    title: 'Hướng dẫn nộp hồ sơ',
    body: (
      <>
        <h1>Hướng dẫn nộp hồ sơ trực tuyến</h1>
        <ol>
          <li>
            <strong>Tìm thủ tục.</strong> Gõ tên việc cần làm vào ô tìm ở <a href="/">trang đầu</a>, có dấu hay không
            dấu đều được.
          </li>
          <li>
            <strong>Xem cần giấy tờ gì.</strong> Trang thủ tục ghi rõ giấy tờ, lệ phí và thời hạn.
          </li>
          <li>
            <strong>Chụp hoặc quét giấy tờ.</strong> Đặt giấy trên mặt phẳng, đủ sáng, thấy cả bốn góc và đọc được từng
            chữ. Ảnh chụp bằng điện thoại dùng được.
          </li>
          <li>
            <strong>Đăng nhập, khai và gửi giấy tờ.</strong> Mỗi trang hỏi một nhóm việc. Bấm “Tiếp tục” là đã lưu;
            ông/bà có thể nghỉ rồi làm tiếp sau ở mục “Hồ sơ của tôi”.
          </li>
          <li>
            <strong>Kiểm tra rồi nộp.</strong> Nộp xong sẽ có biên nhận ghi từng tệp đã đến nơi và giờ muộn nhất hồ sơ
            được tiếp nhận.
          </li>
          <li>
            <strong>Theo dõi.</strong> Khi hồ sơ được tiếp nhận, ông/bà nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả có
            mã hồ sơ. Dùng mã đó để <a href="/tra-cuu">tra cứu</a>, không cần đăng nhập.
          </li>
        </ol>
        <h2>Nếu hồ sơ cần bổ sung</h2>
        <p>
          Cán bộ ghi tất cả những gì cần bổ sung trong một lần. Mở hồ sơ, bấm “Bổ sung hồ sơ”, sửa từng mục rồi gửi lại.
          Không có hạn chót: hồ sơ không tự đóng.
        </p>
        <h2>Nếu không tự làm được</h2>
        <p>
          Xin đến <a href="/co-quan">Bộ phận Một cửa</a> nơi gần nhất, mang theo giấy tờ. Cán bộ sẽ khai và quét giấy tờ
          giúp ông/bà.
        </p>
        <h2>Giờ làm việc và thời hạn</h2>
        <p>
          Ông/bà nộp hồ sơ lúc nào cũng được. Thời hạn chỉ tính trong giờ làm việc, không tính ngày nghỉ. Cạnh mỗi ngày
          hẹn đều có phần giải thích vì sao là ngày đó và theo điều nào.
        </p>
      </>
    ),
  });
