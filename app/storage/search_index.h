// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <vector>

namespace sotoso {

/// What a household and its people are found by.
struct SearchEntry {
    struct Person {
        ResidentId id;
        QString name, phone;
        bool head = false; ///< found as the household, not once more as a person
    };
    HouseholdId id;
    QString headName, houseNo, street, code, phone;
    QList<Person> people;
};

/// The searchable text of a book in memory. Every distinct word stands once in one folded buffer; households and people
/// are rows of word numbers. A question is looked up in the buffer word by word, then one pass over the rows tells who
/// has them all, so that a keystroke costs the same however much matches.
class SearchIndex {
public:
    struct Hit {
        HouseholdId household;
        ResidentId resident; ///< none: the household itself
        ResidentId head;     ///< of a household: the resident who is its head, where known
        int rank = 0;        ///< Found::rank
        quint64 order = 0;   ///< rank first, then what tells equals apart
    };

    void clear();
    /// Adds a household, or replaces it.
    void put(const SearchEntry& entry);
    void remove(HouseholdId id);
    /// Where the index has a person; none when it does not know them.
    HouseholdId householdOf(ResidentId id) const;
    /// The best hits, best first.
    QList<Hit> match(const QString& typed, int limit);
    /// Every household found, by itself or by one of its people; of weaker ranks only where there are no better ones.
    QSet<HouseholdId> households(const QString& typed);

private:
    struct Phone {
        qint64 number = 0;
        int digits = 0;
    };
    struct Words {
        quint32 first = 0;
        quint32 count = 0;
    };
    struct Person {
        qint64 id = 0;
        Words name;
        Phone phone;
        quint64 initials = 0;
        bool head = false;
    };
    struct House {
        qint64 id = 0;
        Words name, place; ///< the code is the last word of the place
        Phone phone;
        quint64 initials = 0;
        quint32 people = 0, peopleCount = 0;
    };
    struct Word {
        quint32 start = 0; ///< in `folded`
        QString lower;     ///< with its accents; null when it has none
    };
    struct Token;
    struct Question;

    Words store(const QStringList& words);
    quint32 wordNumber(const QString& word);
    quint32 wordAt(quint32 position) const;
    Question ask(const QString& typed);
    /// Tells of every hit, in no order.
    template <class F>
    void eachHit(const Question& question, F&& tell) const;
    void lookUp(Question& question);
    void note(const Token& token, int number, quint32 position, const QByteArray& spelling, bool variant);
    static Phone phoneOf(const QString& digits);
    static bool endsOrBegins(const Phone& phone, const Phone& asked, bool fromZero);
    quint32 heldBy(const Words& words) const;
    quint32 others(const Question& question, const Phone& phone, quint64 initials) const;
    std::optional<Hit> judge(const Question& question, const Words& name, const Words& place, quint32 others,
                             bool aboutHousehold) const;

    std::vector<House> houses;     ///< id 0: taken out
    QHash<qint64, quint32> places; ///< of the households in `houses`
    std::vector<Person> people;
    std::vector<quint32> rows; ///< word numbers
    std::vector<Word> words;
    QHash<QString, quint32> numbers; ///< of words as written, in lower case
    QByteArray folded = "\n";        ///< all words, each ended by a line break

    // Of the running question, one for each word: which of its tokens the word answers, and how well (a byte each).
    std::vector<quint32> answered;
    std::vector<quint64> answers;
    std::vector<quint32> touched;
};

} // namespace sotoso
