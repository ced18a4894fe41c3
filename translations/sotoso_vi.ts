<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>“%1” cannot be read back.</source>
        <translation>Không đọc lại được “%1”.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1” bị hỏng.</translation>
    </message>
    <message>
        <source>The backup could not be written: the disk is full or write-protected.</source>
        <translation>Không ghi được bản sao lưu: ổ đĩa đầy hoặc bị khóa ghi.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1” đã có và không bị ghi đè.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Không có thư mục “%1”.</translation>
    </message>
    <message>
        <source>The backup does not hold all records; it was thrown away.</source>
        <translation>Bản sao lưu không đủ bản ghi nên đã bị bỏ.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: “%1”.</source>
        <translation>Không tạo được thư mục sao lưu: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not the file that was backed up: its checksum differs. Choose another backup.</source>
        <translation>“%1” không còn là tệp đã sao lưu: mã kiểm tra không khớp. Hãy chọn bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The backup and the book are the same file.</source>
        <translation>Bản sao lưu và sổ là cùng một tệp.</translation>
    </message>
    <message>
        <source>The book is open. Close it before restoring over it.</source>
        <translation>Sổ đang mở. Hãy đóng sổ trước khi khôi phục.</translation>
    </message>
    <message>
        <source>The folder of the book is write-protected or full.</source>
        <translation>Thư mục chứa sổ bị khóa ghi hoặc đã đầy.</translation>
    </message>
    <message>
        <source>The copy could not be written: the disk is full or write-protected.</source>
        <translation>Không ghi được bản chép: ổ đĩa đầy hoặc bị khóa ghi.</translation>
    </message>
    <message>
        <source>The present book could not be set aside; nothing was changed.</source>
        <translation>Không cất được sổ hiện tại; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The copy could not be put in place. The former book is “%1”.</source>
        <translation>Không đặt được bản chép vào chỗ. Sổ trước đó là “%1”.</translation>
    </message>
    <message>
        <source>The copy could not be put in place; nothing was changed.</source>
        <translation>Không đặt được bản chép vào chỗ; sổ vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>The file is damaged. Open the newest backup.</source>
        <translation>Tệp sổ bị hỏng. Hãy mở bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>activity of %1</source>
        <translation>hoạt động ngày %1</translation>
    </message>
    <message>
        <source>visit of %1 to %2</source>
        <translation>lượt thăm ngày %1, hộ %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>%1: was there already on %2 and was entered as new on %3. It does not count.</source>
        <translation>%1: đã có sẵn ngày %2 nhưng ghi tạo mới ngày %3. Không được tính.</translation>
    </message>
    <message numerus="yes">
        <source>%1: entered as new %n time(s), on %2. Only the first counts.</source>
        <translation>
            <numerusform>%1: ghi tạo mới %n lần, các ngày %2. Chỉ lần đầu được tính.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same visit stands in the book %n time(s).</source>
        <translation>
            <numerusform>Cùng một lượt thăm được ghi %n lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same figure was typed %n time(s).</source>
        <translation>
            <numerusform>Cùng một số liệu được nhập tay %n lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the same CCCD number.</source>
        <translation>
            <numerusform>%n người cùng một số CCCD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of this name and birth year are in the household.</source>
        <translation>
            <numerusform>Hộ có %n người trùng tên và năm sinh này.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person lives in two households at the same time.</source>
        <translation>Người này cùng lúc thuộc hai hộ.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the target is %2.</source>
        <translation>Các phần cộng lại là %1, chỉ tiêu là %2.</translation>
    </message>
    <message>
        <source>The target is not split and has parts all the same.</source>
        <translation>Chỉ tiêu không phân bổ nhưng vẫn có các phần.</translation>
    </message>
    <message>
        <source>An area has two parts of it.</source>
        <translation>Một khu phố, ấp có hai phần của chỉ tiêu này.</translation>
    </message>
    <message>
        <source>It has results although nobody was met.</source>
        <translation>Có kết quả hỗ trợ dù không gặp ai.</translation>
    </message>
    <message>
        <source>A typed figure is negative.</source>
        <translation>Số liệu nhập tay là số âm.</translation>
    </message>
    <message>
        <source>It is counted from records, and yet a figure was typed for it.</source>
        <translation>Chỉ tiêu này được đếm từ sổ nhưng lại có số nhập tay.</translation>
    </message>
    <message>
        <source>A share needs two numbers, the first not above the second.</source>
        <translation>Tỷ lệ cần hai số, số đầu không lớn hơn số sau.</translation>
    </message>
    <message>
        <source>Only a share has a second number.</source>
        <translation>Chỉ tỷ lệ mới có số thứ hai.</translation>
    </message>
    <message>
        <source>%1 add up to %2, the whole is %3.</source>
        <translation>%1 cộng lại là %2, tổng là %3.</translation>
    </message>
    <message>
        <source>%1 of %2 is more than 100%.</source>
        <translation>%1 trên %2 là hơn 100%.</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Các khu phố, ấp</translation>
    </message>
    <message>
        <source>The sub-groups</source>
        <translation>Các nhóm</translation>
    </message>
    <message>
        <source>The months</source>
        <translation>Các tháng</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>Không có ngày “%1”.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>Ngày %1 còn ở tương lai.</translation>
    </message>
    <message>
        <source>%1 cannot be right.</source>
        <translation>Ngày %1 không thể đúng.</translation>
    </message>
    <message>
        <source>The appointment of %1 is not after the visit.</source>
        <translation>Ngày hẹn %1 không sau ngày thăm.</translation>
    </message>
    <message>
        <source>The birth year %1 cannot be right.</source>
        <translation>Năm sinh %1 không thể đúng.</translation>
    </message>
    <message>
        <source>The person was born later, in %1.</source>
        <translation>Người này sinh sau đó, năm %1.</translation>
    </message>
    <message>
        <source>It ends on %1, before it begins on %2.</source>
        <translation>Kết thúc ngày %1, trước khi bắt đầu ngày %2.</translation>
    </message>
    <message>
        <source>The household is in no area.</source>
        <translation>Hộ không thuộc khu phố, ấp nào.</translation>
    </message>
    <message>
        <source>The household is in two areas at the same time.</source>
        <translation>Hộ cùng lúc thuộc hai khu phố, ấp.</translation>
    </message>
    <message>
        <source>On that day the household was in no area, so the visit counts in none.</source>
        <translation>Ngày đó hộ không thuộc khu phố, ấp nào nên lượt thăm không được tính cho nơi nào.</translation>
    </message>
    <message>
        <source>Two areas have this code or name.</source>
        <translation>Hai khu phố, ấp cùng mã hoặc cùng tên này.</translation>
    </message>
    <message>
        <source>“%1” is composed in another way or holds hidden characters, so it is not found.</source>
        <translation>“%1” dùng dấu tổ hợp hoặc có ký tự ẩn nên tìm không ra.</translation>
    </message>
    <message>
        <source>“%1” is written in an old encoding (TCVN3 or VNI).</source>
        <translation>“%1” ghi bằng bảng mã cũ (TCVN3 hoặc VNI).</translation>
    </message>
    <message>
        <source>The phone number is not in its form.</source>
        <translation>Số điện thoại không đúng dạng.</translation>
    </message>
    <message>
        <source>The CCCD number is not in its form.</source>
        <translation>Số CCCD không đúng dạng.</translation>
    </message>
    <message>
        <source>A row breaks the book&apos;s own rules: it was changed by another program.</source>
        <translation>Có dòng trái quy tắc của sổ: sổ đã bị chương trình khác sửa.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). Open the newest backup.</source>
        <translation>
            <numerusform>Tệp sổ bị hỏng ở %n chỗ. Hãy mở bản sao lưu mới nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source>It refers to something that is not in the book (%1).</source>
        <translation>Liên kết tới thứ không còn trong sổ (%1).</translation>
    </message>
    <message>
        <source>The person lives in no household.</source>
        <translation>Người này không thuộc hộ nào.</translation>
    </message>
    <message>
        <source>It was merged into itself, so it counts nowhere.</source>
        <translation>Bị gộp vào chính nó nên không được tính.</translation>
    </message>
    <message>
        <source>The newest backup is of %1; the book was changed on %2.</source>
        <translation>Bản sao lưu mới nhất là ngày %1; sổ đã thay đổi ngày %2.</translation>
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
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1” cần một giá trị.</translation>
    </message>
    <message>
        <source>See: sotoso-cli %1 --help</source>
        <translation>Xem: sotoso-cli %1 --help</translation>
    </message>
    <message>
        <source>“%1” knows no flag “%2”.</source>
        <translation>Lệnh “%1” không có tham số “%2”.</translation>
    </message>
    <message>
        <source>“%1” was given twice.</source>
        <translation>“%1” bị ghi hai lần.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1” không nhận giá trị.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Thừa “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no scheme: nd09 or calendar.</source>
        <translation>“%1” không phải là cách chia kỳ: nd09 hoặc calendar.</translation>
    </message>
    <message>
        <source>Copied to “%1” and checked: %2 rows.</source>
        <translation>Đã sao lưu vào “%1” và kiểm tra xong: %2 bản ghi.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Đã khôi phục “%1”.</translation>
    </message>
    <message>
        <source>Restored “%1”. The former book is kept as “%2”.</source>
        <translation>Đã khôi phục “%1”. Sổ trước đó được giữ ở “%2”.</translation>
    </message>
    <message>
        <source>2022-06, 2022-Q2, 2022-H1, 2022, 2022-W23 or 2022-05-15..2022-06-14</source>
        <translation>kỳ: 2022-06, 2022-Q2, 2022-H1, 2022, 2022-W23 hoặc 2022-05-15..2022-06-14</translation>
    </message>
    <message>
        <source>months from the 15th to the 14th (nd09, the default) or of the calendar</source>
        <translation>tháng tính từ ngày 15 đến ngày 14 (nd09, mặc định) hoặc theo dương lịch (calendar)</translation>
    </message>
    <message>
        <source>make an empty book with the starter indicators</source>
        <translation>lập sổ mới, có sẵn bộ chỉ tiêu ban đầu</translation>
    </message>
    <message>
        <source>the name of the ward</source>
        <translation>tên phường, xã</translation>
    </message>
    <message>
        <source>the ward&apos;s 5-digit code</source>
        <translation>mã 5 chữ số của phường, xã</translation>
    </message>
    <message>
        <source>the unit above the ward</source>
        <translation>đơn vị cấp trên</translation>
    </message>
    <message>
        <source>its areas in order, “;” between; coded KP1, KP2 … or as “CODE=Name” says</source>
        <translation>các khu phố, ấp theo thứ tự, cách nhau bằng “;”; mã là KP1, KP2 … hoặc theo “MÃ=Tên”</translation>
    </message>
    <message>
        <source>make a sample book of invented people</source>
        <translation>lập sổ mẫu với người hư cấu</translation>
    </message>
    <message>
        <source>article (the default), or 3,000, 15,000, 60,000 households</source>
        <translation>article (mặc định), hoặc 3.000, 15.000, 60.000 hộ</translation>
    </message>
    <message>
        <source>the same number gives the same book</source>
        <translation>cùng một số thì ra cùng một sổ</translation>
    </message>
    <message>
        <source>the last day with records</source>
        <translation>ngày cuối cùng có số liệu</translation>
    </message>
    <message>
        <source>ward, counts, last backup and soundness of a book</source>
        <translation>tên phường, số lượng, bản sao lưu gần nhất, tình trạng tệp sổ</translation>
    </message>
    <message>
        <source>the sheet of the workbook</source>
        <translation>tên trang tính</translation>
    </message>
    <message>
        <source>other titles of columns: {&quot;columns&quot;: {&quot;Theirs&quot;: &quot;Ours&quot;}}</source>
        <translation>tên cột khác: {&quot;columns&quot;: {&quot;Tên chủ hộ&quot;: &quot;Chủ hộ&quot;}}</translation>
    </message>
    <message>
        <source>how old texts are written</source>
        <translation>bảng mã của tệp cũ</translation>
    </message>
    <message>
        <source>say what would happen, change nothing</source>
        <translation>chạy thử, không ghi gì vào sổ</translation>
    </message>
    <message>
        <source>take the good rows although others are rejected</source>
        <translation>vẫn nhận các dòng đúng khi có dòng bị từ chối</translation>
    </message>
    <message>
        <source>write the rejected rows there, with the reasons</source>
        <translation>ghi các dòng bị từ chối kèm lý do ra tệp này</translation>
    </message>
    <message>
        <source>why; kept in the change log</source>
        <translation>lý do, được lưu trong lịch sử thay đổi</translation>
    </message>
    <message>
        <source>make a verified copy</source>
        <translation>sao lưu sổ và kiểm tra bản sao</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>tệp sao lưu</translation>
    </message>
    <message>
        <source>put a copy in the place of a book, which is kept as BOOK.bak-…</source>
        <translation>khôi phục sổ từ bản sao lưu; sổ đang có được giữ lại thành BOOK.bak-…</translation>
    </message>
    <message>
        <source>the book to be replaced, or made</source>
        <translation>sổ được thay, hoặc được tạo</translation>
    </message>
    <message>
        <source>the result as one JSON document</source>
        <translation>kết quả dưới dạng JSON</translation>
    </message>
    <message>
        <source>the day that counts as today</source>
        <translation>lấy ngày này làm hôm nay</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>hướng dẫn này</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>phiên bản chương trình</translation>
    </message>
    <message>
        <source>the ward book without a window</source>
        <translation>dùng sổ của phường bằng dòng lệnh</translation>
    </message>
    <message>
        <source>Use: sotoso-cli COMMAND BOOK … [FLAGS]</source>
        <translation>Cách dùng: sotoso-cli LỆNH SỔ … [THAM SỐ]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Các lệnh:</translation>
    </message>
    <message>
        <source>Flags of every command:</source>
        <translation>Tham số dùng được với mọi lệnh:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 done with findings, 2 usage, 3 input file, 4 book, 5 refused by a rule, 6 disk.</source>
        <translation>Mã kết thúc: 0 xong, 1 xong nhưng có điểm cần xem, 2 sai cú pháp, 3 tệp đầu vào, 4 sổ, 5 bị quy tắc từ chối, 6 ổ đĩa.</translation>
    </message>
    <message>
        <source>More about one: sotoso-cli COMMAND --help</source>
        <translation>Xem một lệnh: sotoso-cli LỆNH --help</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Tham số:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ví dụ:</translation>
    </message>
    <message>
        <source>“%1” is no size: article, S, M or L.</source>
        <translation>“%1” không phải là cỡ sổ mẫu: article, S, M hoặc L.</translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation>Đang lập sổ mẫu</translation>
    </message>
    <message>
        <source>Made the sample book “%1”.</source>
        <translation>Đã lập sổ mẫu “%1”.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Dòng đã đọc</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Dòng bị từ chối</translation>
    </message>
    <message>
        <source>Repaired cells</source>
        <translation>Ô được sửa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message>
        <source>A trial: nothing was written into the book.</source>
        <translation>Chạy thử: chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Nothing was taken because of the rejected rows. Correct them, or take the others with --partial.</source>
        <translation>Chưa nhập dòng nào vì có dòng bị từ chối. Hãy sửa các dòng đó, hoặc nhập các dòng còn lại với --partial.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Khu phố, ấp</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Nhân khẩu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt thăm hộ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả hỗ trợ</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Sao lưu gần nhất: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>The file is sound. Schema %1.</source>
        <translation>Tệp sổ lành lặn. Phiên bản cấu trúc %1.</translation>
    </message>
    <message>
        <source>The file is damaged. Open the newest backup.</source>
        <translation>Tệp sổ bị hỏng. Hãy mở bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>See: sotoso-cli --help</source>
        <translation>Xem: sotoso-cli --help</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>Thiếu lệnh.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no language of this program: vi or en.</source>
        <translation>Chương trình không có ngôn ngữ “%1”: vi hoặc en.</translation>
    </message>
    <message>
        <source>The result could not be written: the disk is full or the reader has gone.</source>
        <translation>Không ghi được kết quả: ổ đĩa đầy hoặc chương trình nhận đã đóng.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Không đủ bộ nhớ.</translation>
    </message>
    <message>
        <source>Something unexpected happened; nothing was changed in the book.</source>
        <translation>Có lỗi ngoài dự kiến; sổ không bị thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Made the book “%1” with %n area(s).</source>
        <translation>
            <numerusform>Đã lập sổ “%1” với %n khu phố, ấp.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must end in .%2.</source>
        <translation>“%1” phải có đuôi .%2.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1” đã có và không bị ghi đè.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Không có thư mục “%1”.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”.</source>
        <translation>Không ghi được vào “%1”.</translation>
    </message>
    <message>
        <source>code of the indicator</source>
        <translation>mã chỉ tiêu</translation>
    </message>
    <message>
        <source>write a list (households, residents, visits, members, accounts) to .csv or .xlsx</source>
        <translation>xuất danh sách (households, residents, visits, members, accounts: tài khoản) ra .csv hoặc .xlsx</translation>
    </message>
    <message>
        <source>phones and CCCD in full; noted in the change log</source>
        <translation>ghi đủ số điện thoại và CCCD; được lưu trong lịch sử thay đổi</translation>
    </message>
    <message>
        <source>why; needed to reveal</source>
        <translation>lý do; bắt buộc khi ghi đủ số</translation>
    </message>
    <message>
        <source>set a target and split it over the areas</source>
        <translation>giao chỉ tiêu và phân bổ cho các khu phố, ấp</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>the first day that counts</source>
        <translation>ngày bắt đầu tính</translation>
    </message>
    <message>
        <source>the day by which it is to be reached</source>
        <translation>ngày đến hạn</translation>
    </message>
    <message>
        <source>how it is shared out; the parts always add up; none is the default</source>
        <translation>cách phân bổ: theo số hộ, chia đều, không chia (mặc định); tổng các phần luôn bằng số giao</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>số quyết định</translation>
    </message>
    <message>
        <source>the targets and their parts</source>
        <translation>các chỉ tiêu được giao và phần của từng khu phố, ấp</translation>
    </message>
    <message>
        <source>type in a figure that no visit carries</source>
        <translation>nhập tay một số liệu không có trong lượt thăm</translation>
    </message>
    <message>
        <source>of how many; shares only</source>
        <translation>trên tổng số; chỉ dùng cho tỷ lệ</translation>
    </message>
    <message>
        <source>the day it counts on</source>
        <translation>ngày của số liệu</translation>
    </message>
    <message>
        <source>of this area; without it of the whole ward</source>
        <translation>của khu phố, ấp này; không ghi là của cả phường</translation>
    </message>
    <message>
        <source>where the figure comes from</source>
        <translation>nguồn của số liệu</translation>
    </message>
    <message>
        <source>--reveal needs --reason: it is kept in the change log.</source>
        <translation>--reveal cần có --reason; lý do được lưu trong lịch sử thay đổi.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Đang xuất</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>Đã ghi %1 dòng vào “%2”.</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in this book.</source>
        <translation>Sổ này không có chỉ tiêu “%1”.</translation>
    </message>
    <message>
        <source>There is no area “%1” in this ward.</source>
        <translation>Phường không có khu phố, ấp “%1”.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 %4 (%5).</source>
        <translation>%1 ngày %2: %3 %4 (%5).</translation>
    </message>
    <message>
        <source>whole ward</source>
        <translation>toàn phường</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Được giao</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Phân bổ</translation>
    </message>
    <message>
        <source>“%1” is no split: households, equal or none.</source>
        <translation>“%1” không phải là cách phân bổ: households, equal hoặc none.</translation>
    </message>
    <message>
        <source>No targets have been set.</source>
        <translation>Chưa giao chỉ tiêu nào.</translation>
    </message>
    <message>
        <source>“%1” is no chart: progress, areas or coverage.</source>
        <translation>“%1” không phải là biểu đồ: progress, areas hoặc coverage.</translation>
    </message>
    <message>
        <source>No indicator has a target, so there is nothing to draw. Name one with --indicator.</source>
        <translation>Chưa giao chỉ tiêu nào nên chưa có gì để vẽ. Hãy nêu chỉ tiêu bằng --indicator.</translation>
    </message>
    <message>
        <source>find households and residents by name, initials, house number, phone or code</source>
        <translation>tìm hộ và nhân khẩu theo tên, chữ cái đầu, số nhà, điện thoại hoặc mã hộ</translation>
    </message>
    <message>
        <source>at most so many; 20 by default</source>
        <translation>nhiều nhất bấy nhiêu; mặc định 20</translation>
    </message>
    <message>
        <source>the numbers of a period as they are now</source>
        <translation>số liệu của kỳ, tính theo hiện trạng sổ</translation>
    </message>
    <message>
        <source>with the parts</source>
        <translation>chia theo khu phố, nhóm hoặc thành viên</translation>
    </message>
    <message>
        <source>only this one; may be given more than once</source>
        <translation>chỉ chỉ tiêu này; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>the records behind one number</source>
        <translation>các bản ghi tạo nên một con số</translation>
    </message>
    <message>
        <source>of this area</source>
        <translation>của khu phố, ấp này</translation>
    </message>
    <message>
        <source>all up to the period&apos;s end</source>
        <translation>tất cả đến hết kỳ</translation>
    </message>
    <message>
        <source>write the period&apos;s report for Word, as PDF and for Excel</source>
        <translation>lập báo cáo của kỳ bằng Word, PDF và Excel</translation>
    </message>
    <message>
        <source>the folder; made where there is none</source>
        <translation>thư mục; được tạo nếu chưa có</translation>
    </message>
    <message>
        <source>which of them; all by default</source>
        <translation>định dạng nào; mặc định cả ba</translation>
    </message>
    <message>
        <source>draw a chart of the dashboard as a picture</source>
        <translation>vẽ biểu đồ của trang tổng quan thành ảnh</translation>
    </message>
    <message>
        <source>which chart</source>
        <translation>biểu đồ nào</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>tệp ảnh</translation>
    </message>
    <message>
        <source>of this indicator; else the first with a target</source>
        <translation>của chỉ tiêu này; không ghi là chỉ tiêu được giao đầu tiên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>In period</source>
        <translation>Trong kỳ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Trong năm</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Đến nay</translation>
    </message>
    <message>
        <source>“%1” is no part of a figure: area, group or member.</source>
        <translation>“%1” không phải là cách chia: area, group hoặc member.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu phố, ấp</translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Mã hộ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(không ghi tên)</translation>
    </message>
    <message>
        <source>Together: %1 %2</source>
        <translation>Cộng: %1 %2</translation>
    </message>
    <message>
        <source>“%1” is no format of a report: docx, pdf or xlsx.</source>
        <translation>“%1” không phải là định dạng báo cáo: docx, pdf hoặc xlsx.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Đang lập báo cáo</translation>
    </message>
    <message>
        <source>--limit lies between 1 and 100,000.</source>
        <translation>--limit từ 1 đến 100.000.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>%1 (head)</source>
        <translation>%1 (chủ hộ)</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>Không tìm thấy “%1”.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp sổ</translation>
    </message>
    <message>
        <source>lost reference</source>
        <translation>mất liên kết</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>area</source>
        <translation>khu phố, ấp</translation>
    </message>
    <message>
        <source>account twice</source>
        <translation>trùng tài khoản</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>ghi trùng</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>parts of a target</source>
        <translation>phân bổ chỉ tiêu</translation>
    </message>
    <message>
        <source>form of a text</source>
        <translation>dạng chữ</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sao lưu</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Nothing is wrong with the book.</source>
        <translation>Sổ không có lỗi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>look for faults of the file and of the data</source>
        <translation>tìm lỗi của tệp sổ và của số liệu</translation>
    </message>
    <message>
        <source>read a list (households, residents, people, visits, members) from .xlsx .xls .ods .csv .tsv</source>
        <translation>nhập danh sách (households: hộ, residents: nhân khẩu, people: mỗi dòng một người kèm hộ, visits: lượt thăm, members: thành viên) từ .xlsx .xls .ods .csv .tsv</translation>
    </message>
    <message>
        <source>the area of all rows, where no column says it</source>
        <translation>khu phố của mọi dòng, khi không cột nào ghi</translation>
    </message>
    <message>
        <source>day first (default), month first, or day and month exchanged by Excel</source>
        <translation>ngày trước (mặc định), tháng trước, hay ngày và tháng bị Excel đảo</translation>
    </message>
    <message>
        <source>also replace what was corrected by hand since the last import</source>
        <translation>thay cả những ô đã được sửa tay sau lần nhập trước</translation>
    </message>
    <message>
        <source>%1 more rejected rows; --rejects FILE writes them all.</source>
        <translation>Còn %1 dòng bị từ chối; --rejects TỆP ghi ra tất cả.</translation>
    </message>
    <message>
        <source>%1 (--area)</source>
        <translation>%1 (--area)</translation>
    </message>
    <message>
        <source>%1 (--dates %2)</source>
        <translation>%1 (--dates %2)</translation>
    </message>
    <message>
        <source>language of messages; vi is the default. Reports are official papers and stay in Vietnamese</source>
        <translation>ngôn ngữ của thông báo; mặc định là vi. Báo cáo là văn bản hành chính nên luôn bằng tiếng Việt</translation>
    </message>
    <message>
        <source>“%1” is plain text and has no sheets: leave --sheet out.</source>
        <translation>“%1” là tệp văn bản, không có trang tính: hãy bỏ --sheet.</translation>
    </message>
    <message>
        <source>“%1” names no area: write “Khu phố 1;Khu phố 2”, or leave --areas out.</source>
        <translation>“%1” không có khu phố nào: hãy ghi “Khu phố 1;Khu phố 2” hoặc bỏ --areas.</translation>
    </message>
    <message>
        <source>Say it with --area.</source>
        <translation>Hãy chỉ rõ bằng --area.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample book</source>
        <translation>Sổ mẫu</translation>
    </message>
    <message>
        <source>Stopped. No book was made.</source>
        <translation>Đã dừng. Chưa tạo sổ nào.</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Đã dừng; chưa ghi tệp nào.</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Merged into household %1</source>
        <translation>Đã gộp vào hộ %1</translation>
    </message>
    <message>
        <source>Kept as different households</source>
        <translation>Đã ghi nhận là các hộ khác nhau</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” cannot be exported; known are %2.</source>
        <translation>Không xuất được “%1”; các danh sách là %2.</translation>
    </message>
    <message>
        <source>Phones and CCCD numbers in full need a reason; it is kept in the change log.</source>
        <translation>Ghi đủ số điện thoại và CCCD cần có lý do; lý do được lưu trong lịch sử thay đổi.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1” đã có và không bị ghi đè.</translation>
    </message>
    <message>
        <source>Export with personal numbers (%1)</source>
        <translation>Xuất danh sách có đủ số cá nhân (%1)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>Không có chỉ tiêu “%1”.</translation>
    </message>
