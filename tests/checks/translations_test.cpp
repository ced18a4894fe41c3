// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context, source;
    QStringList translations;
    bool unfinished = false;
};

QStringList readTranslation(QXmlStreamReader& xml) {
    QStringList forms;
    QString text;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
        if (xml.isStartElement() && xml.name() == u"numerusform")
            forms += xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

QList<Message> messages(const QString& name) {
    QFile file(QStringLiteral(SOTOSO_SOURCE_DIR "/translations/") + name);
    QList<Message> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all += Message{context, {}, {}, false};
        else if (xml.name() == u"source")
            all.last().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            all.last().unfinished = xml.attributes().hasAttribute(u"type"_s);
            all.last().translations = readTranslation(xml);
        }
    }
    return all;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression mark(u"%(n|L?[1-9])"_s);
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        marks += it.next().captured();
    marks.removeDuplicates();
    marks.sort();
    return marks;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void vietnameseIsComplete() {
        const auto all = messages(u"sotoso_vi.ts"_s);
        QVERIFY(all.size() > 100);
        QStringList wrong;
        for (const Message& m : all)
            if (m.unfinished || m.translations.join(QString()).trimmed().isEmpty())
                wrong += m.context + u": "_s + m.source;
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 unfinished:\n"_s.arg(wrong.size()) + wrong.join(u'\n')));
    }

    void placeholdersMatch() {
        QStringList wrong;
        for (const char* name : {"sotoso_vi.ts", "sotoso_en.ts"})
            for (const Message& m : messages(QLatin1String(name)))
                for (const QString& translation : m.translations)
                    if (!translation.isEmpty() && placeholders(translation) != placeholders(m.source))
                        wrong += m.context + u": "_s + m.source + u" -> "_s + translation;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyTextOfTheSourcesIsListed() {
        QSet<QString> known;
        for (const Message& m : messages(u"sotoso_vi.ts"_s))
            known.insert(m.source);
        static const QRegularExpression call(u"\\btr\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]"_s);
        QStringList wrong;
        for (const char* folder : {"/app", "/ui"}) {
            QDirIterator it(QStringLiteral(SOTOSO_SOURCE_DIR) + QLatin1String(folder), {u"*.cpp"_s, u"*.h"_s},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto m = call.globalMatch(QString::fromUtf8(file.readAll())); m.hasNext();) {
                    QString source = m.next().captured(1);
                    source.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
                    if (!known.contains(source))
                        wrong += path + u": "_s + source;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"run ./dev tr\n"_s + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
