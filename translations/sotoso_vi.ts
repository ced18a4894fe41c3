<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Indicator %1, “%2”: %3</source>
        <translation>Chỉ tiêu %1, mục “%2”: %3</translation>
    </message>
    <message>
        <source>must be text.</source>
        <translation>phải là chữ.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>còn thiếu.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>“%1” không thuộc các giá trị %2.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>phải là true hoặc false.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1.</source>
        <translation>phải là số nguyên từ 0 đến %1.</translation>
    </message>
    <message>
        <source>must be a day such as 2022-01-01.</source>
        <translation>phải là ngày viết như 2022-01-01.</translation>
    </message>
    <message>
        <source>is not known here.</source>
        <translation>không có trong danh mục các mục được dùng.</translation>
    </message>
    <message>
        <source>“%1” is not something that can be counted.</source>
        <translation>“%1” không phải là cách đếm được hỗ trợ.</translation>
    </message>
    <message>
        <source>a ratio needs a numerator and a denominator, nothing else has them.</source>
        <translation>tỷ lệ phải có tử số và mẫu số; chỉ tiêu khác không có.</translation>
    </message>
    <message>
        <source>must be “ratio” for what counts a ratio.</source>
        <translation>phải là “ratio” khi đếm tỷ lệ.</translation>
    </message>
    <message>
        <source>must be “ratio” or “tally” for a ratio.</source>
        <translation>phải là “ratio” hoặc “tally” khi là tỷ lệ.</translation>
    </message>
    <message>
        <source>must be true for what is only typed by hand.</source>
        <translation>phải là true khi chỉ nhập tay.</translation>
    </message>
    <message>
        <source>account type and step belong together.</source>
        <translation>loại tài khoản và bước tài khoản phải đi cùng nhau.</translation>
    </message>
    <message>
        <source>only results unique by resident have a column in the grid.</source>
        <translation>chỉ kết quả tính theo từng người mới có cột trong bảng dịch vụ.</translation>
    </message>
    <message>
        <source>“%1” is neither countable nor an indicator.</source>
        <translation>“%1” không phải cách đếm, cũng không phải mã chỉ tiêu.</translation>
    </message>
    <message>
        <source>The list of indicators cannot be read: it is not proper JSON at byte %1.</source>
        <translation>Không đọc được danh mục chỉ tiêu: sai định dạng JSON tại byte %1.</translation>
    </message>
    <message>
        <source>The list of indicators cannot be read: “indicators” is missing.</source>
        <translation>Không đọc được danh mục chỉ tiêu: thiếu mục “indicators”.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>số %1</translation>
    </message>
    <message>
        <source>stands twice.</source>
        <translation>bị trùng.</translation>
    </message>
    <message>
        <source>The program&apos;s own list of indicators is missing. Please install it again.</source>
        <translation>Thiếu danh mục chỉ tiêu đi kèm chương trình. Hãy cài đặt lại chương trình.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Tuyên truyền</translation>
    </message>
    <message>
        <source>Digital government</source>
        <translation>Chính quyền số</translation>
    </message>
    <message>
        <source>Digital economy</source>
        <translation>Kinh tế số</translation>
    </message>
    <message>
        <source>Digital society</source>
        <translation>Xã hội số</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi, xử lý</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
</context>
</TS>