</context>
<context>
    <name>HouseholdExport</name>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>Export the list of households</source>
        <translation>Xuất danh sách hộ</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n household(s))</source>
        <translation>
            <numerusform>Đã ghi %1 (%n hộ)</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long to print: narrow it to %1 households</source>
        <translation>Danh sách quá dài để in: lọc còn tối đa %1 hộ</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Export with whole phone numbers</source>
        <translation>Xuất kèm số điện thoại đầy đủ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Dùng vào việc gì</translation>
    </message>
    <message>
        <source>The reason, your name and the file are kept in the book&apos;s log. The file is yours to guard.</source>
        <translation>Lý do, tên người xuất và tên tệp được ghi vào nhật ký của sổ. Người xuất có trách nhiệm giữ kín tệp này.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export households with whole phone numbers: %1</source>
        <translation>Xuất hộ gia đình kèm số điện thoại đầy đủ: %1</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Đang ghi danh sách</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>thiếu “%1”</translation>
    </message>
    <message>
        <source>lies in the future: today is %1</source>
        <translation>ở tương lai: hôm nay là %1</translation>
    </message>
    <message>
        <source>cannot be negative</source>
        <translation>không được âm</translation>
    </message>
    <message>
        <source>Column “%1” is not known and was skipped.</source>
        <translation>Cột “%1” không nhận ra nên được bỏ qua.</translation>
    </message>
    <message>
        <source>no area of this ward; known are %1</source>
        <translation>không phải khu phố của phường; đã có %1</translation>
    </message>
    <message>
        <source>lies between 0 and 999</source>
        <translation>phải từ 0 đến 999</translation>
    </message>
    <message>
        <source>known are thường trú, tạm trú, nhà trọ, kinh doanh</source>
        <translation>chỉ nhận thường trú, tạm trú, nhà trọ, kinh doanh</translation>
    </message>
    <message>
        <source>stands twice in this file with different content</source>
        <translation>có hai lần trong tệp với nội dung khác nhau</translation>
    </message>
    <message>
        <source>known are Nam, Nữ</source>
        <translation>chỉ nhận Nam, Nữ</translation>
    </message>
    <message>
        <source>cannot be a year of birth</source>
        <translation>không thể là năm sinh</translation>
    </message>
    <message>
        <source>no household with this number</source>
        <translation>không có hộ mang mã này</translation>
    </message>
    <message>
        <source>two people of this name are in the household; add the year of birth or the CCCD</source>
        <translation>hộ có hai người cùng tên; hãy ghi thêm năm sinh hoặc CCCD</translation>
    </message>
    <message>
        <source>two people of this name are in the household</source>
        <translation>hộ có hai người cùng tên</translation>
    </message>
    <message>
        <source>no such household in this area</source>
        <translation>không có hộ như vậy trong khu phố</translation>
    </message>
    <message>
        <source>more than one such household in this area</source>
        <translation>có hơn một hộ như vậy trong khu phố</translation>
    </message>
    <message>
        <source>no sub-group of this name</source>
        <translation>không có nhóm tên này</translation>
    </message>
    <message>
        <source>known are gặp, vắng nhà, từ chối, hẹn lại, chuyển đi</source>
        <translation>chỉ nhận gặp, vắng nhà, từ chối, hẹn lại, chuyển đi</translation>
    </message>
    <message>
        <source>must lie after the visit</source>
        <translation>phải sau ngày thăm</translation>
    </message>
    <message>
        <source>known are tạo mới, đã có sẵn, hướng dẫn lại</source>
        <translation>chỉ nhận tạo mới, đã có sẵn, hướng dẫn lại</translation>
    </message>
    <message>
        <source>no indicator of this code or name</source>
        <translation>không có chỉ tiêu mang mã hoặc tên này</translation>
    </message>
    <message>
        <source>results need somebody who was met</source>
        <translation>có kết quả thì phải gặp được người</translation>
    </message>
    <message>
        <source>stands in this file with another day or household</source>
        <translation>đã có trong tệp với ngày hoặc hộ khác</translation>
    </message>
    <message>
        <source>known are tổ trưởng, tổ phó, thư ký, trưởng nhóm, thành viên</source>
        <translation>chỉ nhận tổ trưởng, tổ phó, thư ký, trưởng nhóm, thành viên</translation>
    </message>
    <message>
        <source>Masked numbers were left as they stand in the book.</source>
        <translation>Các số bị che được giữ nguyên như trong sổ.</translation>
    </message>
    <message>
        <source>somebody is named as helped, so somebody was met</source>
        <translation>đã ghi người được hỗ trợ thì phải là có gặp</translation>
    </message>
    <message>
        <source>this visit stands in this file with another outcome</source>
        <translation>lượt này đã có trong tệp với kết quả khác</translation>
    </message>
    <message>
        <source>Row %1, %2: %3.</source>
        <translation>Dòng %1, %2: %3.</translation>
    </message>
    <message>
        <source>%1 more rows should be looked at.</source>
        <translation>Còn %1 dòng nên xem lại.</translation>
    </message>
    <message>
        <source>Row %1, %2: was corrected by hand in the book and stays “%3”; the file says “%4”.</source>
        <translation>Dòng %1, %2: đã được sửa tay trong sổ nên giữ “%3”; tệp ghi “%4”.</translation>
    </message>
    <message>
        <source>%1 more fields corrected by hand were kept.</source>
        <translation>Còn %1 ô đã sửa tay được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 more repaired cells are not listed.</source>
        <translation>Còn %1 ô đã chỉnh không liệt kê ở đây.</translation>
    </message>
    <message>
        <source>%1 does not say which area its rows belong to: there is no column “%2”, and neither a sheet&apos;s name nor a title says it.</source>
        <translation>%1 không cho biết các dòng thuộc khu phố nào: thiếu cột “%2”, tên trang và tiêu đề cũng không ghi.</translation>
    </message>
    <message>
        <source>several households of this name fit; give the number of the household</source>
        <translation>có nhiều hộ trùng tên như vậy; hãy ghi mã hộ</translation>
    </message>
    <message>
        <source>may be household %1, entered before</source>
        <translation>có thể là hộ %1 đã có trong sổ</translation>
    </message>
    <message>
        <source>the row of the household&apos;s head was rejected</source>
        <translation>dòng của chủ hộ bị từ chối</translation>
    </message>
    <message>
        <source>no number of the household, and no row of its head before it</source>
        <translation>không có mã hộ, phía trên cũng không có dòng chủ hộ</translation>
    </message>
    <message>
        <source>nobody is marked as head; the first person was taken</source>
        <translation>không ai ghi là chủ hộ; lấy người đầu tiên</translation>
    </message>
    <message>
        <source>another area than that of the household&apos;s first row</source>
        <translation>khác khu phố với dòng đầu của hộ</translation>
    </message>
    <message>
        <source>Households: %1 added, %2 updated.</source>
        <translation>Hộ: thêm %1, cập nhật %2.</translation>
    </message>
    <message>
        <source>Which area do the rows belong to? Nothing in the file says it.</source>
        <translation>Các dòng này thuộc khu phố nào? Trong tệp không ghi.</translation>
    </message>
    <message>
        <source>Dates of the column “%1” can only be read with the month first. Is that so in the whole file?</source>
        <translation>Cột “%1” có ngày chỉ đọc được theo kiểu tháng trước ngày. Cả tệp đều ghi như vậy?</translation>
    </message>
    <message>
        <source>In the column “%1” Excel seems to have exchanged day and month wherever it could. Exchange them back?</source>
        <translation>Ở cột “%1”, có vẻ Excel đã đảo ngày và tháng ở những ô đảo được. Đảo lại cho đúng?</translation>
    </message>
    <message>
        <source>written in capitals</source>
        <translation>viết toàn chữ hoa</translation>
    </message>
    <message>
        <source>day and month were exchanged</source>
        <translation>ngày và tháng bị đảo</translation>
    </message>
    <message>
        <source>neither a column nor a title says the area</source>
        <translation>không cột nào, tiêu đề nào ghi khu phố</translation>
    </message>
    <message>
        <source>a person was added to the household</source>
        <translation>đã thêm một người vào hộ</translation>
    </message>
    <message>
        <source>“%1” is no order of dates; known are dmy, mdy, exchanged.</source>
        <translation>“%1” không phải thứ tự ngày tháng; có dmy, mdy, exchanged.</translation>
    </message>
    <message>
        <source>Import of households (%1 rows) from %2</source>
        <translation>Nhập danh sách hộ (%1 dòng) từ %2</translation>
    </message>
    <message>
        <source>Import of residents (%1 rows) from %2</source>
        <translation>Nhập danh sách nhân khẩu (%1 dòng) từ %2</translation>
    </message>
    <message>
        <source>Import of people and households (%1 rows) from %2</source>
        <translation>Nhập danh sách nhân khẩu kèm hộ (%1 dòng) từ %2</translation>
    </message>
    <message>
        <source>Import of visits (%1 rows) from %2</source>
        <translation>Nhập danh sách lượt đến hộ (%1 dòng) từ %2</translation>
    </message>
    <message>
        <source>Import of members (%1 rows) from %2</source>
        <translation>Nhập danh sách thành viên (%1 dòng) từ %2</translation>
    </message>
    <message>
        <source>this term has ended; for a new one give “%1”</source>
        <translation>nhiệm kỳ này đã kết thúc; muốn ghi nhiệm kỳ mới thì điền “%1”</translation>
    </message>
    <message>
        <source>lies in a term that lasted until %1</source>
        <translation>nằm trong nhiệm kỳ kéo dài đến %1</translation>
    </message>
    <message>
        <source>%1 members have no sub-group in the list: they stand under “Standing committee” until one is chosen for them.</source>
        <translation>%1 thành viên không ghi nhóm: tạm xếp vào “Thường trực tổ” cho đến khi được chọn nhóm.</translation>
    </message>
    <message>
        <source>the household has two heads in this file; the first was taken</source>
        <translation>tệp ghi hai chủ hộ cho hộ này; lấy người đầu tiên</translation>
    </message>
    <message>
        <source>differs from the household&apos;s first row, which was taken</source>
        <translation>khác với dòng đầu tiên của hộ; lấy theo dòng đầu tiên</translation>
    </message>
    <message>
        <source>belongs to %1 in the book, who is taken to be the same person</source>
        <translation>trong sổ là của %1, được coi là cùng một người</translation>
    </message>
    <message>
        <source>row %1 of this file says it otherwise</source>
        <translation>dòng %1 của tệp này ghi khác</translation>
    </message>
    <message>
        <source>the year %1 cannot be right</source>
        <translation>năm %1 không thể đúng</translation>
    </message>
    <message>
        <source>without an indicator nothing is counted</source>
        <translation>không ghi chỉ tiêu thì không tính được gì</translation>
    </message>
    <message>
        <source>%1 is not counted from results of visits: it counts itself or is typed in</source>
        <translation>%1 không tính từ kết quả thăm hộ: được tự đếm hoặc nhập tay</translation>
    </message>
    <message>
        <source>%1 results of this visit stand in the book and not in the file; they stay</source>
        <translation>sổ có %1 kết quả của lượt này mà tệp không ghi; giữ nguyên</translation>
    </message>
    <message>
        <source>belongs with row %1</source>
        <translation>đi cùng dòng %1</translation>
    </message>
    <message>
        <source>Column “%1”: stray spaces and invisible characters were taken out of %2 cells.</source>
        <translation>Cột “%1”: đã bỏ khoảng trắng thừa và ký tự ẩn ở %2 ô.</translation>
    </message>
    <message>
        <source>Column “%1”: letters and accents written apart were composed in %2 cells.</source>
        <translation>Cột “%1”: đã ghép lại dấu viết rời ở %2 ô.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 dates stand there as text and were read as such.</source>
        <translation>Cột “%1”: %2 ngày được gõ dạng chữ, đã đọc thành ngày.</translation>
    </message>
    <message>
        <source>Column “%1”, %2 cells repaired: %3.</source>
        <translation>Cột “%1”, đã sửa %2 ô: %3.</translation>
    </message>
    <message>
        <source>Column “%1” was taken for “%2” by what stands in it.</source>
        <translation>Cột “%1” được hiểu là “%2” theo nội dung trong cột.</translation>
    </message>
    <message>
        <source>“%1” is no area of this ward</source>
        <translation>“%1” không phải là khu phố của phường này</translation>
    </message>
    <message>
        <source>is the number of another household, of another area and another head; perhaps each area has numbers of its own</source>
        <translation>là số của một hộ khác, ở khu phố khác và chủ hộ khác; có thể mỗi khu phố tự đánh số riêng</translation>
    </message>
    <message>
        <source>belongs to somebody else of another household in the book</source>
        <translation>đang là của một người khác, ở hộ khác trong sổ</translation>
    </message>
    <message>
        <source>a year of two digits</source>
        <translation>năm ghi hai chữ số</translation>
    </message>
    <message>
        <source>the first number of the cell was taken</source>
        <translation>đã lấy số đầu tiên trong ô</translation>
    </message>
    <message>
        <source>the number under which a spreadsheet keeps a date</source>
        <translation>là số mà bảng tính dùng để lưu ngày</translation>
    </message>
    <message>
        <source>letters were lost when the file was saved; save the original anew as .xlsx</source>
        <translation>chữ đã mất dấu khi lưu tệp; hãy mở tệp gốc và lưu lại thành .xlsx</translation>
    </message>
    <message>
        <source>TCVN3 has no capitals with accents</source>
        <translation>bảng mã TCVN3 không có chữ hoa mang dấu</translation>
    </message>
    <message>
        <source>%1 more columns are not known and were skipped.</source>
        <translation>Còn %1 cột khác không nhận ra nên được bỏ qua.</translation>
    </message>
    <message>
        <source>Columns %1 were read together: “%2”.</source>
        <translation>Các cột %1 được đọc gộp: “%2”.</translation>
    </message>
    <message>
        <source>There are no rows below the header.</source>
        <translation>Dưới tiêu đề không có dòng nào.</translation>
    </message>
    <message>
        <source>the spreadsheet had made a date of it</source>
        <translation>bảng tính đã tự đổi thành ngày</translation>
    </message>
    <message>
        <source>Column “%1”: %2 cells hold an error of the spreadsheet, TRUE or FALSE, and count as empty.</source>
        <translation>Cột “%1”: %2 ô mang lỗi của bảng tính hoặc TRUE/FALSE, được coi là trống.</translation>
    </message>
    <message>
        <source>the cell holds an error of the spreadsheet</source>
        <translation>ô mang lỗi của bảng tính</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>“%1” cannot be imported; known are households, residents, people, visits, members.</source>
        <translation>Không nhập được “%1”; các loại nhập được là households, residents, people, visits, members.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Không mở được %1.</translation>
    </message>
    <message>
        <source>%1 is no map of columns; one looks like {&quot;columns&quot;: {&quot;Tên chủ hộ&quot;: &quot;Chủ hộ&quot;}}.</source>
        <translation>%1 không phải tệp ghép cột; tệp đúng có dạng {&quot;columns&quot;: {&quot;Tên chủ hộ&quot;: &quot;Chủ hộ&quot;}}.</translation>
    </message>
    <message>
        <source>%1 names a column “%2” that is not known here.</source>
        <translation>%1 ghép vào cột “%2” mà loại danh sách này không có.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, trang “%2”</translation>
    </message>
    <message>
        <source>Other sheets: %1.</source>
        <translation>Các trang khác: %1.</translation>
    </message>
    <message>
        <source>%1: no column that belongs here was found in the first %2 rows. Needed: %3.</source>
        <translation>%1: không thấy cột nào cần nhập trong %2 dòng đầu. Cần có: %3.</translation>
    </message>
    <message>
        <source>%1: the header in row %2 lacks the column %3.</source>
        <translation>%1: tiêu đề ở dòng %2 thiếu cột %3.</translation>
    </message>
    <message>
        <source>The header stands in the list again and was left out there (row %1).</source>
        <translation>Tiêu đề lặp lại giữa danh sách, đã bỏ qua (dòng %1).</translation>
    </message>
    <message>
        <source>The numbering of the columns was left out (row %1).</source>
        <translation>Đã bỏ qua dòng đánh số cột (dòng %1).</translation>
    </message>
    <message>
        <source>Totals were left out (row %1).</source>
        <translation>Đã bỏ qua dòng tổng cộng (dòng %1).</translation>
    </message>
    <message>
        <source>Lines between the rows were left out (row %1).</source>
        <translation>Đã bỏ qua dòng đề mục giữa danh sách (dòng %1).</translation>
    </message>
    <message>
        <source>Remarks between the rows were left out (row %1).</source>
        <translation>Đã bỏ qua dòng ghi chú, ký tên (dòng %1).</translation>
    </message>
    <message>
        <source>What stands below the list was left out (row %1).</source>
        <translation>Đã bỏ qua phần dưới danh sách (dòng %1).</translation>
    </message>
    <message>
        <source>%1 sheets were read as one list: %2.</source>
        <translation>%1 trang được đọc thành một danh sách: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 không phải là tệp.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>The sheet “%1” was not read: nothing says which area its rows belong to.</source>
        <translation>Trang “%1” không được đọc: không có gì cho biết các dòng ở đó thuộc khu phố nào.</translation>
    </message>
    <message>
        <source>Column “%1” is filled only where the area changes; the rows below were taken to lie in the same area.</source>
        <translation>Cột “%1” chỉ ghi ở dòng đầu mỗi khu phố; các dòng bên dưới được hiểu là cùng khu phố đó.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>opens the book BOOK (a .sotoso file), else the one open last</source>
        <translation>mở sổ BOOK (tệp .sotoso); không ghi thì mở sổ dùng gần nhất</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tham số:</translation>
    </message>
    <message>
        <source>Without a window: sotoso-cli --help</source>
        <translation>Dùng không cần cửa sổ: sotoso-cli --help</translation>
    </message>
    <message>
        <source>take this day (YYYY-MM-DD) as today; a sample book has its own day</source>
        <translation>lấy ngày này (năm-tháng-ngày, ví dụ 2022-06-14) làm hôm nay; sổ mẫu có ngày riêng</translation>
    </message>
    <message>
        <source>the language of the window; vi unless given</source>
        <translation>ngôn ngữ của cửa sổ; mặc định là vi</translation>
    </message>
    <message>
        <source>light or dark, for this run</source>
        <translation>nền sáng (light) hay tối (dark), chỉ cho lần chạy này</translation>
    </message>
    <message>
        <source>draw every page of BOOK as PNG into this folder, then end</source>
        <translation>vẽ mọi trang của sổ BOOK thành ảnh PNG vào thư mục này rồi kết thúc</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>hướng dẫn này</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>phiên bản chương trình</translation>
    </message>
    <message>
        <source>an option needs a value</source>
        <translation>có tham số còn thiếu giá trị</translation>
    </message>
    <message>
        <source>“%1” is not an option</source>
        <translation>không có tham số “%1”</translation>
    </message>
    <message>
        <source>; see sotoso --help</source>
        <translation>; xem sotoso --help</translation>
    </message>
    <message>
        <source>not a date (YYYY-MM-DD): %1</source>
        <translation>không phải ngày (năm-tháng-ngày): %1</translation>
    </message>
    <message>
        <source>the book cannot be opened: %1</source>
        <translation>không mở được sổ: %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>team leader</source>
        <translation>tổ trưởng</translation>
    </message>
    <message>
        <source>deputy leader</source>
        <translation>tổ phó</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>thư ký</translation>
    </message>
    <message>
        <source>sub-group leader</source>
        <translation>trưởng nhóm</translation>
    </message>
    <message>
        <source>member</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>temporary residence</source>
        <translation>tạm trú</translation>
    </message>
    <message>
        <source>lodging</source>
        <translation>nhà trọ</translation>
    </message>
    <message>
        <source>business</source>
        <translation>kinh doanh</translation>
    </message>
    <message>
        <source>permanent residence</source>
        <translation>thường trú</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>đã chuyển đi</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>bỏ trống</translation>
    </message>
    <message>
        <source>demolished</source>
        <translation>đã phá dỡ</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>household status</comment>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>living there</source>
        <translation>đang ở</translation>
    </message>
    <message>
        <source>male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>group session</source>
        <translation>buổi hướng dẫn tập trung</translation>
    </message>
    <message>
        <source>desk duty</source>
        <translation>trực hỗ trợ tại trụ sở</translation>
    </message>
    <message>
        <source>training</source>
        <translation>tập huấn</translation>
    </message>
    <message>
        <source>import</source>
        <translation>nhập từ tệp</translation>
    </message>
    <message>
        <source>household visit</source>
        <translation>thăm hộ</translation>
    </message>
    <message>
        <source>not at home</source>
        <translation>vắng nhà</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>hẹn lại</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>chuyển đi</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gặp</translation>
    </message>
    <message>
        <source>had it already</source>
        <translation>đã có sẵn</translation>
    </message>
    <message>
        <source>guided again</source>
        <translation>hướng dẫn lại</translation>
    </message>
    <message>
        <source>created</source>
        <translation>tạo mới</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>đã kích hoạt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>đã sử dụng</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>đã đăng ký</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Nguy cơ</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>theo dõi</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Đúng tiến độ</translation>
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
        <translation>Theo dõi, hẹn lại</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
