const REJECTED: Readonly<Record<string, string>> = {
  'type-not-allowed': 'Loại tệp này không được nhận. Xin chụp ảnh hoặc lưu thành PDF rồi gửi lại.',
  'misused-file': 'Tệp này là một chương trình, không phải giấy tờ. Xin chụp ảnh hoặc lưu thành PDF rồi gửi lại.',
  'heic-picture':
    'Ảnh HEIC của điện thoại không mở được ở cơ quan. Xin vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” rồi chụp lại, hoặc chụp màn hình ảnh này và gửi ảnh đó.',
  'webp-picture': 'Ảnh WebP không mở được ở cơ quan. Xin mở ảnh, chụp màn hình rồi gửi ảnh chụp màn hình.',
  'file-locked':
    'Tệp PDF đặt mật khẩu, cơ quan không mở được. Xin mở tệp, in hoặc lưu lại thành PDF không đặt mật khẩu rồi gửi lại.',
  'file-cut-off': 'Tệp bị đứt đoạn hoặc hỏng, không mở được. Xin quét, chụp lại hoặc tải tệp gốc về rồi gửi lại.',
  'too-many-pixels':
    'Ảnh có trên 120 triệu điểm ảnh, cơ quan không mở được. Xin chụp ở độ phân giải thấp hơn hoặc quét ở mức 300 dpi rồi gửi lại.',
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
