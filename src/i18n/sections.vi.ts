/** Titles the documents give their parts, as they stand there, by document id and by key of `registerOutline`. */
export const sections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lc2024: {
    II: 'Quan điểm, mục tiêu',
    'II.2': 'Mục tiêu',
    'II.2.b': 'Mục tiêu cụ thể đến năm 2030',
    III: 'Nhiệm vụ trọng tâm',
    'III.1':
      'Phát triển nhanh kết cấu hạ tầng kinh tế - xã hội, đặc biệt là kết cấu hạ tầng giao thông đồng bộ, hiện đại, kết nối các vùng, miền, các cực tăng trưởng trong và ngoài tỉnh',
    'III.1.a': 'Kết cấu hạ tầng giao thông',
    'III.1.b': 'Kết cấu hạ tầng thương mại',
    'III.1.c': 'Khu công nghiệp, cụm công nghiệp',
    'III.1.d': 'Kết cấu hạ tầng thông tin, truyền thông',
    'III.2':
      'Phát triển Khu kinh tế cửa khẩu Lào Cai trở thành động lực phát triển của vùng trung du và miền núi Bắc Bộ',
    'III.3':
      'Xây dựng tỉnh Lào Cai thành trung tâm dịch vụ tài chính, du lịch và thương mại, tổ chức sự kiện của khu vực và quốc tế',
    'III.4': 'Danh mục một số nhiệm vụ, đề án ưu tiên',
    IV: 'Các giải pháp chủ yếu',
    'IV.1': 'Huy động các nguồn lực đầu tư',
    'IV.2': 'Nâng cao chất lượng và thu hút nguồn nhân lực',
    'IV.3': 'Nâng cao tiềm lực khoa học, công nghệ',
    'IV.4': 'Phát triển hợp tác trong và ngoài nước',
    'IV.5': 'Cải cách hành chính và hoàn thiện môi trường kinh doanh',
    'IV.6': 'Giữ vững ổn định chính trị, an ninh, quốc phòng',
    V: 'Tổ chức thực hiện',
    'V.10': 'Ủy ban nhân dân tỉnh Lào Cai',
    annex: 'Một số nhiệm vụ, đề án ưu tiên',
  },
  hp2018: {
    III: 'Phân công nhiệm vụ',
    'III group I': 'Phát triển hệ thống hạ tầng giao thông',
    'III group II': 'Thúc đẩy phát triển lĩnh vực công thương, dịch vụ vận tải, kho, bãi và các dịch vụ khác',
    'III group III': 'Hợp tác phát triển kết nối du lịch',
    'III group IV': 'Đẩy mạnh hoạt động xúc tiến thương mại, kết nối thị trường',
    'III group V': 'Giao lưu, trao đổi kinh nghiệm quảng bá hình ảnh địa phương',
    IV: 'Triển khai thực hiện',
    'IV.1': 'Sở Kế hoạch và Đầu tư',
    'IV.2': 'Các Sở, ngành, địa phương, đơn vị liên quan',
  },
  gk2018: {
    'article 1':
      'Thúc đẩy phát triển hệ thống hạ tầng giao thông đường sắt, đường bộ, đường không kết nối thành phố cảng Hải Phòng - Lào Cai - Tây Nam Trung Quốc',
    'article 2':
      'Hợp tác thúc đẩy phát triển lĩnh vực công thương, dịch vụ vận tải, kho, bãi và các dịch vụ khác tại khu vực cửa khẩu hai địa phương',
    'article 3': 'Hợp tác phát triển kết nối du lịch hai địa phương',
    'article 4': 'Đẩy mạnh hoạt động xúc tiến thương mại, kết nối thị trường',
    'article 5': 'Tăng cường giao lưu, trao đổi kinh nghiệm quảng bá hình ảnh giữa hai địa phương',
    'article 6': 'Điều khoản thi hành',
  },
};