</context>
<context>
    <name>NewBook</name>
    <message>
        <source>The name of the ward is missing.</source>
        <translation>Chưa có tên phường, xã.</translation>
    </message>
    <message>
        <source>The code of the ward has 5 digits, such as 25456.</source>
        <translation>Mã phường, xã có 5 chữ số, ví dụ 25456.</translation>
    </message>
    <message>
        <source>Two areas are called “%1”.</source>
        <translation>Có hai khu phố cùng tên “%1”.</translation>
    </message>
    <message>
        <source>Neighbourhood %1</source>
        <translation>Khu phố %1</translation>
    </message>
    <message>
        <source>“%1” is not an area: write “Name” or “CODE=Name”, with “;” between.</source>
        <translation>“%1” không phải khu phố: ghi “Tên” hoặc “MÃ=Tên”, cách nhau bằng “;”.</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Lập sổ mới</translation>
    </message>
    <message>
        <source>Community digital technology team of %1</source>
        <translation>Tổ công nghệ số cộng đồng %1</translation>
    </message>
    <message>
        <source>Sub-group %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>Guide to online public services</source>
        <translation>Hướng dẫn dịch vụ công</translation>
    </message>
    <message>
        <source>VNeID leaflet</source>
        <translation>Tờ rơi VNeID</translation>
    </message>
    <message>
        <source>QR code of the neighbourhood&apos;s Zalo group</source>
        <translation>Mã QR nhóm Zalo khu phố</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>The book is open on another machine</source>
        <translation>Sổ đang mở trên máy khác</translation>
    </message>
    <message>
        <source>Open “%1”, although the machine “%2” holds it?</source>
        <translation>Vẫn mở “%1” dù máy “%2” đang giữ sổ?</translation>
    </message>
    <message>
        <source>Only if nobody has the book open there, for instance because that machine was switched off meanwhile. Two machines that write in one book damage it.</source>
        <translation>Chỉ mở khi chắc chắn không ai đang mở sổ ở máy đó, chẳng hạn máy đã bị tắt giữa chừng. Hai máy cùng ghi một sổ sẽ làm hỏng sổ.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Vẫn mở</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Đã dừng; chưa ghi tệp nào.</translation>
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
    <message>
        <source>“%1” lacks its area code; write it in front, as 0276 in Tây Ninh.</source>
        <translation>“%1” thiếu mã vùng; hãy ghi thêm ở đầu, như 0276 của Tây Ninh.</translation>
    </message>
    <message>
        <source>area code 066 became 0276 in 2017</source>
        <translation>mã vùng 066 đã đổi thành 0276 từ năm 2017</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Không ghi được tệp PDF.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Đã dừng; chưa ghi tệp nào.</translation>
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
    <name>PrintList</name>
    <message>
        <source>Save the list for printing</source>
        <translation>Lưu bản in</translation>
    </message>
    <message>
        <source>The list was not written</source>
        <translation>Không ghi được bản in</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>number</source>
        <translation>hộ số</translation>
    </message>
    <message>
        <source>head</source>
        <translation>chủ hộ</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>số nhà</translation>
    </message>
    <message>
        <source>street</source>
        <translation>đường</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>people declared</source>
        <translation>số nhân khẩu</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại hộ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>followed or not</source>
        <translation>tình trạng theo dõi</translation>
    </message>
    <message>
        <source>Zalo group</source>
        <translation>nhóm Zalo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>năm sinh</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>giới tính</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>quan hệ</translation>
    </message>
    <message>
        <source>citizen card</source>
        <translation>CCCD</translation>
    </message>
    <message>
        <source>year of birth not known</source>
        <translation>chưa rõ năm sinh</translation>
    </message>
    <message>
        <source>DVC</source>
        <translation>DVC</translation>
    </message>
    <message>
        <source>VNeID</source>
        <translation>VNeID</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>to be done later</source>
        <translation>hẹn lại</translation>
    </message>
    <message>
        <source>does not have it yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>đã làm lại</translation>
    </message>
    <message>
        <source>all “%1”</source>
        <translation>cùng “%1”</translation>
    </message>
    <message>
        <source>same head</source>
        <translation>cùng tên chủ hộ</translation>
    </message>
    <message>
        <source>the head is a member there</source>
        <translation>chủ hộ có tên trong hộ đó</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>cùng năm sinh</translation>
    </message>
    <message>
        <source>all at number %1</source>
        <translation>cùng số nhà %1</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>cùng địa chỉ</translation>
    </message>
    <message>
        <source>same house number</source>
        <translation>cùng số nhà</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng số điện thoại</translation>
    </message>
    <message>
        <source>phone ends alike</source>
        <translation>cùng 7 số cuối điện thoại</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <translation>%1 từ %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>The name of the head of the household is missing.</source>
        <translation>Chưa có tên chủ hộ.</translation>
    </message>
    <message>
        <source>Choose the area.</source>
        <translation>Hãy chọn khu phố.</translation>
    </message>
    <message>
        <source>The number of people lies between 0 and 999.</source>
        <translation>Số nhân khẩu từ 0 đến 999.</translation>
    </message>
    <message>
        <source>The household number %1 is taken.</source>
        <translation>Mã hộ %1 đã dùng.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Chưa có tên.</translation>
    </message>
    <message>
        <source>Choose the household first.</source>
        <translation>Hãy chọn hộ trước.</translation>
    </message>
    <message>
        <source>The birth year lies in the future.</source>
        <translation>Năm sinh ở tương lai.</translation>
    </message>
    <message>
        <source>The birth year %1 cannot be right.</source>
        <translation>Năm sinh %1 không thể đúng.</translation>
    </message>
    <message>
        <source>New household %1</source>
        <translation>Thêm hộ %1</translation>
    </message>
    <message>
        <source>The household number is missing.</source>
        <translation>Chưa có mã hộ.</translation>
    </message>
    <message>
        <source>Change household %1</source>
        <translation>Sửa hộ %1</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Chưa có ngày.</translation>
    </message>
    <message>
        <source>Move household %1</source>
        <translation>Chuyển khu phố hộ %1</translation>
    </message>
    <message>
        <source>Correct the area of household %1</source>
        <translation>Sửa khu phố của hộ %1</translation>
    </message>
    <message>
        <source>New resident in household %1</source>
        <translation>Thêm người vào hộ %1</translation>
    </message>
    <message>
        <source>Change resident in household %1</source>
        <translation>Sửa người trong hộ %1</translation>
    </message>
    <message>
        <source>Resident moves to household %1</source>
        <translation>Chuyển người đến hộ %1</translation>
    </message>
    <message>
        <source>The household is no longer in the book.</source>
        <translation>Hộ này không còn trong sổ.</translation>
    </message>
    <message>
        <source>Household %1 is followed again</source>
        <translation>Theo dõi lại hộ %1</translation>
    </message>
    <message>
        <source>Household %1 is no longer followed</source>
        <translation>Ngừng theo dõi hộ %1</translation>
    </message>
    <message>
        <source>Not the same household</source>
        <translation>Không trùng hộ</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Ngày này chưa tới.</translation>
    </message>
    <message>
        <source>Choose who moves.</source>
        <translation>Chọn người chuyển đi.</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) move to household %1</source>
        <translation>
            <numerusform>%n người chuyển sang hộ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives there already.</source>
        <translation>%1 đang ở hộ này rồi.</translation>
    </message>
    <message>
        <source>Somebody has to stay. To move everybody, change the address.</source>
        <translation>Phải có người ở lại hộ cũ. Nếu cả hộ cùng chuyển thì sửa địa chỉ.</translation>
    </message>
    <message>
        <source>Household %1 comes apart: %2</source>
        <translation>Tách hộ %1: thêm hộ %2</translation>
    </message>
    <message>
        <source>Choose people who live in household %1.</source>
        <translation>Chọn người đang ở hộ %1.</translation>
    </message>
    <message>
        <source>Choose another household.</source>
        <translation>Chọn một hộ khác.</translation>
    </message>
    <message>
        <source>Merge household %1 into %2</source>
        <translation>Gộp hộ %1 vào hộ %2</translation>
    </message>
    <message>
        <source>It is in that area already.</source>
        <translation>Hộ đang ở khu phố này rồi.</translation>
    </message>
    <message>
        <source>CCCD numbers are kept from now on</source>
        <translation>Từ nay sổ ghi số CCCD</translation>
    </message>
    <message>
        <source>CCCD numbers are not kept</source>
        <translation>Sổ không ghi số CCCD</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(đã xóa)</translation>
    </message>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Người này không còn trong sổ.</translation>
    </message>
    <message>
        <source>Delete a person of household %1</source>
        <translation>Xóa một người của hộ %1</translation>
    </message>
    <message>
        <source>Delete household %1</source>
        <translation>Xóa hộ %1</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Dọn thùng rác</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) leave the ward</source>
        <translation>
            <numerusform>%n người rời khỏi phường</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>A day of the month, from 1 to 31</source>
        <translation>Nhập ngày trong tháng, từ 1 đến 31</translation>
    </message>
    <message>
        <source>Change the report&apos;s settings</source>
        <translation>Đổi cài đặt báo cáo</translation>
    </message>
