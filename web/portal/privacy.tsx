import type { PageRequest } from './page-request.tsx';

/** What is kept of a person and who sees it, said honestly (N4). */
export const privacyPage = async (page: PageRequest): Promise<Response> =>
  page.show({
    title: 'Quyền riêng tư',
    body: (
      <>
        <h1>Quyền riêng tư</h1>
        <h2>Chúng tôi giữ những gì</h2>
        <ul>
          <li>Điều ông/bà khai và giấy tờ ông/bà gửi, để giải quyết đúng thủ tục đó.</li>
          <li>
            Sổ ghi việc giải quyết: ai làm gì, lúc nào. Sổ này không chép lại lời khai hay giấy tờ, và không sửa được.
          </li>
          <li>
            Tên, số định danh, điện thoại, thư điện tử, địa chỉ trong tài khoản, để ông/bà khỏi phải khai lại và để báo
            tin.
          </li>
        </ul>
        <h2>Ai được xem</h2>
        <p>
          Chỉ ông/bà và cán bộ đang giải quyết hồ sơ. Người khác tra cứu bằng mã hồ sơ chỉ thấy mã và mức độ hoàn thành.
        </p>
        <p>
          Mỗi lần cán bộ mở hồ sơ, giấy tờ, kho giấy tờ điện tử hoặc tài khoản của ông/bà qua hệ thống đều được ghi lại:
          ai, ở đơn vị nào, lúc nào, xem gì, căn cứ vào đâu. Ông/bà xem được ở mục “Ai đã xem hồ sơ của tôi” trong trang
          của từng hồ sơ. Danh sách công việc, sổ theo dõi chỉ có một dòng cho mỗi hồ sơ nên không tính là lượt xem.
        </p>
        <h2>Trên máy của ông/bà</h2>
        <p>
          Cổng dùng một cookie để nhớ việc đăng nhập, và một cookie tạm để nhớ cách nhận kết quả trong lúc khai. Không
          có quảng cáo, không có công cụ theo dõi. Dùng máy chung thì nhớ bấm “Đăng xuất”.
        </p>
        <h2>Giữ bao lâu</h2>
        <p>Hồ sơ được lưu theo pháp luật về lưu trữ. Hồ sơ đang soạn mà chưa nộp không phải là hồ sơ đã nhận.</p>
        <p>
          Có điều chưa rõ, xin gọi {page.settings.hotline} hoặc viết cho{' '}
          <a href={`mailto:${page.settings.email}`}>{page.settings.email}</a>.
        </p>
      </>
    ),
  });
