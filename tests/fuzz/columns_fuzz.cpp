// SPDX-License-Identifier: GPL-3.0-or-later
// Old encodings: each line of the input is the text of a cell.
#include "tests/fuzz/fuzz.h"

#include "app/base/legacy_text.h"
#include "app/base/text.h"
#include "app/exchange/decode_columns.h"

#include <QStringList>

using namespace sotoso;
using namespace Qt::StringLiterals;

namespace {

void look(const QString& shown) {
    for (const text::Legacy encoding :
         {text::Legacy::Tcvn3, text::Legacy::Vni, text::Legacy::Windows1258, text::Legacy::Utf8Twice}) {
        for (const bool capitals : {false, true}) {
            const QString read = text::fromLegacy(shown, encoding, capitals);
            // The mark at the beginning of a file, written twice, is all that may vanish.
            fuzz::expect(shown.isEmpty() || !read.isEmpty() || encoding == text::Legacy::Utf8Twice, "no text is lost");
        }
        const qsizetype letters = qMax(shown.size(), qsizetype(1)) * 2;
        fuzz::expect(qAbs(text::legacyScore({shown}, encoding)) <= letters, "a score is no more than its words");
    }
    const QString clean = text::clean(shown), folded = text::fold(shown);
    fuzz::expect(text::clean(clean) == clean, "clean text stays as it is");
    fuzz::expect(text::fold(folded) == folded, "folded text stays as it is");
    fuzz::expect(text::sameKey(shown) == text::sameKey(clean), "a name is the same before and after cleaning");
    text::nameSortKey(shown);
    text::houseSortKey(shown);
    text::sortKey(shown);
    text::initials(shown);
    text::titleCase(shown);
    text::modernTones(shown);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const bool rawBytes : {false, true}) {
        const QString all = rawBytes ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
        exchange::Sheet sheet;
        sheet.fileName = u"list.csv"_s;
        sheet.rawBytes = rawBytes;
        int row = 0;
        for (const QString& line : all.split(u'\n')) {
            look(line);
            sheet.startRow(++row);
            sheet.addText(0, line,
                          sheet.fontId(row % 3 == 1   ? u".VnTimeH"_s
                                       : row % 3 == 2 ? u"VNI-Times"_s
                                                      : QString()));
            sheet.addText(1, line);
            sheet.endRow();
        }
        const auto decoded = guarded([&] { exchange::decodeColumns(sheet, {}); });
        fuzz::expect(decoded || !decoded.error().text.isEmpty(), "a refusal says why");
    }
    return 0;
}