</context>
<context>
    <name>ReportTemplates</name>
    <message>
        <source>Report template, “%1”: %2</source>
        <translation>Mẫu báo cáo, “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” không có ở đây.</translation>
    </message>
    <message>
        <source>a sentence needs “say”.</source>
        <translation>câu phải có “say”.</translation>
    </message>
    <message>
        <source>a sentence about %1 needs “zero” and “unknown”.</source>
        <translation>câu về %1 phải có “zero” và “unknown”.</translation>
    </message>
    <message>
        <source>a section needs “key” and “heading”.</source>
        <translation>mục phải có “key” và “heading”.</translation>
    </message>
    <message>
        <source>a template needs “kind”, “subject” and “parts”.</source>
        <translation>mẫu phải có “kind”, “subject” và “parts”.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Write report %1 – section %2</source>
        <translation>Soạn báo cáo %1 – mục %2</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Thư mục %1 không tồn tại.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk has room and that the file is not open in another program.</source>
        <translation>Không ghi được %1. Hãy kiểm tra ổ đĩa còn chỗ và tệp không đang mở trong chương trình khác.</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>Không đọc được hết tệp %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2 holds zero bytes, which no text has. Take another copy of the file.</source>
        <translation>%1 bị hỏng: dòng %2 có byte rỗng không thể là chữ. Hãy lấy bản sao khác của tệp.</translation>
    </message>
    <message>
        <source>%1 is neither a spreadsheet nor a list as text.</source>
        <translation>%1 không phải bảng tính, cũng không phải danh sách dạng chữ.</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2 holds bytes that are no UTF-8 text.</source>
        <translation>%1 bị hỏng: dòng %2 có byte không phải chữ UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: permission is missing, or the disk does not answer.</source>
        <translation>Không mở được %1: thiếu quyền đọc hoặc ổ đĩa không phản hồi.</translation>
    </message>
    <message>
        <source>%1: the quotation mark opened in row %2 is never closed.</source>
        <translation>%1: dấu ngoặc kép mở ở dòng %2 không được đóng lại.</translation>
    </message>
    <message>
        <source>%1 has a cell of more than %2 characters (row %3).</source>
        <translation>%1 có ô dài quá %2 ký tự (dòng %3).</translation>
    </message>
    <message>
        <source>Column %1 is written in %2: “%3” was read as “%4”.</source>
        <translation>Cột %1 dùng bảng mã %2: “%3” được đọc là “%4”.</translation>
    </message>
    <message>
        <source>The text of %1 is in an encoding that is not known. Save it as UTF-8 (in Excel: “CSV UTF-8”), or name it with --encoding.</source>
        <translation>Không nhận ra bảng mã chữ của %1. Hãy lưu lại dạng UTF-8 (trong Excel: “CSV UTF-8”) hoặc nêu bảng mã bằng --encoding.</translation>
    </message>
    <message>
        <source>%1 is a Word document, not a spreadsheet.</source>
        <translation>%1 là văn bản Word, không phải bảng tính.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb); save it as .xlsx in Excel and take that file.</source>
        <translation>%1 là bảng tính nhị phân (.xlsb); hãy mở bằng Excel, lưu thành .xlsx rồi dùng tệp đó.</translation>
    </message>
    <message>
        <source>%1 is a document of LibreOffice, but not a spreadsheet.</source>
        <translation>%1 là tài liệu LibreOffice nhưng không phải bảng tính.</translation>
    </message>
    <message>
        <source>%1 is a zip archive, not a workbook. Unpack it and take the spreadsheet inside.</source>
        <translation>%1 là tệp nén zip, không phải bảng tính. Hãy giải nén rồi lấy bảng tính bên trong.</translation>
    </message>
    <message>
        <source>%1 is a picture, not a spreadsheet.</source>
        <translation>%1 là ảnh, không phải bảng tính.</translation>
    </message>
    <message>
        <source>%1 is a PDF, not a spreadsheet. Ask for the Excel file it was made from.</source>
        <translation>%1 là tệp PDF, không phải bảng tính. Hãy xin tệp Excel gốc.</translation>
    </message>
    <message>
        <source>%1 is a packed archive. Unpack it and take the spreadsheet inside.</source>
        <translation>%1 là tệp nén. Hãy giải nén rồi lấy bảng tính bên trong.</translation>
    </message>
    <message>
        <source>%1 is a database, not a spreadsheet.</source>
        <translation>%1 là tệp cơ sở dữ liệu, không phải bảng tính.</translation>
    </message>
    <message>
        <source>%1 is a web page under a spreadsheet&apos;s name. Open it in Excel and save it as .xlsx.</source>
        <translation>%1 là trang web mang tên bảng tính. Hãy mở bằng Excel rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet that the program can read. Open it in Excel and save it as .xlsx.</source>
        <translation>%1 không phải bảng tính đọc được. Hãy mở bằng Excel rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in the file.</source>
        <translation>%1 trống: trong tệp không có gì.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; split it into smaller files.</source>
        <translation>%1 lớn hơn %2 MB; hãy chia thành nhiều tệp nhỏ.</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet: its content is not what its name says. If it is a list as plain text, rename it to .csv.</source>
        <translation>%1 không phải bảng tính: nội dung không đúng với tên tệp. Nếu là danh sách dạng chữ, hãy đổi tên thành .csv.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Its sheets: %3.</source>
        <translation>%1 không có trang “%2”. Các trang có trong tệp: %3.</translation>
    </message>
    <message>
        <source>%1 holds no rows.</source>
        <translation>%1 không có dòng nào.</translation>
    </message>
    <message>
        <source>%1 holds no rows in its sheet “%2”.</source>
        <translation>%1 không có dòng nào trong trang “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1 have no stored result and count as empty; open and save the file in Excel once.</source>
        <translation>
            <numerusform>%n công thức trong %1 không kèm kết quả nên được coi là ô trống; hãy mở và lưu lại tệp bằng Excel một lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds more text than the program takes in at once; split it into smaller files.</source>
        <translation>%1 có quá nhiều chữ để đọc một lần; hãy chia thành nhiều tệp nhỏ.</translation>
    </message>
    <message>
        <source>%1 has more cells than the program takes in at once; split it into smaller files.</source>
        <translation>%1 có quá nhiều ô để đọc một lần; hãy chia thành nhiều tệp nhỏ.</translation>
    </message>
    <message>
        <source>%1 has more columns than a spreadsheet can have (row %2).</source>
        <translation>%1 có nhiều cột hơn mức một bảng tính có thể có (dòng %2).</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Đã dừng đọc %1.</translation>
    </message>
    <message>
        <source>%1 is damaged or was not copied to its end. Copy it again from where it came from.</source>
        <translation>%1 bị hỏng hoặc chép chưa hết. Hãy chép lại từ nơi gốc.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a spreadsheet of its size can hold; it is not opened.</source>
        <translation>%1 bung ra lớn bất thường so với dung lượng tệp nên không được mở.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in Excel, take the password off and save it again.</source>
        <translation>%1 có mật khẩu bảo vệ. Hãy mở bằng Excel, gỡ mật khẩu rồi lưu lại.</translation>
    </message>
    <message>
        <source>%1 holds definitions (DTD) that no spreadsheet needs and that can do harm; it is not opened.</source>
        <translation>%1 chứa phần định nghĩa (DTD) mà bảng tính không cần và có thể gây hại nên không được mở.</translation>
    </message>
    <message>
        <source>UTF-8 written twice</source>
        <translation>UTF-8 mã hóa hai lần</translation>
    </message>
    <message>
        <source>“%1” is no known encoding; known are auto, utf-8, tcvn3, vni, windows-1258, utf-8-twice.</source>
        <translation>“%1” không phải bảng mã nhận được; có auto, utf-8, tcvn3, vni, windows-1258, utf-8-twice.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation>%1 là thiết bị hoặc đường ống, không phải tệp.</translation>
    </message>
    <message>
        <source>%1 is a workbook of a very old Excel (before 1995). Open it in Excel or LibreOffice, save it as .xlsx and take that file.</source>
        <translation>%1 là bảng tính của bản Excel rất cũ (trước năm 1995). Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi dùng tệp đó.</translation>
    </message>
    <message>
        <source>%1 is UTF-8 text, but line %2 holds bytes that are none; the letters there are lost.</source>
        <translation>%1 là văn bản UTF-8 nhưng dòng %2 có ký tự hỏng; chữ ở đó đã mất.</translation>
    </message>
    <message>
        <source>Rows in %1 and rows in Unicode stand in one list; %2 rows were read as %1: %3.</source>
        <translation>Danh sách có cả dòng %1 và dòng Unicode; %2 dòng được đọc theo %1: %3.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The book is being written by another program. Try again in a moment.</source>
        <translation>Sổ đang được chương trình khác ghi. Thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The book can only be read: the file or its folder is write-protected.</source>
        <translation>Sổ chỉ đọc được: tệp hoặc thư mục chứa sổ bị khóa ghi.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed in the book.</source>
        <translation>Ổ đĩa báo lỗi. Sổ chưa bị thay đổi gì.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in the book; make room and try again.</source>
        <translation>Ổ đĩa đã đầy. Sổ chưa bị thay đổi gì; hãy dọn bớt chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>The book cannot be written: no permission for its folder.</source>
        <translation>Không ghi được sổ: không có quyền ghi vào thư mục chứa sổ.</translation>
    </message>
    <message>
        <source>The book is damaged. Open the newest backup; the damaged file was left as it is.</source>
        <translation>Sổ bị hỏng. Hãy mở bản sao lưu gần nhất; tệp hỏng được giữ nguyên.</translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation>Còn bản ghi khác liên quan đến bản ghi này.</translation>
    </message>
    <message>
        <source>This contradicts what is already in the book.</source>
        <translation>Thông tin này mâu thuẫn với dữ liệu đã có trong sổ.</translation>
    </message>
    <message>
        <source>The book could not be read or written.</source>
        <translation>Không đọc hoặc ghi được sổ.</translation>
    </message>
    <message>
        <source>There is no book at “%1”.</source>
        <translation>Không có sổ tại “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a book.</source>
        <translation>“%1” là thư mục, không phải sổ.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: no permission.</source>
        <translation>Không đọc được “%1”: không có quyền.</translation>
    </message>
    <message>
        <source>“%1” is not a book of Sổ Tổ Số, or it is damaged. The file was left as it is.</source>
        <translation>“%1” không phải sổ của Sổ Tổ Số hoặc đã hỏng. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a book of Sổ Tổ Số.</source>
        <translation>“%1” là cơ sở dữ liệu của chương trình khác, không phải sổ của Sổ Tổ Số.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Sổ Tổ Số. Install that version to open it; the file was left as it is.</source>
        <translation>“%1” do phiên bản Sổ Tổ Số mới hơn ghi. Hãy cài phiên bản đó để mở; tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>The book is already open in another window or program. Close it there first.</source>
        <translation>Sổ đang mở ở cửa sổ hoặc chương trình khác. Hãy đóng sổ ở đó trước.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>Không mở được “%1”.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten.</source>
        <translation>“%1” đã có và không bị ghi đè.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Không có thư mục “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Không ghi được “%1”.</translation>
    </message>
    <message>
        <source>“%1” or its folder is write-protected, so nothing can be saved in it.</source>
        <translation>“%1” hoặc thư mục chứa nó bị khóa ghi nên không lưu được gì.</translation>
    </message>
    <message>
        <source>The folder of the book is write-protected or full, so nothing can be saved in it.</source>
        <translation>Thư mục chứa sổ bị khóa ghi hoặc đã đầy nên không lưu được gì.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version. Open it once in the program to bring it up to date.</source>
        <translation>“%1” do phiên bản cũ ghi. Hãy mở sổ một lần trong chương trình để nâng cấp.</translation>
    </message>
    <message>
        <source>The book was opened for reading only.</source>
        <translation>Sổ đang mở ở chế độ chỉ đọc.</translation>
    </message>
    <message>
        <source>That change is not in the log.</source>
        <translation>Không có thay đổi này trong nhật ký.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: later records build on it.</source>
        <translation>Không hoàn tác được “%1”: đã có bản ghi sau đó dựa vào.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>Later changes touch the same fields: %1.</source>
        <translation>Các thay đổi sau đó đã sửa cùng mục: %1.</translation>
    </message>
    <message>
        <source>The book is open on the machine “%1”, or was when that machine stopped. Close it there first; if it is certainly not open there, delete the file “%2” beside the book.</source>
        <translation>Sổ đang mở trên máy “%1”, hoặc còn mở khi máy đó tắt. Hãy đóng sổ ở máy đó trước; nếu chắc chắn sổ không mở ở đó nữa thì xóa tệp “%2” cạnh sổ.</translation>
    </message>
    <message>
        <source>That change is undone already, or is none that can be undone.</source>
        <translation>Việc này đã được hoàn tác rồi, hoặc không phải việc hoàn tác được.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a book.</source>
        <translation>“%1” là thiết bị hoặc đường ống, không phải sổ.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>%1 could not be written: the disk may be full or write-protected, or the file open in another program.</source>
        <translation>Không ghi được %1: ổ đĩa có thể đã đầy hoặc bị khóa ghi, hoặc tệp đang mở trong chương trình khác.</translation>
    </message>
    <message>
        <source>Writing %1 was stopped.</source>
        <translation>Đã dừng ghi %1.</translation>
    </message>
    <message>
        <source>There are more rows than an .xlsx sheet can hold (1,048,576); write a .csv file instead.</source>
        <translation>Số dòng vượt quá sức chứa của một trang .xlsx (1.048.576 dòng); hãy ghi ra tệp .csv.</translation>
    </message>
    <message>
        <source>The text in row %1, column “%2” is longer than an .xlsx cell can hold (32,767 characters); write a .csv file instead.</source>
        <translation>Chữ ở dòng %1, cột “%2” dài hơn sức chứa của một ô .xlsx (32.767 ký tự); hãy ghi ra tệp .csv.</translation>
    </message>
    <message>
        <source>%1 should end in .csv or .xlsx.</source>
        <translation>Tên tệp %1 phải có đuôi .csv hoặc .xlsx.</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was written.</source>
        <translation>%1 đã có sẵn; chưa ghi gì cả.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Choose the indicator.</source>
        <translation>Hãy chọn chỉ tiêu.</translation>
    </message>
    <message>
        <source>The ward has no areas to split over.</source>
        <translation>Phường, xã chưa có khu phố để giao.</translation>
    </message>
    <message>
        <source>There are no households to split by. Enter or import them first, or split equally.</source>
        <translation>Chưa có hộ nào để chia theo. Hãy nhập hộ trước, hoặc chia đều.</translation>
    </message>
    <message>
        <source>A target is a whole number from 0 up.</source>
        <translation>Chỉ tiêu là số nguyên từ 0 trở lên.</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>Chưa có ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The due date is missing.</source>
        <translation>Chưa có hạn hoàn thành.</translation>
    </message>
    <message>
        <source>The due date lies before the first day, %1.</source>
        <translation>Hạn hoàn thành trước ngày bắt đầu %1.</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation>Các phần cộng lại là %1, không phải %2.</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Giao chỉ tiêu %1</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Chưa có ngày.</translation>
    </message>
    <message>
        <source>The day lies in the future: today is %1.</source>
        <translation>Ngày ở tương lai: hôm nay là %1.</translation>
    </message>
    <message>
        <source>A figure cannot be negative.</source>
        <translation>Số liệu không được âm.</translation>
    </message>
    <message>
        <source>A share needs both numbers: how many, of how many.</source>
        <translation>Tỷ lệ cần cả hai số: bao nhiêu, trên tổng số bao nhiêu.</translation>
    </message>
    <message>
        <source>Only a share has a second number.</source>
        <translation>Chỉ tỷ lệ mới có số thứ hai.</translation>
    </message>
    <message>
        <source>“Of” must be above 0 and not below the value.</source>
        <translation>Tổng số phải lớn hơn 0 và không nhỏ hơn số đạt.</translation>
    </message>
    <message>
        <source>%1 is counted from the records and cannot be typed by hand.</source>
        <translation>%1 được tính từ phiếu đã ghi, không nhập tay được.</translation>
    </message>
    <message>
        <source>Hand-typed figure for %1</source>
        <translation>Nhập tay số liệu %1</translation>
    </message>
    <message>
        <source>Correct a hand-typed figure for %1</source>
        <translation>Sửa số nhập tay %1</translation>
    </message>
    <message>
        <source>Delete a hand-typed figure for %1</source>
        <translation>Xóa số nhập tay %1</translation>
    </message>
    <message>
        <source>The year %1 cannot be right.</source>
        <translation>Năm %1 không thể đúng.</translation>
    </message>
    <message>
        <source>%1 is a share, which is only watched: a target can be set for what it is a share of.</source>
        <translation>%1 là tỷ lệ, chỉ theo dõi: hãy giao chỉ tiêu cho số liệu làm nên tỷ lệ đó.</translation>
    </message>
    <message>
        <source>%1 is too large for a figure of a ward.</source>
        <translation>%1 là quá lớn đối với số liệu của một phường, xã.</translation>
    </message>
</context>
<context>
    <name>TeamActions</name>
    <message>
        <source>The name is missing.</source>
        <translation>Chưa có tên.</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>Sửa thành viên</translation>
    </message>
    <message>
        <source>The day from which it counts is missing.</source>
        <translation>Chưa có ngày bắt đầu tính.</translation>
    </message>
    <message>
        <source>Change of term</source>
        <translation>Thay đổi nhiệm vụ</translation>
    </message>
    <message>
        <source>A term of this member begins on %1 already.</source>
        <translation>Thành viên này đã có nhiệm kỳ từ ngày %1.</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Chưa có ngày kết thúc.</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Kết thúc nhiệm vụ</translation>
    </message>
    <message>
        <source>The last day lies before the first, %1.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu %1.</translation>
    </message>
    <message>
        <source>New sub-group %1</source>
        <translation>Thêm nhóm %1</translation>
    </message>
    <message>
        <source>Change sub-group %1</source>
        <translation>Sửa nhóm %1</translation>
    </message>
    <message>
        <source>Change team</source>
        <translation>Sửa thông tin tổ</translation>
    </message>
    <message>
        <source>A sub-group leader leads a sub-group: choose which.</source>
        <translation>Trưởng nhóm phải thuộc một nhóm: hãy chọn nhóm.</translation>
    </message>
    <message>
        <source>Say what the training was about.</source>
        <translation>Chưa ghi nội dung tập huấn.</translation>
    </message>
    <message>
        <source>Tick who came.</source>
        <translation>Chưa đánh dấu người dự.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Visit to household %1</source>
        <translation>Ghi thăm hộ %1</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Chưa có ngày.</translation>
    </message>
    <message>
        <source>The day lies in the future: today is %1.</source>
        <translation>Ngày ở tương lai: hôm nay là %1.</translation>
    </message>
    <message>
        <source>The year %1 cannot be right.</source>
        <translation>Năm %1 không thể đúng.</translation>
    </message>
    <message>
        <source>Choose the household first.</source>
        <translation>Hãy chọn hộ trước.</translation>
    </message>
    <message>
        <source>Results need somebody who was met: the outcome says “%1”.</source>
        <translation>Có kết quả thì phải gặp được người: đang ghi là “%1”.</translation>
    </message>
    <message>
        <source>Only a visit belongs to one household.</source>
        <translation>Chỉ lượt thăm hộ mới gắn với một hộ.</translation>
    </message>
    <message>
        <source>Must be after the day of the visit, %1.</source>
        <translation>Phải sau ngày thăm %1.</translation>
    </message>
    <message>
        <source>A number of people cannot be negative.</source>
        <translation>Số người không được âm.</translation>
    </message>
    <message>
        <source>A quantity cannot be negative.</source>
        <translation>Số lượng không được âm.</translation>
    </message>
    <message>
        <source>A result needs its indicator.</source>
        <translation>Kết quả phải có chỉ tiêu.</translation>
    </message>
    <message>
        <source>This visit is no longer in the book.</source>
        <translation>Lượt thăm này không còn trong sổ.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Xóa: %1</translation>
    </message>
    <message>
        <source>Correct the visit to household %1</source>
        <translation>Sửa lượt thăm hộ %1</translation>
    </message>
    <message>
        <source>Delete the visit to household %1</source>
        <translation>Xóa lượt thăm hộ %1</translation>
    </message>
    <message>
        <source>People are noted as met, but the outcome says “%1”.</source>
        <translation>Đang đánh dấu có gặp người trong hộ, nhưng kết quả lại ghi “%1”.</translation>
    </message>
    <message>
        <source>%1 is too large for a figure of a ward.</source>
        <translation>%1 là quá lớn đối với số liệu của một phường, xã.</translation>
    </message>
</context>
<context>
    <name>WardAreas</name>
    <message>
        <source>The neighbourhood is no longer in the book.</source>
        <translation>Khu phố không còn trong sổ.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Chưa có tên.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Chưa có mã.</translation>
    </message>
    <message>
        <source>There is a “%1” already.</source>
        <translation>Đã có “%1”.</translation>
    </message>
    <message>
        <source>%1 has this code already.</source>
        <translation>%1 đã dùng mã này.</translation>
    </message>
    <message>
        <source>Name of the ward: %1</source>
        <translation>Tên phường: %1</translation>
    </message>
    <message>
        <source>New neighbourhood %1</source>
        <translation>Thêm khu phố %1</translation>
    </message>
    <message>
        <source>Change neighbourhood %1</source>
        <translation>Sửa khu phố %1</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Chưa có ngày kết thúc.</translation>
    </message>
    <message>
        <source>Neighbourhood %1 ends</source>
        <translation>Giải thể khu phố %1</translation>
    </message>
    <message>
        <source>The last day lies before the first, %1.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu %1.</translation>
    </message>
    <message>
        <source>Choose another neighbourhood.</source>
        <translation>Chọn khu phố khác.</translation>
    </message>
    <message>
        <source>It has households: choose the neighbourhood they are in from then on.</source>
        <translation>Khu phố còn hộ: chọn khu phố mà các hộ thuộc về từ hôm sau.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The spreadsheet could not be written. Check that the disk has room.</source>
        <translation>Không ghi được bảng tính. Hãy kiểm tra ổ đĩa còn chỗ.</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Đã dừng; chưa ghi tệp nào.</translation>
    </message>
    <message>
        <source>No temporary folder could be made. Check that the disk has room.</source>
        <translation>Không tạo được thư mục tạm. Hãy kiểm tra ổ đĩa còn chỗ.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The file could not be written. Check that the disk has room.</source>
        <translation>Không ghi được tệp. Hãy kiểm tra ổ đĩa còn chỗ.</translation>
    </message>
</context>
<context>
    <name>sotoso::ActivityCard</name>
    <message>
        <source>Activity of the period</source>
        <translation>Hoạt động trong kỳ</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: chưa có số liệu</translation>
    </message>
    <message>
        <source>%1 %2, open the list</source>
        <translation>%1 %2, mở danh sách</translation>
    </message>
    <message numerus="yes">
        <source>household visits, %n outing(s)</source>
        <translation>
            <numerusform>lượt thăm hộ, %n buổi</numerusform>
        </translation>
    </message>
    <message>
        <source>materials handed out</source>
        <translation>tài liệu đã phát</translation>
    </message>
    <message>
        <source>queue tickets (this year)</source>
        <translation>lượt lấy số (lũy kế)</translation>
    </message>
    <message>
        <source>Zalo members</source>
        <translation>thành viên Zalo</translation>
    </message>
</context>
<context>
    <name>sotoso::AreaCard</name>
    <message numerus="yes">
        <source>%n day(s) without a visit</source>
        <translation>
            <numerusform>%n ngày chưa thăm</numerusform>
        </translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Theo khu phố</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Mở bảng chi tiết</translation>
    </message>
    <message>
        <source>upright line: the plan up to %1</source>
        <translation>vạch đứng: mức kế hoạch đến %1</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Reached / set</source>
        <translation>Đạt / giao</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>So với kế hoạch</translation>
    </message>
    <message>
        <source>Households visited</source>
        <translation>Hộ đã thăm</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Thăm gần nhất</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa thăm</translation>
    </message>
</context>
<context>
    <name>sotoso::AreaForm</name>
    <message>
        <source>New neighbourhood</source>
        <translation>Khu phố, ấp mới</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>such as Khu phố 6</source>
        <translation>ví dụ Khu phố 6</translation>
    </message>
    <message>
        <source>Name of the neighbourhood</source>
        <translation>Tên khu phố, ấp</translation>
    </message>
    <message>
        <source>by itself, such as KP6</source>
        <translation>để trống thì tự đặt, ví dụ KP6</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>It ended with %1. What was done in it stays counted for it.</source>
        <translation>Đã giải thể, ngày cuối %1. Kết quả đã ghi vẫn tính cho khu phố này.</translation>
    </message>
    <message>
        <source>If it is dissolved or becomes part of another one: what was done in it until that day stays counted for it.</source>
        <translation>Khi giải thể hoặc nhập vào khu phố khác: kết quả đến hết ngày đó vẫn tính cho khu phố này.</translation>
    </message>
    <message>
        <source>Last day; empty: it goes on</source>
        <translation>Ngày cuối (để trống nếu còn hoạt động)</translation>
    </message>
    <message>
        <source>nowhere: it has none</source>
        <translation>không có hộ nào</translation>
    </message>
    <message>
        <source>From the next day its households are in</source>
        <translation>Từ ngày hôm sau các hộ thuộc về</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 giải thể, ngày cuối %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>sotoso::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>What was deleted stays here until the bin is emptied</source>
        <translation>Những gì đã xóa nằm ở đây cho tới khi dọn thùng rác</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Dọn thùng rác…</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>Deleted households, people and visits come here and can be put back.</source>
        <translation>Hộ, người và lượt thăm đã xóa nằm ở đây và lấy lại được.</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Đã lấy lại: %1</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Dọn thùng rác</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good?</source>
        <translation>
            <numerusform>Xóa hẳn %n mục?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be put back any more. Figures and reports stay as they are.</source>
        <translation>Sau đó không lấy lại được nữa. Số liệu và báo cáo giữ nguyên.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>The bin was emptied</source>
        <translation>Đã dọn thùng rác</translation>
    </message>
