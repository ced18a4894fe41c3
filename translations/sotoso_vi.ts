<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>“%1” cannot be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written: the disk is full or write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup does not hold all records; it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the file that was backed up: its checksum differs. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup and the book are the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is open. Close it before restoring over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the book is write-protected or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written: the disk is full or write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present book could not be set aside; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be put in place. The former book is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
<context>
    <name>Names</name>
    <message>
        <source>team leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-group leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>household status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>living there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>household visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guided again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Tổ chức</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation type="unfinished">Tuyên truyền</translation>
    </message>
    <message>
        <source>Digital government</source>
        <translation type="unfinished">Chính quyền số</translation>
    </message>
    <message>
        <source>Digital economy</source>
        <translation type="unfinished">Kinh tế số</translation>
    </message>
    <message>
        <source>Digital society</source>
        <translation type="unfinished">Xã hội số</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Theo dõi, xử lý</translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished">Hộ gia đình</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. The point separates thousands: 1.500 or 1500.</source>
        <translation>“%1” không phải là số nguyên. Dấu chấm ngăn hàng nghìn: 1.500 hoặc 1500.</translation>
    </message>
    <message>
        <source>“%1”: the number cannot be negative.</source>
        <translation>“%1”: số không được âm.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” quá lớn.</translation>
    </message>
    <message>
        <source>“%1” is not clear. Decimals follow a comma (1,5), the point separates thousands (1.500).</source>
        <translation>“%1” chưa rõ. Phần thập phân ghi sau dấu phẩy (1,5), dấu chấm ngăn hàng nghìn (1.500).</translation>
    </message>
    <message>
        <source>“%1” was shortened by the spreadsheet; type the whole number as text.</source>
        <translation>“%1” đã bị bảng tính rút gọn; hãy nhập lại đủ số ở dạng văn bản.</translation>
    </message>
    <message>
        <source>“%1” is not one phone number.</source>
        <translation>“%1” không phải là một số điện thoại.</translation>
    </message>
    <message>
        <source>the leading zero was missing</source>
        <translation>thiếu số 0 ở đầu</translation>
    </message>
    <message>
        <source>prefix %1 became %2 on 15/09/2018</source>
        <translation>đầu số %1 đã đổi thành %2 từ 15/09/2018</translation>
    </message>
    <message>
        <source>“%1” is not a Vietnamese phone number: mobile numbers have 10 digits (03, 05, 07, 08, 09), landlines 11 (02).</source>
        <translation>“%1” không phải là số điện thoại Việt Nam: số di động có 10 chữ số (03, 05, 07, 08, 09), số cố định có 11 (02).</translation>
    </message>
    <message>
        <source>“%1” is not a CCCD number: it has 12 digits.</source>
        <translation>“%1” không phải là số CCCD: số CCCD có 12 chữ số.</translation>
    </message>
    <message>
        <source>“%1” has 9 digits: an old CMND, no longer valid. Enter the CCCD of 12 digits.</source>
        <translation>“%1” có 9 chữ số: là CMND cũ, không còn giá trị. Hãy nhập số CCCD 12 chữ số.</translation>
    </message>
    <message>
        <source>“%1” has %2 digits; a CCCD has 12.</source>
        <translation>“%1” có %2 chữ số; số CCCD có 12 chữ số.</translation>
    </message>
    <message>
        <source>The CCCD does not fit the person&apos;s sex.</source>
        <translation>Số CCCD không khớp với giới tính.</translation>
    </message>
    <message>
        <source>The CCCD does not fit the year of birth.</source>
        <translation>Số CCCD không khớp với năm sinh.</translation>
    </message>
    <message>
        <source>The CCCD begins with a code that is no province&apos;s.</source>
        <translation>Số CCCD bắt đầu bằng mã không thuộc tỉnh, thành phố nào.</translation>
    </message>
    <message>
        <source>The note seems to hold an OTP or a password. Such codes must not be kept.</source>
        <translation>Ghi chú có vẻ chứa mã OTP hoặc mật khẩu. Không được lưu các mã này.</translation>
    </message>
    <message>
        <source>The note seems to hold a bank card number. It must not be kept.</source>
        <translation>Ghi chú có vẻ chứa số thẻ ngân hàng. Không được lưu số thẻ.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 14/06/2022.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 14/06/2022.</translation>
    </message>
    <message>
        <source>“%1”: there is no month %2. Day and month seem to be swapped.</source>
        <translation>“%1”: không có tháng %2. Có lẽ ngày và tháng bị đảo.</translation>
    </message>
    <message>
        <source>“%1”: there is no month %2.</source>
        <translation>“%1”: không có tháng %2.</translation>
    </message>
    <message>
        <source>“%1”: the year %2 cannot be.</source>
        <translation>“%1”: năm %2 không hợp lệ.</translation>
    </message>
    <message>
        <source>“%1”: there is no day %2 in month %3/%4.</source>
        <translation>“%1”: tháng %3/%4 không có ngày %2.</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>“%1” is no period. Write 2022-06, 2022-Q2, 2022-H1, 2022, 2022-W23 or 2022-05-15..2022-06-14.</source>
        <translation>“%1” không phải là kỳ. Hãy ghi 2022-06, 2022-Q2, 2022-H1, 2022, 2022-W23 hoặc 2022-05-15..2022-06-14.</translation>
    </message>
    <message>
        <source>Month %1/%2</source>
        <translation>Tháng %1/%2</translation>
    </message>
    <message>
        <source>Quarter %1/%2</source>
        <translation>Quý %1/%2</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>6 tháng cuối năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Week %1/%2</source>
        <translation>Tuần %1/%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>The period “%1” ends before it begins.</source>
        <translation>Kỳ “%1” kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>%1 has only 52 weeks.</source>
        <translation>Năm %1 chỉ có 52 tuần.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The book is being written by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can only be read: the file or its folder is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in the book; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book cannot be written: no permission for its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged. Open the newest backup; the damaged file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contradicts what is already in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a book of Sổ Tổ Số, or it is damaged. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a book of Sổ Tổ Số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Sổ Tổ Số. Install that version to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is open on the machine “%1”. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is already open in another window or program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” or its folder is write-protected, so nothing can be saved in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the book is write-protected or full, so nothing can be saved in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged. Open the newest backup; the damaged file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by an older version. Open it once in the program to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That change is not in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be undone: later records build on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later changes touch the same fields: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
