const REJECTED: Readonly<Record<string, string>> = {
  'type-not-allowed': 'Loại tệp này không được nhận. Xin chụp ảnh hoặc lưu thành PDF rồi gửi lại.',
  'type-differs': 'Nội dung tệp không đúng với đuôi tên tệp. Xin chụp ảnh hoặc lưu thành PDF rồi gửi lại.',
  'file-too-large': 'Tệp quá lớn. Xin chụp lại ở cỡ nhỏ hơn hoặc chia thành nhiều tệp.',
  'size-differs': 'Tệp đến nơi không đủ. Xin bỏ đi và gửi lại.',
  'hash-differs': 'Tệp bị hỏng trên đường truyền. Xin bỏ đi và gửi lại.',
  'file-not-scannable':
    'Không quét được mã độc trong tệp này, thường vì tệp đặt mật khẩu hoặc bị hỏng. Xin chụp ảnh giấy tờ rồi gửi lại.',
  malware: 'Tệp có dấu hiệu chứa mã độc nên bị loại bỏ. Xin chụp ảnh giấy tờ rồi gửi lại.',
};

/** Why a file was turned away and what to do: a known word, a sentence as it came, or the general advice. */
export const whyRejected = (reason: string | null): string => {
  if (reason === null) return 'Tệp này không dùng được. Xin bỏ đi và gửi tệp khác.';
  return REJECTED[reason] ?? (reason.includes(' ') ? reason : 'Tệp này không dùng được. Xin bỏ đi và gửi tệp khác.');
};