</context>
<context>
    <name>sotoso::BookButton</name>
    <message>
        <source>Book: %1, %2</source>
        <translation>Sổ: %1, %2</translation>
    </message>
</context>
<context>
    <name>sotoso::ColumnCard</name>
    <message>
        <source>Match columns</source>
        <translation>Ghép cột</translation>
    </message>
    <message>
        <source>Kept mappings</source>
        <translation>Mẫu đã lưu</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Lưu cách ghép này</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa mẫu</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Title in the file</source>
        <translation>Tiêu đề trong tệp</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Ghi vào</translation>
    </message>
    <message>
        <source>Column %1, %2: write to</source>
        <translation>Cột %1, %2: ghi vào</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Chọn cột ghi vào</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translation>Không nhập</translation>
    </message>
    <message>
        <source>%1 of %2 columns matched</source>
        <translation>đã ghép %1/%2 cột</translation>
    </message>
    <message>
        <source>Not decided: column %1. It will not be imported.</source>
        <translation>Chưa ghép cột %1: cột này sẽ không được nhập.</translation>
    </message>
    <message>
        <source>Told by what stands in the column</source>
        <translation>Hiểu theo nội dung trong cột</translation>
    </message>
    <message>
        <source>Told by what stands in it: column %1. See whether it is right.</source>
        <translation>Hiểu theo nội dung: cột %1. Hãy xem lại cho đúng.</translation>
    </message>
</context>
<context>
    <name>sotoso::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Như ban đầu</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Hiện các cột này</translation>
    </message>
</context>
<context>
    <name>sotoso::CompareDialog</name>
    <message>
        <source>Compare households</source>
        <translation>So sánh các hộ</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>Loại hộ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt thăm</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Thăm gần nhất</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở hộ %1</translation>
    </message>
    <message>
        <source>Merging keeps what is chosen, all visits and all people; it can be undone as one step.</source>
        <translation>Khi gộp, sổ giữ mục được chọn, mọi lượt thăm và mọi thành viên; hoàn tác được bằng một bước.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không trùng</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Gộp thành một hộ</translation>
    </message>
    <message>
        <source>Household no. kept</source>
        <translation>Giữ hộ số</translation>
    </message>
    <message>
        <source>People declared</source>
        <translation>Số nhân khẩu</translation>
    </message>
    <message>
        <source>Zalo group since</source>
        <translation>Vào nhóm Zalo từ</translation>
    </message>
</context>
<context>
    <name>sotoso::CountLine</name>
    <message>
        <source>%1: how many</source>
        <translation>%1: số lượng</translation>
    </message>
</context>
<context>
    <name>sotoso::CourseChart</name>
    <message>
        <source>M%1</source>
        <comment>month on an axis</comment>
        <translation>T%1</translation>
    </message>
</context>
<context>
    <name>sotoso::CourseView</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>Trong kỳ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Lũy kế</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>So với kế hoạch</translation>
    </message>
</context>
<context>
    <name>sotoso::DashboardPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang tính…</translation>
    </message>
    <message>
        <source>The numbers cannot be shown</source>
        <translation>Không hiện được số liệu</translation>
    </message>
    <message>
        <source>The book has no households yet</source>
        <translation>Sổ chưa có hộ nào</translation>
    </message>
    <message>
        <source>Bring in the ward&apos;s list from Excel, or add households one by one. Targets can be set at any time.</source>
        <translation>Nhập danh sách hộ từ Excel hoặc thêm từng hộ. Chỉ tiêu đặt lúc nào cũng được.</translation>
    </message>
    <message>
        <source>Import a list of households</source>
        <translation>Nhập danh sách hộ</translation>
    </message>
    <message>
        <source>Add a household</source>
        <translation>Thêm hộ</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>Đặt chỉ tiêu</translation>
    </message>
    <message>
        <source>No target is set for this time</source>
        <translation>Kỳ này chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>With targets, the overview shows what is reached, the plan and what is missing.</source>
        <translation>Khi có chỉ tiêu, trang này cho biết đã đạt bao nhiêu, kế hoạch đến nay và còn thiếu gì.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Xem dạng bảng</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Xem biểu đồ</translation>
    </message>
    <message>
        <source>This period has not begun</source>
        <translation>Kỳ này chưa bắt đầu</translation>
    </message>
    <message>
        <source>Figures are closed today</source>
        <translation>Chốt số liệu hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>Figures are closed in %n day(s)</source>
        <translation>
            <numerusform>Còn %n ngày đến ngày chốt số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an earlier one with Ctrl+PgUp.</source>
        <translation>Chọn kỳ trước bằng Ctrl+PgUp.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>%1, running total</source>
        <translation>%1 lũy kế</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>To the next number</source>
        <translation>Sang số liệu kế tiếp</translation>
    </message>
    <message>
        <source>Open the records behind a number</source>
        <translation>Mở danh sách của con số</translation>
    </message>
    <message>
        <source>Along the points of the chart, the numbers of the table</source>
        <translation>Đi theo các điểm của biểu đồ, các số trong bảng</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>Tìm hộ, người, phiếu</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>In trang tổng quan</translation>
    </message>
    <message>
        <source>Few targets are set. Each one that is set stands here: what is reached, the plan and what is needed each month.</source>
        <translation>Mới giao một số chỉ tiêu. Mỗi chỉ tiêu được giao hiện một ô ở đây: kết quả, kế hoạch đến nay và mức cần mỗi tháng.</translation>
    </message>
    <message>
        <source>Set more targets</source>
        <translation>Giao thêm chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>sotoso::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>Lịch (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>sotoso::DoublesPage</name>
    <message>
        <source>Maybe entered twice</source>
        <translation>Hộ nghi trùng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không trùng</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Điểm giống nhau</translation>
    </message>
    <message>
        <source>No households look alike</source>
        <translation>Không có hộ nào nghi trùng</translation>
    </message>
    <message>
        <source>Names, addresses, phones and birth years are compared after each change.</source>
        <translation>Sau mỗi lần sửa, sổ so lại tên, địa chỉ, điện thoại và năm sinh.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; group(s), merged or told apart one by one</source>
        <translation>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; nhóm, xét từng nhóm: gộp lại hoặc ghi là khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>So sánh và gộp</translation>
    </message>
</context>
<context>
    <name>sotoso::FilterBar</name>
    <message>
        <source>Name, house number, phone</source>
        <translation>Tên, số nhà, điện thoại</translation>
    </message>
    <message>
        <source>Find households</source>
        <translation>Tìm hộ</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Neighbourhood: %1</source>
        <translation>Khu phố: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>Rồi</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>all</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No longer followed</source>
        <translation>Ngừng theo dõi</translation>
    </message>
    <message>
        <source>Visited: %1</source>
        <translation>Đã thăm: %1</translation>
    </message>
    <message>
        <source>Account: lacking</source>
        <translation>Tài khoản: Còn thiếu</translation>
    </message>
    <message>
        <source>Lacks an account</source>
        <translation>Còn thiếu tài khoản</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Hẹn quay lại</translation>
    </message>
    <message>
        <source>Return: planned</source>
        <translation>Hẹn: Có hẹn</translation>
    </message>
    <message>
        <source>Return: due</source>
        <translation>Hẹn: Đến hẹn</translation>
    </message>
    <message>
        <source>Met at least once</source>
        <translation>Đã gặp ít nhất một lần</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Chưa gặp lần nào</translation>
    </message>
    <message>
        <source>With an appointment</source>
        <translation>Có hẹn</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>Đến hẹn hoặc quá hẹn</translation>
    </message>
    <message>
        <source>households</source>
        <comment>after a number</comment>
        <translation>hộ</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Lần cuối: %1</translation>
    </message>
    <message>
        <source>Visited since %1</source>
        <translation>Đã thăm từ %1</translation>
    </message>
    <message>
        <source>Not visited since %1</source>
        <translation>Chưa thăm từ %1</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Còn thiếu %1</translation>
    </message>
    <message>
        <source>maybe entered twice</source>
        <translation>nghi trùng</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Lọc thêm</translation>
    </message>
    <message>
        <source>More filters: %1</source>
        <translation>Lọc thêm: %1</translation>
    </message>
    <message>
        <source>Visited in the last…</source>
        <translation>Đã thăm trong…</translation>
    </message>
    <message>
        <source>Not visited for…</source>
        <translation>Chưa thăm trong…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) back</source>
        <translation>
            <numerusform>%n ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Since another day…</source>
        <translation>Từ ngày khác…</translation>
    </message>
    <message>
        <source>At the last visit</source>
        <translation>Lần thăm gần nhất</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>Loại hộ</translation>
    </message>
    <message>
        <source>Maybe entered twice</source>
        <translation>Nghi trùng</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Lưu bộ lọc này…</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Bỏ bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>%1, last: %2</source>
        <translation>%1, lần cuối: %2</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Mọi kết quả</translation>
    </message>
</context>
<context>
    <name>sotoso::FormCard</name>
    <message>
        <source>Leave it</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>sotoso::FormRow</name>
    <message>
        <source>Kept for the next form</source>
        <translation>Đang giữ cho phiếu sau</translation>
    </message>
    <message>
        <source>Keep for the next form</source>
        <translation>Giữ cho phiếu sau</translation>
    </message>
</context>
<context>
    <name>sotoso::FoundList</name>
    <message>
        <source>Perhaps the same as %1</source>
        <translation>Nghi trùng với hộ %1</translation>
    </message>
    <message>
        <source>Households found</source>
        <translation>Hộ tìm được</translation>
    </message>
</context>
<context>
    <name>sotoso::GroupForm</name>
    <message>
        <source>Sub-group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>New sub-group</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Sub-group %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>Name of the sub-group</source>
        <translation>Tên nhóm</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>Phụ trách khu phố</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (đang thuộc %2)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>The day from which it counts</source>
        <translation>Chưa có ngày bắt đầu</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>sotoso::HandedOut</name>
    <message>
        <source>None in the book yet</source>
        <translation>Sổ chưa có mục nào</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>short</comment>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>3. Materials handed out</source>
        <translation>3. Tài liệu đã phát</translation>
    </message>
    <message>
        <source>3. Other things done</source>
        <translation>3. Việc khác đã làm</translation>
    </message>
</context>
<context>
    <name>sotoso::HistoryView</name>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký sửa</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Hoàn tác việc này</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Hoàn tác “%1”</translation>
    </message>
    <message>
        <source>Undo the whole of “%1”?</source>
        <translation>Hoàn tác toàn bộ “%1”?</translation>
    </message>
    <message>
        <source>It touched more than this household; all of it is taken back. It can be done again with Ctrl+Y.</source>
        <translation>Việc này còn ảnh hưởng đến các mục khác; tất cả đều được đưa về như trước. Ctrl+Y để làm lại.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>sotoso::HouseholdForm</name>
    <message>
        <source>Head of the household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Household no.</source>
        <translation>Hộ số</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Số nhà</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>People declared</source>
        <translation>Số nhân khẩu</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>Loại hộ</translation>
    </message>
    <message>
        <source>In the neighbourhood&apos;s Zalo group</source>
        <translation>Đã vào nhóm Zalo khu phố</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Thêm hộ</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message>
        <source>May be the same as %1. Save again if it is another one.</source>
        <translation>Có thể trùng với %1. Nếu là hộ khác, bấm lưu lần nữa.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>Added the household of %1</source>
        <translation>Đã thêm hộ %1</translation>
    </message>
    <message>
        <source>Saved household %1</source>
        <translation>Đã lưu hộ %1</translation>
    </message>
    <message>
        <source>May be the same as %1.</source>
        <translation>Có thể trùng với %1.</translation>
    </message>
    <message>
        <source>Show the phone of household %1</source>
        <translation>Xem số điện thoại hộ %1</translation>
    </message>
</context>
<context>
    <name>sotoso::HouseholdModel</name>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>%1 of %2 have the account</source>
        <translation>%1 trên %2 người đã có tài khoản</translation>
    </message>
    <message>
        <source>maybe entered twice</source>
        <translation>nghi trùng</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Hộ số</translation>
    </message>
    <message>
        <source>Family and middle name</source>
        <translation>Họ, tên đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Thăm</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Hẹn</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Kết quả lần cuối</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt thăm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>sotoso::HouseholdPanel</name>
    <message>
        <source>Household %1 is followed again</source>
        <translation>Theo dõi lại hộ %1</translation>
    </message>
    <message>
        <source>Deleted household %1; it is in the bin</source>
        <translation>Đã xóa hộ %1, còn trong thùng rác</translation>
    </message>
    <message>
        <source>person</source>
        <translation>nhân khẩu</translation>
    </message>
    <message>
        <source>household</source>
        <translation>hộ</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(còn %n bản nháp khác)</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun and not saved: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Đang gõ dở, chưa lưu: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>This is no longer in the book.</source>
        <translation>Không còn trong sổ.</translation>
    </message>
</context>
<context>
    <name>sotoso::HouseholdPicker</name>
    <message>
        <source>Name, house number, household no.</source>
        <translation>Tên, số nhà, hộ số</translation>
    </message>
    <message>
        <source>Find the other household</source>
        <translation>Tìm hộ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Households found</source>
        <translation>Hộ tìm được</translation>
    </message>
</context>
<context>
    <name>sotoso::HouseholdTable</name>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Cột…</translation>
    </message>
</context>
<context>
    <name>sotoso::HouseholdsPage</name>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Phần đang xem</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>The book holds no household yet</source>
        <translation>Sổ chưa có hộ nào</translation>
    </message>
    <message>
        <source>Import a list from Excel, or add households one by one.</source>
        <translation>Nhập danh sách từ Excel hoặc thêm từng hộ.</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Nhập Excel</translation>
    </message>
    <message>
        <source>No household matches</source>
        <translation>Không có hộ nào khớp</translation>
    </message>
    <message>
        <source>Clear a filter, or write fewer letters.</source>
        <translation>Bỏ bớt điều kiện lọc, hoặc gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>record a visit</source>
        <translation>ghi thăm</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>households</source>
        <comment>after a number</comment>
        <translation>hộ</translation>
    </message>
    <message>
        <source>%1 households met at least once, open the list</source>
        <translation>%1 hộ đã thăm, mở danh sách</translation>
    </message>
    <message>
        <source>by given name, Vietnamese order</source>
        <translation>xếp theo tên, vần tiếng Việt</translation>
    </message>
    <message>
        <source>by street and house number</source>
        <translation>xếp theo đường, số nhà</translation>
    </message>
    <message>
        <source>by household number</source>
        <translation>xếp theo hộ số</translation>
    </message>
    <message>
        <source>by the column with the arrow</source>
        <translation>xếp theo cột có mũi tên</translation>
    </message>
    <message>
        <source>Row %1 of %2 · %3</source>
        <translation>Dòng %1 / %2 · %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không trùng</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Choose a household</source>
        <translation>Chọn hộ</translation>
    </message>
    <message>
        <source>Record a visit of it</source>
        <translation>Ghi thăm hộ đang chọn</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Sửa hộ đang chọn</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Thêm hộ</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Close the form, clear filters</source>
        <translation>Đóng phần đang sửa, bỏ lọc</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>hộ đã thăm</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>More for the list</source>
        <translation>Việc khác với danh sách</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Cột…</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Thùng rác (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n household(s)</source>
        <translation>
            <numerusform>Đã chép %n hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n household(s) in this list may be one and the same:&lt;/b&gt; %1, %2.</source>
        <translation>
            <numerusform>&lt;b&gt;%n hộ nghi trùng trong danh sách này:&lt;/b&gt; %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visited since</source>
        <translation>Đã thăm từ ngày</translation>
    </message>
    <message>
        <source>Not visited since</source>
        <translation>Chưa thăm từ ngày</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Filters kept</source>
        <translation>Đã lưu bộ lọc</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>Chép cả danh sách</translation>
    </message>
    <message>
        <source>Export with whole phone numbers…</source>
        <translation>Xuất kèm số điện thoại đầy đủ…</translation>
    </message>
    <message>
        <source>Maybe entered twice (%1)</source>
        <translation>Hộ nghi trùng (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in all</source>
        <translation>
            <numerusform>Xem cả %n nhóm</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Chép các dòng đang chọn</translation>
    </message>
</context>
<context>
    <name>sotoso::ImportPage</name>
    <message>
        <source>Excel import</source>
        <translation>Nhập Excel</translation>
    </message>
    <message>
        <source>Excel template</source>
        <translation>Tải mẫu Excel</translation>
    </message>
    <message>
        <source>Write into the book</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Next faulty row</source>
        <translation>Dòng lỗi kế</translation>
    </message>
    <message>
        <source>Put the file away, nothing is written</source>
        <translation>Bỏ, không nhập</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Chọn tệp danh sách</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv)</source>
        <translation>Bảng tính (*.xlsx *.xls *.ods *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Checking the rows against the book</source>
        <translation>Đang đối chiếu từng dòng với sổ</translation>
    </message>
    <message>
        <source>Writing into the book</source>
        <translation>Đang ghi vào sổ</translation>
    </message>
    <message>
        <source>The book has changed meanwhile; nothing was written.</source>
        <translation>Sổ vừa thay đổi; chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 updated</source>
        <translation>Đã nhập: thêm mới %1 dòng, cập nhật %2 dòng</translation>
    </message>
    <message>
        <source> - faulty rows</source>
        <translation> - dòng lỗi</translation>
    </message>
    <message>
        <source>Export the faulty rows</source>
        <translation>Xuất dòng lỗi</translation>
    </message>
    <message>
        <source>%1 faulty rows exported: %2</source>
        <translation>Đã xuất %1 dòng lỗi: %2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu nhập</translation>
    </message>
    <message>
        <source>Template saved: %1</source>
        <translation>Đã lưu mẫu: %1</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Nhân khẩu</translation>
    </message>
    <message>
        <source>Choose the list of residents</source>
        <translation>Chọn danh sách nhân khẩu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt thăm</translation>
    </message>
    <message>
        <source>Choose the list of visits</source>
        <translation>Chọn danh sách lượt thăm</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Choose the list of the team&apos;s members</source>
        <translation>Chọn danh sách thành viên tổ</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Choose the list of households</source>
        <translation>Chọn danh sách hộ gia đình</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Nhập gì</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Dòng trong tệp</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>As in the book</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Tự sửa</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Bỏ, không nhập</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Nhập tệp khác</translation>
    </message>
    <message>
        <source>Drop an Excel, ODS or CSV file here, or choose one. The columns may stand in any order.
Required: %1.
Known: %2.</source>
        <translation>Kéo tệp Excel, ODS hoặc CSV vào đây, hoặc bấm Chọn tệp. Các cột xếp thứ tự nào cũng được.
Cột bắt buộc: %1.
Cột nhận được: %2.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>&lt;b&gt;Imported.&lt;/b&gt; %1: %2 added, %3 updated. Ctrl+Z takes the whole import back.</source>
        <translation>&lt;b&gt;Đã nhập.&lt;/b&gt; %1: thêm mới %2 dòng, cập nhật %3 dòng. Ctrl+Z hoàn tác cả lần nhập.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>&lt;b&gt;Old encoding found: %1, converted to Unicode.&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;Phát hiện bảng mã cũ %1, đã chuyển sang Unicode.&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Nothing is written yet. An import can be undone as a whole.</source>
        <translation>Chưa ghi gì vào sổ. Nhập xong vẫn hoàn tác được cả lần nhập.</translation>
    </message>
    <message>
        <source>Nothing to write: everything is in the book already.</source>
        <translation>Không có gì để ghi: mọi dòng đã có trong sổ.</translation>
    </message>
    <message>
        <source>Export %1 faulty rows</source>
        <translation>Xuất %1 dòng lỗi</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Ghép cột</translation>
    </message>
    <message>
        <source>Mend faulty rows</source>
        <translation>Xử lý dòng lỗi</translation>
    </message>
    <message>
        <source>Paste a block copied from Excel</source>
        <translation>Dán khối ô đã chép từ Excel</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>There is no block of cells to paste: copy it in Excel, with its header row.</source>
        <translation>Chưa có khối ô để dán: hãy chép trong Excel, cả dòng tiêu đề.</translation>
    </message>
    <message>
        <source>Pasted block</source>
        <translation>Khối dán từ Excel</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Tất cả các trang</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Lưu cách ghép này</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>They can be chosen again for lists of the same shape.</source>
        <translation>Có thể chọn lại cho danh sách cùng kiểu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu mẫu</translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation>Đã lưu mẫu “%1”</translation>
    </message>
    <message>
        <source>One row a person</source>
        <translation>Mỗi dòng một người</translation>
    </message>
    <message>
        <source>Choose the list with one row a person</source>
        <translation>Chọn danh sách mỗi dòng một người</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>Encoding: automatic</source>
        <translation>Bảng mã: tự nhận</translation>
    </message>
    <message>
        <source>For the whole list</source>
        <translation>Cho cả danh sách</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Faulty, left out</source>
        <translation>Lỗi, không nhập</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>As the sheet&apos;s name or the lines above say</source>
        <translation>Theo tên trang hoặc dòng tiêu đề</translation>
    </message>
    <message>
        <source>Neighbourhood of all rows</source>
        <translation>Khu phố của cả danh sách</translation>
    </message>
    <message>
        <source>Day first: 5/6 is the 5th of June</source>
        <translation>Ngày trước: 5/6 là ngày 5 tháng 6</translation>
    </message>
    <message>
        <source>Month first: 5/6 is the 6th of May</source>
        <translation>Tháng trước: 5/6 là ngày 6 tháng 5</translation>
    </message>
    <message>
        <source>Excel has exchanged day and month</source>
        <translation>Excel đã đảo ngày và tháng</translation>
    </message>
    <message>
        <source>%1 cells were corrected by hand since</source>
        <translation>%1 ô đã được sửa tay sau lần nhập trước</translation>
    </message>
    <message>
        <source>Keep the corrections</source>
        <translation>Giữ chỗ đã sửa tay</translation>
    </message>
    <message>
        <source>Take what the list says</source>
        <translation>Lấy theo danh sách</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, %3</source>
        <translation>%1, trang “%2”, %3</translation>
    </message>
    <message>
        <source>Unicode, nothing to convert</source>
        <translation>Unicode, không phải chuyển mã</translation>
    </message>
    <message>
        <source>The list is in the book.</source>
        <translation>Danh sách đã vào sổ.</translation>
    </message>
    <message>
        <source>Leave %1 rows out</source>
        <translation>Bỏ %1 dòng, tiếp tục</translation>
    </message>
    <message>
        <source>Write %1 rows</source>
        <translation>Ghi %1 dòng vào sổ</translation>
    </message>
    <message numerus="yes">
        <source>Begun and not written: &lt;b&gt;%1&lt;/b&gt;, %n cell(s) mended</source>
        <translation>
            <numerusform>Đang sửa dở, chưa ghi: &lt;b&gt;%1&lt;/b&gt;, đã sửa %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>%1 is no longer there, or was changed since: choose it anew.</source>
        <translation>%1 không còn hoặc đã thay đổi: chọn lại tệp.</translation>
    </message>
    <message>
        <source>This will be written into the book, in rows of the file:</source>
        <translation>Sẽ ghi vào sổ (tính theo dòng của tệp):</translation>
    </message>
</context>
<context>
    <name>sotoso::KpiWords</name>
    <message>
        <source>Target reached</source>
        <translation>Đã đạt chỉ tiêu</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>Đã hết hạn ngày %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 %2/month&lt;/b&gt; are needed</source>
        <translation>Cần &lt;b&gt;%1 %2/tháng&lt;/b&gt; để đạt</translation>
    </message>
    <message>
        <source>%1 %2, open the list</source>
        <translation>%1 %2, mở danh sách</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>kế hoạch %1</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>kỳ này</translation>
    </message>
    <message>
        <source>%1: %2 in this period, open the list</source>
        <translation>%1: %2 trong kỳ này, mở danh sách</translation>
    </message>
    <message>
        <source>Not typed in yet</source>
        <translation>Chưa nhập số liệu</translation>
    </message>
</context>
<context>
    <name>sotoso::MainWindow</name>
    <message>
        <source>Sổ Tổ Số</source>
        <translation>Sổ Tổ Số</translation>
    </message>
    <message>
        <source>The book was not opened</source>
        <translation>Không mở được sổ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở trang %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Book of %1</source>
        <translation>Sổ năm %1</translation>
    </message>
    <message>
        <source>Sổ Tổ Số – %1</source>
        <translation>Sổ Tổ Số – %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Đã lưu lúc %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Đã lưu mọi thay đổi</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Sao lưu gần nhất: %1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Chưa sao lưu</translation>
    </message>
    <message>
        <source>Undo %1: Ctrl+Z</source>
        <translation>Hoàn tác “%1”: Ctrl+Z</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Người dùng: %1</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Books (*.sotoso)</source>
        <translation>Sổ (*.sotoso)</translation>
    </message>
    <message>
        <source>Year looked at</source>
        <translation>Năm đang xem</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Mở sổ khác…</translation>
    </message>
    <message>
        <source>Close this book</source>
        <translation>Đóng sổ này</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Copy to a USB drive or folder…</source>
        <translation>Chép ra USB hoặc thư mục khác…</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Xem các bản sao lưu</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Copy the book</source>
        <translation>Chép sổ</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>Đã chép và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Phím tắt của trang này</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi trang</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ghi mới</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Hoàn tác, làm lại</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Quay lại, đi tới</translation>
    </message>
    <message>
        <source>Main field of the page</source>
        <translation>Ô chính của trang</translation>
    </message>
    <message>
        <source>Close, go back</source>
        <translation>Đóng, quay lại</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Mở tệp</translation>
    </message>
</context>
<context>
    <name>sotoso::MaskedEdit</name>
    <message>
        <source>Show the number (Enter); typing replaces it</source>
        <translation>Hiện số (Enter); gõ số mới để thay</translation>
    </message>
</context>
<context>
    <name>sotoso::MemberForm</name>
    <message>
        <source>New member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Another role or sub-group</source>
        <translation>Đổi nhiệm vụ</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation>Thôi nhiệm vụ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối làm nhiệm vụ</translation>
    </message>
    <message>
        <source>The member stays in the book with all visits; after this day nothing more is expected.</source>
        <translation>Thành viên và các lượt thăm vẫn giữ trong sổ; sau ngày này không tính vào tổ nữa.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Position there</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>Thường trực tổ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Serves in</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Quyết định số</translation>
    </message>
    <message>
        <source>Service so far</source>
        <translation>Quá trình tham gia</translation>
    </message>
    <message>
        <source>standing committee</source>
        <translation>thường trực tổ</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, từ %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>The first day of service</source>
        <translation>Chưa có ngày bắt đầu</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <translation>%1: %2 từ %3</translation>
    </message>
    <message>
        <source>%1: service ends on %2</source>
        <translation>%1: thôi nhiệm vụ từ sau ngày %2</translation>
    </message>
</context>
<context>
    <name>sotoso::MessageLine</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(còn %n lưu ý)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::MonthBars</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 by month.</source>
        <translation>%1 theo từng tháng.</translation>
    </message>
    <message>
        <source>%1 a month are needed to reach the target.</source>
        <translation>Cần %1 mỗi tháng để đạt chỉ tiêu.</translation>
    </message>
</context>
<context>
    <name>sotoso::NewBookForm</name>
    <message>
        <source>Ward or commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>such as Phường 1</source>
        <translation>ví dụ Phường 1</translation>
    </message>
    <message>
        <source>City or province</source>
        <translation>Thuộc tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Mã đơn vị hành chính</translation>
    </message>
    <message>
        <source>5 digits</source>
        <translation>5 chữ số</translation>
    </message>
    <message>
        <source>Number of neighbourhoods</source>
        <translation>Số khu phố, ấp</translation>
    </message>
    <message>
        <source>Names of the neighbourhoods</source>
        <translation>Tên các khu phố, ấp</translation>
    </message>
    <message>
        <source>Khu phố 1; Khu phố 2; …</source>
        <translation>Khu phố 1; Khu phố 2; …</translation>
    </message>
    <message>
        <source>Goal: accounts for public services</source>
        <translation>Chỉ tiêu tài khoản dịch vụ công</translation>
    </message>
    <message>
        <source>Each gets a sub-group</source>
        <translation>Mỗi khu phố lập sẵn một nhóm</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Nơi lưu sổ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Tạo sổ</translation>
    </message>
    <message>
        <source>Make the book of %1</source>
        <translation>Tạo sổ %1</translation>
    </message>
    <message>
        <source>Where the book is kept</source>
        <translation>Nơi lưu sổ</translation>
    </message>
    <message>
        <source>Books (*.sotoso)</source>
        <translation>Sổ (*.sotoso)</translation>
    </message>
    <message>
        <source>Write the name, such as Phường 1</source>
        <translation>Nhập tên, ví dụ Phường 1</translation>
    </message>
    <message>
        <source>The code has 5 digits, such as 25456</source>
        <translation>Mã có 5 chữ số, ví dụ 25456</translation>
    </message>
    <message>
        <source>A number from 1 to %1</source>
        <translation>Nhập số từ 1 đến %1</translation>
    </message>
    <message>
        <source>There are %1 names for %2</source>
        <translation>Có %1 tên cho %2 khu phố</translation>
    </message>
    <message>
        <source>A number, such as 1.000</source>
        <translation>Nhập số, ví dụ 1.000</translation>
    </message>
    <message>
        <source>This folder cannot be made; choose another place</source>
        <translation>Không tạo được thư mục này; hãy chọn nơi khác</translation>
    </message>
    <message>
        <source>The goal was not set</source>
        <translation>Chưa giao được chỉ tiêu</translation>
    </message>
    <message>
        <source>such as tỉnh Tây Ninh</source>
        <translation>ví dụ tỉnh Tây Ninh</translation>
    </message>
    <message>
        <source>Write it whole, such as tỉnh %1</source>
        <translation>Nên ghi đủ, ví dụ tỉnh %1</translation>
    </message>
</context>
<context>
    <name>sotoso::Pages</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Record visits</source>
        <translation>Ghi thăm hộ</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Team and sub-groups</source>
        <translation>Tổ – nhóm</translation>
    </message>
    <message>
        <source>Excel import</source>
        <translation>Nhập Excel</translation>
    </message>
    <message>
        <source>person in %1</source>
        <translation>Người, hộ %1</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Maybe entered twice</source>
        <translation>Hộ nghi trùng</translation>
    </message>
</context>
<context>
    <name>sotoso::PanelForm</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>sotoso::PeopleForm</name>
    <message>
        <source>Head of the new household</source>
        <translation>Chủ hộ mới</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Người chuyển đi</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Số nhà</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>People of household %1 move</source>
        <translation>Người của hộ %1 chuyển đi</translation>
    </message>
    <message>
        <source>Household %1 comes apart</source>
        <translation>Tách hộ %1</translation>
    </message>
    <message>
        <source>Household %1 is the same as…</source>
        <translation>Hộ %1 trùng với hộ…</translation>
    </message>
    <message>
        <source>What they were given before that day stays with this household.</source>
        <translation>Kết quả trước ngày đó vẫn tính cho hộ này.</translation>
    </message>
    <message>
        <source>The chosen people are a household of their own from that day on; what was before stays here.</source>
        <translation>Những người được chọn thành hộ riêng từ ngày đó; kết quả trước đó vẫn ở hộ này.</translation>
    </message>
    <message>
        <source>Both are shown side by side before anything is changed.</source>
        <translation>Hai hộ được đặt cạnh nhau để so sánh trước khi gộp.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Choose the household first.</source>
        <translation>Hãy chọn hộ trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) move to household %1</source>
        <translation>
            <numerusform>%n người chuyển sang hộ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the ward, or died</source>
        <translation>Rời khỏi phường hoặc đã mất</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) leave the ward</source>
        <translation>
            <numerusform>%n người rời khỏi phường</numerusform>
        </translation>
    </message>
    <message>
        <source>Household it is the same as</source>
        <translation>Hộ trùng với hộ này</translation>
    </message>
    <message>
        <source>Household they move to</source>
        <translation>Hộ chuyển đến</translation>
    </message>
</context>
<context>
    <name>sotoso::PeriodControl</name>
    <message>
        <source>Previous period (Ctrl+PgUp)</source>
        <translation>Kỳ trước (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Chọn kỳ</translation>
    </message>
    <message>
        <source>Next period (Ctrl+PgDn)</source>
        <translation>Kỳ sau (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Năm trước</translation>
    </message>
</context>
<context>
    <name>sotoso::PersonalDataCard</name>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>for this book</source>
        <translation>cho sổ này</translation>
    </message>
    <message>
        <source>Keep the numbers of citizen cards (CCCD)</source>
        <translation>Ghi số căn cước công dân (CCCD)</translation>
    </message>
    <message>
        <source>Off unless the ward needs them. They are shown masked; whoever looks at a whole number is noted in the history. Turning it off hides them.</source>
        <translation>Mặc định là không ghi. Số được che khi hiển thị; ai xem đủ số thì có trong nhật ký. Tắt đi thì các số đã ghi không hiện nữa.</translation>
    </message>
    <message>
        <source>CCCD numbers are kept from now on</source>
        <translation>Từ nay sổ ghi số CCCD</translation>
    </message>
    <message>
        <source>CCCD numbers are not kept</source>
        <translation>Sổ không ghi số CCCD</translation>
    </message>
</context>
<context>
    <name>sotoso::PreviewModel</name>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>corrected by hand, stays “%1”</source>
        <translation>đã sửa tay, giữ “%1”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Updates the book</source>
        <translation>Cập nhật vào sổ</translation>
    </message>
    <message>
        <source>As in the book</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Lỗi</translation>
    </message>
</context>
<context>
    <name>sotoso::ProblemCard</name>
    <message>
        <source>What is wrong</source>
        <translation>Các vấn đề</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>%1 rows cannot go in</source>
        <translation>%1 dòng không nhập được</translation>
    </message>
</context>
<context>
    <name>sotoso::ProgressChart</name>
    <message>
        <source>Target of the year</source>
        <translation>Chỉ tiêu năm</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Giao chỉ tiêu</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hôm nay %1</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Dự báo %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>%1 in the month</source>
        <translation>%1 trong tháng</translation>
    </message>
    <message>
        <source>%1: %2, of these %3 in the month</source>
        <translation>%1: lũy kế %2, trong tháng %3</translation>
    </message>
    <message>
        <source>%1, month by month.</source>
        <translation>%1 theo từng tháng.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 on %4, %5.</source>
        <translation>%1: đạt %2 trên %3 tính đến %4, %5.</translation>
    </message>
    <message>
        <source>Forecast for %1: %2, between %3 and %4.</source>
        <translation>Dự báo đến %1: %2, trong khoảng %3 đến %4.</translation>
    </message>
</context>
<context>
    <name>sotoso::ProgressLegend</name>
    <message>
        <source>Reached</source>
        <comment>legend</comment>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>legend</comment>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>legend</comment>
        <translation>Dự báo</translation>
    </message>
</context>
<context>
    <name>sotoso::Prompts</name>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>sotoso::QuickHousehold</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Số nhà</translation>
    </message>
    <message>
        <source>Street, alley</source>
        <translation>Đường, hẻm</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Add the household</source>
        <translation>Thêm hộ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>sotoso::QuickResident</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Relation: wife, son …</source>
        <translation>Quan hệ: vợ, con…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>By number, without names</source>
        <translation>Ghi số lượng, không tên</translation>
    </message>
</context>
<context>
    <name>sotoso::QuickSearch</name>
    <message>
        <source>Search everything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Search households, people, pages</source>
        <translation>Tìm hộ, người, trang</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Không tìm thấy “%1”</translation>
    </message>
</context>
<context>
    <name>sotoso::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ghi mới</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>New entry (Ctrl+N)</source>
        <translation>Ghi mới (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>sotoso::RecordColumns</name>
    <message>
        <source>Appointment</source>
        <translation>Ngày hẹn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>Người đi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>nhập tay</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>chưa ghi tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã hộ</translation>
    </message>
</context>
<context>
    <name>sotoso::RecordView</name>
    <message>
        <source>No household chosen</source>
        <translation>Chưa chọn hộ</translation>
    </message>
    <message>
        <source>Choose a row on the left.</source>
        <translation>Chọn một dòng trong danh sách.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Nobody is recorded by name yet.</source>
        <translation>Chưa ghi tên ai trong hộ.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt thăm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký sửa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện số</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Ghi thăm</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Moves to another neighbourhood…</source>
        <translation>Chuyển sang khu phố khác…</translation>
    </message>
    <message>
        <source>Correct the neighbourhood…</source>
        <translation>Sửa khu phố ghi sai…</translation>
    </message>
    <message>
        <source>Stop following…</source>
        <translation>Ngừng theo dõi…</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Theo dõi lại</translation>
    </message>
    <message>
        <source>No phone known</source>
        <translation>Chưa có điện thoại</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>ĐT %1</translation>
    </message>
    <message>
        <source>Show the phone of household %1</source>
        <translation>Xem số điện thoại hộ %1</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message>
        <source>Zalo group: &lt;b&gt;joined&lt;/b&gt;</source>
        <translation>nhóm Zalo: &lt;b&gt;đã vào&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Zalo group: not yet</source>
        <translation>nhóm Zalo: chưa vào</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>return, today</source>
        <translation>hẹn quay lại, hôm nay</translation>
    </message>
    <message>
        <source>return, overdue</source>
        <translation>hẹn quay lại, đã quá hẹn</translation>
    </message>
    <message>
        <source>return</source>
        <translation>hẹn quay lại</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Xem tất cả %1</translation>
    </message>
    <message>
        <source>All visits of the household</source>
        <translation>Mọi lượt thăm của hộ</translation>
    </message>
    <message>
        <source>Split off a household…</source>
        <translation>Tách hộ…</translation>
    </message>
    <message>
        <source>Same as another household…</source>
        <translation>Trùng với hộ khác…</translation>
    </message>
    <message>
        <source>Delete the household</source>
        <translation>Xóa hộ</translation>
    </message>
    <message>
        <source>People move or leave…</source>
        <translation>Người chuyển đi…</translation>
    </message>
</context>
<context>
    <name>sotoso::RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>The records cannot be shown</source>
        <translation>Không hiện được danh sách</translation>
    </message>
    <message>
        <source>No appointment is due</source>
        <translation>Không có hẹn nào đến hạn</translation>
    </message>
    <message>
        <source>All households that asked to be visited again have been.</source>
        <translation>Các hộ hẹn quay lại đều đã được thăm.</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Chưa có dòng nào</translation>
    </message>
    <message>
        <source>Nothing of this has been entered for the days shown.</source>
        <translation>Những ngày này chưa ghi kết quả nào của chỉ tiêu này.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n dòng chưa ghi tên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand</source>
        <translation>
            <numerusform>%n dòng nhập tay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) due</source>
        <translation>
            <numerusform>%n hộ hẹn quay lại đến hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Since the beginning of %1, up to %2</source>
        <translation>Lũy kế năm %1, đến %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Sum: %1 %2</source>
        <translation>Cộng: %1 %2</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Cộng: %1</translation>
    </message>
    <message>
        <source>without a neighbourhood</source>
        <translation>không rõ khu phố</translation>
    </message>
    <message>
        <source>without a sub-group</source>
        <translation>không ghi nhóm</translation>
    </message>
    <message>
        <source>Nothing more stands behind this record</source>
        <translation>Dòng này không gắn với phiếu nào</translation>
    </message>
    <message>
        <source>This record belongs to no household</source>
        <translation>Dòng này không gắn với hộ nào</translation>
    </message>
    <message>
        <source>Enter the visit</source>
        <translation>Ghi phiếu thăm</translation>
    </message>
    <message>
        <source>Open the visit to correct it</source>
        <translation>Mở phiếu thăm để sửa</translation>
    </message>
    <message>
        <source>Open the household</source>
        <translation>Mở hộ gia đình</translation>
    </message>
    <message>
        <source>Back to the number</source>
        <translation>Quay lại trang trước</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n record(s))</source>
        <translation>
            <numerusform>Đã xuất: %1 (%n dòng)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n hộ hẹn quay lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) created</source>
        <translation>
            <numerusform>%n tài khoản tạo mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit form(s) typed</source>
        <translation>
            <numerusform>%n phiếu thăm hộ đã nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>typed on %1, whatever the day of the visit</source>
        <translation>nhập ngày %1, kể cả lượt thăm ngày khác</translation>
    </message>
</context>
<context>
    <name>sotoso::ReportEditor</name>
    <message>
        <source>Take the draft again</source>
        <translation>Lấy lại bản dự thảo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Còn trống</translation>
    </message>
    <message>
        <source>From the figures</source>
        <translation>Dự thảo từ số liệu</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Soạn tay</translation>
    </message>
    <message>
        <source>Text written by hand does not follow the figures.</source>
        <translation>Mục soạn tay không tự đổi theo số liệu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>sotoso::ReportExport</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
</context>
<context>
    <name>sotoso::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Bản xem trước báo cáo</translation>
    </message>
    <message>
        <source>%1, opens its records</source>
        <translation>%1, mở danh sách</translation>
    </message>
</context>
<context>
    <name>sotoso::ReportSettingsCard</name>
    <message>
        <source>The report&apos;s paper</source>
        <translation>Thể thức báo cáo</translation>
    </message>
    <message>
        <source>kept in the book; an empty field prints what stands in it in grey</source>
        <translation>lưu trong sổ; ô để trống sẽ in phần chữ mờ</translation>
    </message>
    <message>
        <source>Line above the issuing body</source>
        <translation>Cơ quan chủ quản (dòng trên)</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>Signer&apos;s full name</source>
        <translation>Họ và tên người ký</translation>
    </message>
    <message>
        <source>Title above the signature</source>
        <translation>Quyền hạn, chức vụ của người ký</translation>
    </message>
    <message>
        <source>Addressees (Kính gửi)</source>
        <translation>Kính gửi (mỗi nơi một dòng)</translation>
    </message>
    <message>
        <source>Recipients (Nơi nhận)</source>
        <translation>Nơi nhận (mỗi nơi một dòng)</translation>
    </message>
    <message>
        <source>Place, before the date</source>
        <translation>Địa danh ghi trước ngày tháng</translation>
    </message>
    <message>
        <source>City or province above</source>
        <translation>Cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>Months of the report</source>
        <translation>Kỳ số liệu</translation>
    </message>
    <message>
        <source>From the 15th to the 14th (Decree 09/2019)</source>
        <translation>Ngày 15 đến 14 (NĐ 09/2019)</translation>
    </message>
    <message>
        <source>From the 1st to the last day</source>
        <translation>Ngày 1 đến cuối tháng</translation>
    </message>
    <message>
        <source>Monthly report due on day</source>
        <translation>Hạn báo cáo tháng</translation>
    </message>
    <message>
        <source>Longer reports due on day</source>
        <translation>Hạn báo cáo quý, năm</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Lưu cài đặt</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không in)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>Chưa lưu %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>such as tỉnh Tây Ninh</source>
        <translation>ví dụ tỉnh Tây Ninh</translation>
    </message>
</context>
<context>
    <name>sotoso::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Soạn nội dung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Bản xem trước</translation>
    </message>
    <message>
        <source>Reporting periods</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Nháp</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Kiểm tra trước khi gửi</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>First 6 months</source>
        <translation>6 tháng đầu năm</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>6 tháng cuối năm</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Hạn nộp %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>hạn nộp %1</translation>
    </message>
    <message numerus="yes">
        <source>due on %1, %n day(s) left</source>
        <translation>
            <numerusform>hạn nộp %1, còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hạn nộp hôm nay</translation>
    </message>
    <message>
        <source>figures of %1 – %2</source>
        <translation>số liệu %1 – %2</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Lưu nội dung</translation>
    </message>
    <message>
        <source>Older, newer period</source>
        <translation>Kỳ trước, kỳ sau</translation>
    </message>
    <message>
        <source>In the preview: to the next number, open its records</source>
        <translation>Trong bản xem trước: sang số kế tiếp, mở danh sách</translation>
    </message>
    <message>
        <source>In the preview: page by page</source>
        <translation>Trong bản xem trước: lật từng trang</translation>
    </message>
    <message>
        <source>The text was put among the drafts; F2 brings it back</source>
        <translation>Đã cất nội dung vào bản nháp, bấm F2 để soạn tiếp</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Báo cáo %1</translation>
    </message>
    <message>
        <source>Text kept: section %1</source>
        <translation>Đã lưu nội dung mục %1</translation>
    </message>
    <message numerus="yes">
        <source>Report: %n section(s) not saved yet</source>
        <translation>
            <numerusform>Báo cáo: có %n mục chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;To be written:&lt;/b&gt; section %1 is empty</source>
        <translation>&lt;b&gt;Phải soạn:&lt;/b&gt; mục %1 còn trống</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Soạn</translation>
    </message>
    <message>
        <source>The neighbourhoods do not add up: %1</source>
        <translation>Tổng các khu phố không khớp: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of visits not counted yet</source>
        <translation>
            <numerusform>%n phiếu nháp chưa được tính</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no visit since %2</source>
        <translation>%1 chưa có lượt thăm nào sau ngày %2</translation>
    </message>
    <message>
        <source>%1: not visited yet</source>
        <translation>%1 chưa có lượt thăm</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Ghi lý do</translation>
    </message>
    <message>
        <source>Not typed in this period: %1</source>
        <translation>Kỳ này chưa nhập: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Typed without a note: %1</source>
        <translation>Nhập tay chưa ghi nguồn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) add up: %1</source>
        <translation>
            <numerusform>Tổng %n khu phố khớp: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The neighbourhoods add up</source>
        <translation>Tổng các khu phố khớp</translation>
    </message>
    <message>
        <source>No drafts of visits left</source>
        <translation>Không còn phiếu nháp</translation>
    </message>
    <message>
        <source>Every typed figure has its note</source>
        <translation>Số nhập tay đều có ghi chú</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>card</comment>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kính gửi&lt;/b&gt; is empty: who gets the report?</source>
        <translation>&lt;b&gt;Kính gửi&lt;/b&gt; còn trống: báo cáo gửi cơ quan nào?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kính gửi&lt;/b&gt; reads “%1”: is it a tỉnh or a thành phố?</source>
        <translation>&lt;b&gt;Kính gửi&lt;/b&gt; đang ghi “%1”: thiếu chữ tỉnh hoặc thành phố</translation>
    </message>
    <message>
        <source>The name of the signer is empty</source>
        <translation>Chưa ghi họ tên người ký</translation>
    </message>
</context>
<context>
    <name>sotoso::ResidentForm</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Year or day of birth</source>
        <translation>Năm sinh hoặc ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Citizen card no.</source>
        <translation>Số CCCD</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>New person in household %1</source>
        <translation>Thêm người vào hộ %1</translation>
    </message>
    <message>
        <source>A year such as 1968, or a day such as 14/06/1968</source>
        <translation>Gõ năm như 1968, hoặc ngày như 14/06/1968</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Đã thêm %1</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Xóa người này</translation>
    </message>
    <message>
        <source>Deleted %1; it is in the bin</source>
        <translation>Đã xóa %1, còn trong thùng rác</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>%1 (%2), household %3</source>
        <translation>%1 (%2), hộ %3</translation>
    </message>
    <message>
        <source>May be the same as %1. Save again if it is another one.</source>
        <translation>Có thể trùng với %1. Nếu là hộ khác, bấm lưu lần nữa.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>Show the numbers of a person of household %1</source>
        <translation>Xem số điện thoại, CCCD của một người ở hộ %1</translation>
    </message>
</context>
<context>
    <name>sotoso::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Xóa chữ</translation>
    </message>
</context>
<context>
    <name>sotoso::SearchPanel</name>
    <message>
        <source>1. Find the household</source>
        <translation>1. Tìm hộ</translation>
    </message>
    <message>
        <source>Name, house number, phone</source>
        <translation>Tên, số nhà, số điện thoại</translation>
    </message>
    <message>
        <source>Add a new household</source>
        <translation>Thêm hộ mới</translation>
    </message>
    <message>
        <source>in the household of %1</source>
        <translation>trong hộ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>visited %1</source>
        <translation>thăm %1</translation>
    </message>
    <message>
        <source>, to come back</source>
        <translation>, hẹn quay lại</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>chưa thăm lần nào</translation>
    </message>
    <message>
        <source>No household found; Ctrl+Enter adds it</source>
        <translation>Không tìm thấy. Ctrl+Enter để thêm hộ</translation>
    </message>
    <message>
        <source>No accents needed; house or phone number too</source>
        <translation>Gõ không dấu, số nhà, điện thoại đều được</translation>
    </message>
</context>
<context>
    <name>sotoso::Segmented</name>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, mục %3 trên %4</translation>
    </message>
</context>
<context>
    <name>sotoso::ServiceGrid</name>
    <message>
        <source>People met and services</source>
        <translation>Người được gặp và dịch vụ</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Bỏ trống</translation>
    </message>
</context>
<context>
    <name>sotoso::ServiceLegend</name>
    <message>
        <source>Had it before</source>
        <translation>Đã có từ trước</translation>
    </message>
    <message>
        <source>Created today</source>
        <translation>Tạo mới hôm nay</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>legend</comment>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>legend</comment>
        <translation>Hẹn lại</translation>
    </message>
    <message>
        <source>Guided again</source>
        <comment>legend</comment>
        <translation>Hướng dẫn lại</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>legend</comment>
        <translation>Bỏ trống</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Digits: how many created</source>
        <translation>Gõ số lượng tạo mới</translation>
    </message>
    <message>
        <source>Without names: digits are how many were created today (2 = two, 12 = twelve)</source>
        <translation>Không tên: gõ số người được tạo mới hôm nay (2 là hai người, 12 là mười hai)</translation>
    </message>
</context>
<context>
    <name>sotoso::ServiceLines</name>
    <message>
        <source>Open the visit</source>
        <translation>Mở lượt thăm</translation>
    </message>
    <message>
        <source>Open the visit of %1</source>
        <translation>Mở lượt thăm ngày %1</translation>
    </message>
</context>
<context>
    <name>sotoso::ServiceModel</name>
    <message>
        <source>Without a name, by number</source>
        <translation>Người không ghi tên (số lượng)</translation>
    </message>
    <message>
        <source>Member of the household</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>column</comment>
        <translation>Gặp</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: có gặp</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1: không gặp</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source> (known since %1)</source>
        <translation> (đã biết từ %1)</translation>
    </message>
    <message>
        <source>%1 created</source>
        <comment>cell</comment>
        <translation>%1 tạo mới</translation>
    </message>
</context>
<context>
    <name>sotoso::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>For this machine</source>
        <translation>Chỉ áp dụng cho máy này</translation>
    </message>
    <message>
        <source>Who types</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>stands beside every change in the history</source>
        <translation>ghi cạnh mỗi thay đổi trong nhật ký sửa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Reports and prints always use the light colours.</source>
        <translation>Báo cáo và bản in luôn dùng màu sáng.</translation>
    </message>
    <message>
        <source>A name is needed, so that others know who to ask</source>
        <translation>Cần có tên để người khác biết hỏi ai</translation>
    </message>
    <message>
        <source>Name kept: %1</source>
        <translation>Đã lưu tên: %1</translation>
    </message>
    <message>
        <source>Report settings saved</source>
        <translation>Đã lưu cài đặt báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %n change(s) not saved</source>
        <translation>
            <numerusform>Cài đặt: có %n thay đổi chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report&apos;s settings</source>
        <translation>Lưu cài đặt báo cáo</translation>
    </message>
</context>
<context>
    <name>sotoso::StandingWords</name>
    <message>
        <source>On plan</source>
        <translation>Đúng mức</translation>
    </message>
    <message>
        <source>Ahead %1</source>
        <translation>Vượt %1</translation>
    </message>
    <message>
        <source>Short %1</source>
        <translation>Thiếu %1</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>Chậm %1</translation>
    </message>
    <message>
        <source>exactly on plan</source>
        <translation>đúng kế hoạch</translation>
    </message>
    <message>
        <source>%1 ahead of plan</source>
        <translation>vượt kế hoạch %1</translation>
    </message>
    <message>
        <source>%1 behind plan</source>
        <translation>chậm kế hoạch %1</translation>
    </message>
</context>
<context>
    <name>sotoso::StartPage</name>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Books (*.sotoso)</source>
        <translation>Sổ (*.sotoso)</translation>
    </message>
    <message>
        <source>Sổ Tổ Số</source>
        <translation>Sổ Tổ Số</translation>
    </message>
    <message>
        <source>The register of the community digital technology team of a ward or commune</source>
        <translation>Sổ theo dõi Tổ công nghệ số cộng đồng phường, xã</translation>
    </message>
    <message>
        <source>No network needed.</source>
        <translation>Không cần mạng.</translation>
    </message>
    <message>
        <source>The data of the households stays on this machine.</source>
        <translation>Dữ liệu hộ dân chỉ nằm trên máy này.</translation>
    </message>
    <message>
        <source>Backed up every day.</source>
        <translation>Tự sao lưu mỗi ngày.</translation>
    </message>
    <message>
        <source>Copies of the last months are kept; copy to USB when needed.</source>
        <translation>Giữ các bản của nhiều tháng gần nhất, chép ra USB khi cần.</translation>
    </message>
    <message>
        <source>The month&apos;s report in due form.</source>
        <translation>Báo cáo tháng đúng thể thức.</translation>
    </message>
    <message>
        <source>Word, PDF and Excel from the figures of the book.</source>
        <translation>Xuất Word, PDF, Excel từ số liệu trong sổ.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Change the size of letters</source>
        <translation>Đổi cỡ chữ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Choose one of the ways below. Everything can be changed later.</source>
        <translation>Chọn một cách bên dưới. Các mục đều sửa lại được về sau.</translation>
    </message>
    <message>
        <source>Make a new book for a ward or commune</source>
        <translation>Tạo sổ mới cho phường, xã</translation>
    </message>
    <message>
        <source>fields with * are required</source>
        <translation>các mục có dấu * phải nhập</translation>
    </message>
    <message>
        <source>Look around in the sample book</source>
        <translation>Mở sổ mẫu để xem thử</translation>
    </message>
    <message>
        <source>2,418 invented households with visits and reports; delete it whenever you like</source>
        <translation>2.418 hộ giả định, đủ lượt thăm và báo cáo; xóa lúc nào cũng được</translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation>Mở sổ mẫu</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>A copy on this machine or a USB drive; it is checked before it is opened</source>
        <translation>Chọn tệp sao lưu trên máy hoặc USB; kiểm tra nguyên vẹn trước khi mở</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>Open a book on this machine</source>
        <translation>Mở sổ đã có trên máy</translation>
    </message>
    <message>
        <source>A .sotoso file, also one copied from another machine</source>
        <translation>Tệp .sotoso trên máy này hoặc chép từ máy khác</translation>
    </message>
    <message>
        <source>Choose a book</source>
        <translation>Chọn tệp sổ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Sample book</source>
        <translation>Sổ mẫu</translation>
    </message>
    <message>
        <source>Backups (*.sotoso)</source>
        <translation>Bản sao lưu (*.sotoso)</translation>
    </message>
    <message>
        <source>Put the backup in the place of “%1”?</source>
        <translation>Thay “%1” bằng bản sao lưu?</translation>
    </message>
    <message>
        <source>The present book is not lost: it stays beside it, with “.bak” and the time in its name. Everything entered after the backup is missing from the restored book.</source>
        <translation>Sổ hiện tại không mất: được giữ bên cạnh, tên có thêm “.bak” và giờ. Những gì ghi sau bản sao lưu sẽ không có trong sổ khôi phục.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>sotoso::StatusLine</name>
    <message>
        <source>No network needed – the data stays on this machine</source>
        <translation>Không cần mạng – dữ liệu lưu trên máy này</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>sotoso::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trên %2: %3</translation>
    </message>
</context>
<context>
    <name>sotoso::StepForm</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Household %1 moves</source>
        <translation>Hộ %1 chuyển khu phố</translation>
    </message>
    <message>
        <source>Correct the neighbourhood of %1</source>
        <translation>Sửa khu phố của hộ %1</translation>
    </message>
    <message>
        <source>Stop following household %1</source>
        <translation>Ngừng theo dõi hộ %1</translation>
    </message>
    <message>
        <source>Visits and results before that day stay with the neighbourhood it was in.</source>
        <translation>Lượt thăm và kết quả trước ngày này vẫn tính cho khu phố cũ.</translation>
    </message>
    <message>
        <source>It was entered in the wrong neighbourhood: visits and results go to the right one, also the past.</source>
        <translation>Hộ bị ghi sai khu phố: mọi lượt thăm và kết quả, cả trước đây, tính về khu phố đúng.</translation>
    </message>
    <message>
        <source>It leaves the lists. What was recorded stays counted; it can be followed again at any time.</source>
        <translation>Hộ không còn trong danh sách. Kết quả đã ghi vẫn được tính; có thể theo dõi lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Not after today</source>
        <translation>Không được sau hôm nay</translation>
    </message>
    <message>
        <source>Household %1 moves to %2</source>
        <translation>Hộ %1 chuyển sang %2</translation>
    </message>
    <message>
        <source>Household %1 is in %2</source>
        <translation>Đã sửa: hộ %1 thuộc %2</translation>
    </message>
    <message>
        <source>Household %1 is no longer followed</source>
        <translation>Ngừng theo dõi hộ %1</translation>
    </message>
</context>
<context>
    <name>sotoso::TallyPanel</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Of a total of</source>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>Source, note</source>
        <translation>Nguồn số liệu, ghi chú</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Lưu số</translation>
    </message>
    <message>
        <source>Back to the target</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Delete this figure</source>
        <translation>Xóa số này</translation>
    </message>
    <message>
        <source>Figures typed so far</source>
        <translation>Các số đã nhập</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>Cả phường</translation>
    </message>
    <message>
        <source>Type a figure: %1</source>
        <translation>Nhập số: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Đơn vị tính: %1</translation>
    </message>
    <message>
        <source>Figure (%1)</source>
        <translation>Số liệu (%1)</translation>
    </message>
    <message>
        <source>Correcting a figure typed before.</source>
        <translation>Đang sửa số đã nhập trước đó.</translation>
    </message>
    <message>
        <source>Nothing typed for %1 yet.</source>
        <translation>%1 chưa nhập lần nào.</translation>
    </message>
    <message>
        <source>Last for %1: %2 on %3.</source>
        <translation>%1 lần trước: %2, ngày %3.</translation>
    </message>
    <message>
        <source>Type how many there are now, not how many are new.</source>
        <translation>Nhập số hiện có, không phải số tăng thêm.</translation>
    </message>
    <message>
        <source>Type only what is new since then.</source>
        <translation>Chỉ nhập số phát sinh thêm từ đó đến nay.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Lưu số đã sửa</translation>
    </message>
    <message>
        <source>Type the figure</source>
        <translation>Chưa nhập số</translation>
    </message>
    <message>
        <source>Type the total</source>
        <translation>Chưa nhập tổng số</translation>
    </message>
    <message>
        <source>Saved: %1, %2, %3</source>
        <translation>Đã lưu: %1, %2, %3</translation>
    </message>
    <message>
        <source>Deleted: %1, %2, %3</source>
        <translation>Đã xóa: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>sotoso::TargetEditor</name>
    <message>
        <source>Type a figure</source>
        <translation>Nhập số</translation>
    </message>
    <message>
        <source>A share is watched, not assigned: set the target of what it counts.</source>
        <translation>Tỷ lệ chỉ theo dõi, không giao: hãy giao chỉ tiêu cho số đếm tương ứng.</translation>
    </message>
    <message>
        <source>Target for the year</source>
        <translation>Chỉ tiêu năm</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Tính từ ngày</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Theo văn bản số</translation>
    </message>
    <message>
        <source>Assigned to neighbourhoods</source>
        <translation>Giao cho khu phố</translation>
    </message>
    <message>
        <source>How to split</source>
        <translation>Cách giao</translation>
    </message>
    <message>
        <source>By households</source>
        <translation>Theo số hộ</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>Chia đều</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Không giao</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Chưa phát sinh số liệu.</translation>
    </message>
    <message>
        <source>Save the target</source>
        <translation>Lưu chỉ tiêu</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Set on %1: %2, from %3 to %4</source>
        <translation>Giao ngày %1: %2, tính từ %3 đến %4</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Mã %1</translation>
    </message>
    <message>
        <source>Target for the year, %1</source>
        <translation>Chỉ tiêu năm, đơn vị %1</translation>
    </message>
    <message>
        <source>New in each period</source>
        <translation>Tạo mới mỗi kỳ</translation>
    </message>
    <message>
        <source>Change in each period</source>
        <translation>Tăng, giảm mỗi kỳ</translation>
    </message>
    <message>
        <source>dashed: %1 a month are needed</source>
        <translation>đường gạch: mức cần %1 để đạt chỉ tiêu</translation>
    </message>
    <message>
        <source>Set on %1</source>
        <translation>Giao ngày %1</translation>
    </message>
    <message>
        <source>Set %1 times, last on %2</source>
        <translation>Giao %1 lần, gần nhất %2</translation>
    </message>
    <message>
        <source>%1, show the versions</source>
        <translation>%1, xem các lần giao</translation>
    </message>
    <message>
        <source>The parts add up to %1: %2 too many</source>
        <translation>Cộng các khu phố được %1, thừa %2</translation>
    </message>
    <message>
        <source>The parts add up to %1: %2 are missing</source>
        <translation>Cộng các khu phố được %1, còn thiếu %2</translation>
    </message>
    <message>
        <source>Type the target</source>
        <translation>Chưa nhập chỉ tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>Chưa lưu %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Chưa lưu:</translation>
    </message>
    <message>
        <source>%1, not saved, show it</source>
        <translation>%1, chưa lưu, mở ra</translation>
    </message>
</context>
<context>
    <name>sotoso::TargetParts</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Khu phố</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Number of households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>%1 reached in %2, open the records</source>
        <translation>%2 đạt %1, mở danh sách</translation>
    </message>
    <message>
        <source>Need/month</source>
        <translation>Cần/tháng</translation>
    </message>
    <message>
        <source>Split over the neighbourhoods</source>
        <translation>Giao cho từng khu phố</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Giao cho %1</translation>
    </message>
</context>
<context>
    <name>sotoso::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Indicators shown</source>
        <translation>Chỉ tiêu được liệt kê</translation>
    </message>
    <message>
        <source>With a target</source>
        <translation>Có giao</translation>
    </message>
    <message>
        <source>All in use</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Print the table</source>
        <translation>In bảng giao</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>Tìm chỉ tiêu theo tên hoặc mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Reached / assigned</source>
        <translation>Đạt / giao</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Course by month</source>
        <translation>Diễn biến theo tháng</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Danh sách chỉ tiêu</translation>
    </message>
    <message>
        <source>No target has been set yet</source>
        <translation>Chưa giao chỉ tiêu nào</translation>
    </message>
    <message>
        <source>Set the first one: what the ward has been assigned, by when.</source>
        <translation>Bắt đầu bằng chỉ tiêu phường được giao và hạn hoàn thành.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on track</source>
        <translation>%1 đúng tiến độ</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 chậm</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 nguy cơ</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Target saved: %1, %2</source>
        <translation>Đã lưu chỉ tiêu: %1, %2</translation>
    </message>
    <message>
        <source>Table written: %1</source>
        <translation>Đã ghi bảng giao: %1</translation>
    </message>
    <message>
        <source>Save the target, save the figure</source>
        <translation>Lưu chỉ tiêu, lưu số</translation>
    </message>
    <message>
        <source>Drop the changes; back from typing figures</source>
        <translation>Bỏ thay đổi; thôi nhập số</translation>
    </message>
    <message>
        <source>In the list: to the target. In a part: to the next one</source>
        <translation>Ở danh sách: vào ô chỉ tiêu. Ở ô giao: xuống khu phố kế tiếp</translation>
    </message>
    <message numerus="yes">
        <source>Targets: %n change(s) not saved</source>
        <translation>
            <numerusform>Chỉ tiêu: có %n thay đổi chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Giao chỉ tiêu</translation>
    </message>
    <message>
        <source>no target has been set yet</source>
        <translation>chưa giao chỉ tiêu nào</translation>
    </message>
</context>
<context>
    <name>sotoso::TeamForm</name>
    <message>
        <source>The team</source>
        <translation>Thông tin tổ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Tên tổ</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Quyết định số</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>sotoso::TeamInfo</name>
    <message>
        <source>Trainings</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Ghi buổi</translation>
    </message>
    <message>
        <source>Note a training</source>
        <translation>Ghi buổi tập huấn</translation>
    </message>
    <message>
        <source>Zalo groups</source>
        <translation>Nhóm Zalo</translation>
    </message>
    <message>
        <source>members</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>Correct the figure</source>
        <translation>Sửa số</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Cần bổ sung</translation>
    </message>
    <message>
        <source>No training noted in %1.</source>
        <translation>Năm %1 chưa ghi buổi tập huấn nào.</translation>
    </message>
    <message>
        <source>Training of %1, open it</source>
        <translation>Buổi tập huấn %1, mở ra</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>vắng %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at the training of %2, show who</source>
        <translation>%1 ở buổi tập huấn %2, xem danh sách</translation>
    </message>
    <message>
        <source>, %1 came</source>
        <translation>, dự %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1 members of the Zalo groups, open the records</source>
        <translation>%1 thành viên nhóm Zalo, mở danh sách</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>chưa có số</translation>
    </message>
    <message>
        <source>%1 of %2 households</source>
        <translation>%1 trên %2 hộ</translation>
    </message>
    <message>
        <source>%1 households of %2 in the Zalo group, open the list</source>
        <translation>%2 có %1 hộ trong nhóm Zalo, mở danh sách</translation>
    </message>
    <message>
        <source>/ %1 households</source>
        <translation>/ %1 hộ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n người nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed the training of %1</source>
        <translation>
            <numerusform>%n người thiếu buổi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no visit for %2 days</source>
        <translation>%1: %2 ngày chưa đi thăm hộ</translation>
    </message>
    <message>
        <source>No leader yet</source>
        <translation>Chưa có trưởng nhóm</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Trưởng nhóm: %1</translation>
    </message>
    <message>
        <source>%1 has no leader</source>
        <translation>%1 chưa có trưởng nhóm</translation>
    </message>
    <message>
        <source>%1: no sub-group looks after it</source>
        <translation>%1 chưa có nhóm phụ trách</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a phone number</source>
        <translation>
            <numerusform>%n thành viên chưa có số điện thoại</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không thiếu gì.</translation>
    </message>
    <message>
        <source>Households with somebody in the group</source>
        <translation>Hộ có người trong nhóm</translation>
    </message>
</context>
<context>
    <name>sotoso::TeamPage</name>
    <message>
        <source>Team and sub-groups</source>
        <translation>Tổ – nhóm</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>Sửa mục đang chọn</translation>
    </message>
    <message>
        <source>Add a sub-group</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Tìm thành viên</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Organisation, position</source>
        <translation>Tổ chức, chức vụ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>%1 of %2 trainings</source>
        <translation>dự %1 trên %2 buổi tập huấn</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Không tìm thấy ai</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>Thường trực tổ</translation>
    </message>
    <message>
        <source>Decision No. %1</source>
        <translation>Quyết định số %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Toàn tổ</translation>
    </message>
    <message>
        <source>%1 sub-groups, %2 neighbourhoods</source>
        <translation>%1 nhóm, %2 khu phố</translation>
    </message>
    <message>
        <source>Leaders, secretary</source>
        <translation>Lãnh đạo, thư ký</translation>
    </message>
    <message>
        <source>no neighbourhood yet</source>
        <translation>chưa phụ trách khu phố nào</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 hộ</translation>
    </message>
    <message>
        <source>no visit for %1 days</source>
        <translation>%1 ngày chưa thăm</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Đã thôi nhiệm vụ</translation>
    </message>
    <message>
        <source>Service has ended</source>
        <translation>Vẫn giữ trong sổ</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Chưa có thành viên</translation>
    </message>
    <message>
        <source>No member fits the search and the filters.</source>
        <translation>Không có thành viên nào khớp với ô tìm và bộ lọc.</translation>
    </message>
    <message>
        <source>Add the members by the decision that founded the team, or import their list.</source>
        <translation>Thêm thành viên theo quyết định thành lập tổ, hoặc nhập danh sách từ Excel.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>Organisation: all</source>
        <translation>Tổ chức: Tất cả</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Tất cả tổ chức</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Vắng buổi %1</translation>
    </message>
    <message>
        <source>List written: %1</source>
        <translation>Đã ghi danh sách: %1</translation>
    </message>
    <message>
        <source>Change the member or the sub-group</source>
        <translation>Sửa thành viên hoặc nhóm</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Leave the form, clear the filter</source>
        <translation>Bỏ qua, bỏ lọc</translation>
    </message>
    <message>
        <source>Trainings, Zalo</source>
        <translation>Tập huấn, Zalo</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách từ Excel</translation>
    </message>
    <message>
        <source>Ward, neighbourhoods</source>
        <translation>Phường, khu phố</translation>
    </message>
</context>
<context>
    <name>sotoso::TodayList</name>
    <message>
        <source>%1, %2, sheet %3, %4. Enter: correct</source>
        <translation>%1, %2, phiếu %3, %4. Enter: sửa</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Saved, %1</source>
        <translation>Đã lưu, %1</translation>
    </message>
    <message>
        <source>Typed today</source>
        <translation>Phiếu ghi hôm nay</translation>
    </message>
    <message>
        <source>nobody home</source>
        <translation>đi vắng</translation>
    </message>
    <message numerus="yes">
        <source>+%n account(s)</source>
        <translation>
            <numerusform>+%n tài khoản</numerusform>
        </translation>
    </message>
    <message>
        <source>again on %1</source>
        <translation>hẹn %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>sotoso::TodoCard</name>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Không có việc nào đang chờ.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Xem tất cả %1</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Sắp tới</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) without a visit</source>
        <translation>
            <numerusform>%1: %n ngày chưa thăm</numerusform>
        </translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>Lượt gần nhất %1</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>Chưa thăm lần nào</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>Xếp lịch</translation>
    </message>
    <message>
        <source>Appointments due:</source>
        <translation>Hẹn quay lại đến hạn:</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n hộ quá hẹn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, open the list</source>
        <translation>%1 %2, mở danh sách</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Report of month %1: due %2</source>
        <translation>Báo cáo tháng %1: hạn nộp %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hạn nộp hôm nay</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa lập</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>still in draft</source>
        <translation>còn nháp</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>%1 to be visited again on %2, open the list</source>
        <translation>%1 hẹn quay lại ngày %2, mở danh sách</translation>
    </message>
    <message>
        <source>to visit again</source>
        <translation>hẹn quay lại</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of households</source>
        <translation>
            <numerusform>%n cặp hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>entered twice?</source>
        <translation>nghi trùng</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
</context>
<context>
    <name>sotoso::TrainingForm</name>
    <message>
        <source>Training</source>
        <translation>Buổi tập huấn</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Ghi buổi tập huấn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Người dự</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa buổi này</translation>
    </message>
    <message>
        <source>Who came: %1 of %2</source>
        <translation>Người dự: %1/%2</translation>
    </message>
    <message>
        <source>Training of %1 saved: %2 came</source>
        <translation>Đã lưu buổi tập huấn %1: %2 người dự</translation>
    </message>
    <message>
        <source>Training of %1 deleted</source>
        <translation>Đã xóa buổi tập huấn %1</translation>
    </message>
</context>
<context>
    <name>sotoso::VisitEditor</name>
    <message>
        <source>Save the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Save, next form</source>
        <translation>Lưu, sang phiếu mới</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message>
        <source>Come back on %1</source>
        <translation>Hẹn quay lại %1</translation>
    </message>
    <message>
        <source>Correcting the visit of %1</source>
        <translation>Đang sửa lượt thăm %1</translation>
    </message>
    <message>
        <source>Correcting: %1, %2</source>
        <translation>Đang sửa: %1, %2</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>ĐT %1</translation>
    </message>
    <message numerus="yes">
        <source>met %n time(s) (%1)</source>
        <translation>
            <numerusform>đã gặp %n lần (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>never met yet</source>
        <translation>chưa gặp lần nào</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not saved.&lt;/b&gt; %1 The form stays as it is.</source>
        <translation>&lt;b&gt;Chưa lưu.&lt;/b&gt; %1 Phiếu vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Nháp tự lưu %1</translation>
    </message>
    <message>
        <source>No household chosen yet</source>
        <translation>Chưa chọn hộ</translation>
    </message>
    <message>
        <source>Type a name, a house number or a phone number at left; Enter takes the household.</source>
        <translation>Gõ tên, số nhà hoặc số điện thoại ở ô Tìm hộ, Enter để chọn hộ.</translation>
    </message>
    <message>
        <source>Add a new household</source>
        <translation>Thêm hộ mới</translation>
    </message>
    <message>
        <source>Open the household</source>
        <translation>Xem hộ</translation>
    </message>
    <message>
        <source>2. People met and services</source>
        <translation>2. Người được gặp và dịch vụ</translation>
    </message>
    <message>
        <source>arrows move, digits say what, Space: met</source>
        <translation>mũi tên để chuyển ô, phím số để chọn trạng thái, phím cách: có gặp</translation>
    </message>
    <message>
        <source>4. Come back on</source>
        <translation>4. Hẹn quay lại</translation>
    </message>
    <message>
        <source>+7 days</source>
        <translation>+7 ngày</translation>
    </message>
    <message>
        <source>+14 days</source>
        <translation>+14 ngày</translation>
    </message>
    <message>
        <source>5. Note</source>
        <translation>5. Ghi chú</translation>
    </message>
    <message>
        <source>Nobody home, note the call</source>
        <translation>Đi vắng, chỉ ghi lượt</translation>
    </message>
    <message>
        <source>Other outcomes: refused, come back, moved away</source>
        <translation>Kết quả khác: từ chối, hẹn lại, chuyển đi</translation>
    </message>
    <message>
        <source>Put this form away</source>
        <translation>Bỏ phiếu này</translation>
    </message>
    <message>
        <source>Delete this visit</source>
        <translation>Xóa lượt này</translation>
    </message>
    <message>
        <source>Refused, note the call</source>
        <translation>Từ chối, chỉ ghi lượt</translation>
    </message>
    <message>
        <source>Asked to come back, note the call</source>
        <translation>Hẹn lại, chỉ ghi lượt</translation>
    </message>
    <message>
        <source>Moved away, note the call</source>
        <translation>Đã chuyển đi, chỉ ghi lượt</translation>
    </message>
    <message>
        <source>Nobody is ticked. Space: met; F8: nobody home.</source>
        <translation>Chưa đánh dấu ai. Phím cách: có gặp; F8: đi vắng.</translation>
    </message>
    <message>
        <source>Leave empty if none</source>
        <translation>Để trống nếu không hẹn</translation>
    </message>
    <message>
        <source>arrows move, digits make a number</source>
        <translation>mũi tên để chuyển ô, gõ số lượng bằng phím số</translation>
    </message>
</context>
<context>
    <name>sotoso::VisitForm</name>
    <message>
        <source>Has it</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hẹn lại</translation>
    </message>
    <message>
        <source>Guided again</source>
        <translation>HD lại</translation>
    </message>
    <message>
        <source>This household was merged into another one.</source>
        <translation>Hộ này đã gộp vào hộ khác.</translation>
    </message>
    <message>
        <source>This household is noted as “%1” since %2.</source>
        <translation>Hộ này được ghi là “%1” từ ngày %2.</translation>
    </message>
    <message>
        <source>This household is noted as “%1”.</source>
        <translation>Hộ này được ghi là “%1”.</translation>
    </message>
    <message>
        <source>Visited on %1 already.</source>
        <translation>Hộ này đã có lượt thăm ngày %1.</translation>
    </message>
    <message>
        <source>Visited on %1 already, sheet %2.</source>
        <translation>Hộ này đã có lượt thăm ngày %1, phiếu %2.</translation>
    </message>
    <message>
        <source>%1 has %2 since %3: kept as “guided again”.</source>
        <translation>%1 đã có %2 từ ngày %3: ghi là hướng dẫn lại.</translation>
    </message>
    <message>
        <source>%1 was born in %2: %3 is from the age of %4.</source>
        <translation>%1 sinh năm %2: %3 dành cho người từ %4 tuổi.</translation>
    </message>
</context>
<context>
    <name>sotoso::VisitHead</name>
    <message>
        <source>Names, with ; between</source>
        <translation>Họ tên, cách nhau bằng ;</translation>
    </message>
    <message>
        <source>Choose members (↓)</source>
        <translation>Chọn thành viên (↓)</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Ngày thăm</translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Người đi thăm</translation>
    </message>
    <message>
        <source>Paper sheet no.</source>
        <translation>Số phiếu giấy</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Thành viên khác</translation>
    </message>
    <message>
        <source>No members are in the book yet</source>
        <translation>Sổ chưa có thành viên</translation>
    </message>
</context>
<context>
    <name>sotoso::VisitsPage</name>
    <message>
        <source>sheet %1</source>
        <translation>phiếu %1</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>đang sửa</translation>
    </message>
    <message>
        <source>Visit form: draft kept, not saved yet</source>
        <translation>Phiếu thăm hộ: đã giữ nháp, chưa lưu</translation>
    </message>
    <message>
        <source>The form waits among the drafts</source>
        <translation>Đã cất phiếu vào nháp</translation>
    </message>
    <message>
        <source>Form being typed at %1: &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Phiếu đang nhập lúc %1: &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>No form is waiting</source>
        <translation>Không có phiếu nháp nào</translation>
    </message>
    <message>
        <source>Drop the form that is open</source>
        <translation>Bỏ hẳn phiếu đang mở</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>Không đọc được phiếu nháp này.</translation>
    </message>
    <message>
        <source>This visit is no longer in the book.</source>
        <translation>Lượt thăm này không còn trong sổ.</translation>
    </message>
    <message>
        <source>The household of this draft is no longer in the book.</source>
        <translation>Hộ của phiếu nháp này không còn trong sổ.</translation>
    </message>
    <message>
        <source>Dropped: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Đã bỏ phiếu nháp: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Record visits</source>
        <translation>Ghi thăm hộ</translation>
    </message>
    <message>
        <source>From paper forms – today </source>
        <translation>Nhập từ phiếu giấy – hôm nay </translation>
    </message>
    <message>
        <source> created</source>
        <translation> tạo mới</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Phiếu nháp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Typed today just now</source>
        <translation>Vừa ghi hôm nay</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Find a household; ↓ ↑ move, Enter takes it</source>
        <translation>Tìm hộ; ↓ ↑ chuyển dòng, Enter chọn hộ</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Hộ mới</translation>
    </message>
    <message>
        <source>Open the household</source>
        <translation>Xem hộ</translation>
    </message>
    <message>
        <source>Day, sub-group, visitors, sheet number</source>
        <translation>Ngày thăm, nhóm, người đi thăm, số phiếu</translation>
    </message>
    <message>
        <source>Materials; again: other things done</source>
        <translation>Tài liệu đã phát; nhấn lần nữa: việc khác</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Day to come back</source>
        <translation>Ngày hẹn quay lại</translation>
    </message>
    <message>
        <source>Nobody home: note the call and go on</source>
        <translation>Đi vắng: chỉ ghi lượt rồi sang phiếu mới</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Had it, created, not yet, later, guided again, clear</source>
        <translation>Đã có, tạo mới, chưa có, hẹn lại, hướng dẫn lại, bỏ trống</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Phím cách</translation>
    </message>
    <message>
        <source>This person was met; Ctrl+Space: everyone</source>
        <translation>Có gặp người này; Ctrl+phím cách: gặp tất cả</translation>
    </message>
    <message>
        <source>The digit for everyone met</source>
        <translation>Ghi phím số đó cho mọi người được gặp</translation>
    </message>
    <message>
        <source>Save, next form</source>
        <translation>Lưu, sang phiếu mới</translation>
    </message>
    <message>
        <source>Put the form among the drafts</source>
        <translation>Cất phiếu vào nháp</translation>
    </message>
    <message>
        <source>Search, form, list of today</source>
        <translation>Tìm hộ, phiếu, danh sách hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) typed today, open the list</source>
        <translation>
            <numerusform>%n phiếu nhập hôm nay, mở danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n tài khoản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) created on today&apos;s forms, open the list</source>
        <translation>
            <numerusform>%n tài khoản tạo mới trên các phiếu hôm nay, mở danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: visit to %1</source>
        <translation>Đã sửa lượt thăm hộ %1</translation>
    </message>
    <message>
        <source>Saved: visit to %1</source>
        <translation>Đã lưu lượt thăm hộ %1</translation>
    </message>
    <message>
        <source>Deleted: visit to %1</source>
        <translation>Đã xóa lượt thăm hộ %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>The household of this form is no longer in the book; the form waits among the drafts.</source>
        <translation>Hộ của phiếu này không còn trong sổ, phiếu đã cất vào nháp.</translation>
    </message>
    <message>
        <source>Saved forms stand here.</source>
        <translation>Phiếu lưu xong hiện ở đây.</translation>
    </message>
    <message>
        <source>In the row without names: how many were created today</source>
        <translation>Ở dòng không tên: số lượng tạo mới hôm nay</translation>
    </message>
</context>
<context>
    <name>sotoso::WardForm</name>
    <message>
        <source>Ward and neighbourhoods</source>
        <translation>Phường và khu phố</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Name of the ward or commune</source>
        <translation>Tên phường, xã</translation>
    </message>
    <message>
        <source>Neighbourhoods: choose one to change it</source>
        <translation>Khu phố, ấp: chọn để sửa</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (đến %2)</translation>
    </message>
    <message>
        <source>Add a neighbourhood</source>
        <translation>Thêm khu phố, ấp</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>sotoso::WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopping; nothing will have been written.</source>
        <translation>Đang dừng; sẽ không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>About %1 seconds left</source>
        <translation>Còn khoảng %1 giây</translation>
    </message>
</context>
</TS>
