// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/search_index.h"

#include "app/base/letters.h"
#include "app/base/text.h"

#include <QStringList>

#include <algorithm>

namespace sotoso {

namespace {

constexpr int mostTokens = 8; // a byte of `answers` each

// How well a word answers a token, best highest; the lowest of a hit makes its rank.
enum Level : quint8 { Nothing, Inside, Variant, Beginning, Whole };
enum Accents : quint8 { Wrong, Partial, Exact };

quint8 byteOf(Level level, Accents accents) {
    return static_cast<quint8>(level << 2 | accents);
}

int rankOf(int level) {
    return 6 - level; // Whole 2 … Inside 5
}

QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar c : text::clean(text).toLower()) {
        if (c.isSpace() || c == u',' || c == u';' || c == u'|' || c == u'(' || c == u')') {
            if (!word.isEmpty())
                words += word;
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

quint64 packed(const QString& initials) {
    quint64 all = 0;
    for (const QChar c : initials.left(8))
        all = all << 8 | (c.unicode() & 0xff);
    return all;
}

const text::Letter& letterOf(QChar c) {
    static const text::Letter none;
    return c.unicode() < text::lettersEnd ? text::letters()[c.unicode()] : none;
}

/// Whether the accents that were typed are those of the word; letters typed bare say nothing.
Accents accentsOf(const QString& typed, const QString& word) {
    bool exact = true;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (i >= word.size())
            return Wrong;
        if (typed[i] == word[i])
            continue;
        exact = false;
        const text::Letter &mine = letterOf(typed[i]), &other = letterOf(word[i]);
        const bool bare = typed[i] == QChar(mine.folded) && mine.folded == other.folded;
        const bool toneless = mine.tone == text::Ngang && mine.lower == other.lower;
        if (!bare && !toneless)
            return Wrong;
    }
    return exact ? Exact : Partial;
}

bool isVowel(QChar c) {
    return QStringView(u"aeiouy").contains(c);
}

/// What was meant by letters typed as Telex or VNI while the keyboard program was off: nguyeenx, nguye6n4. Empty when
/// it can be neither.
QString withoutKeyStrokes(const QString& folded) {
    QString vni, telex;
    bool digits = false, vowel = false, other = false;
    for (const QChar c : folded) {
        if (c.isDigit())
            digits = true;
        else
            vni += c;
        other = other || !(c.isDigit() || (c >= u'a' && c <= u'z'));
        vowel = vowel || isVowel(c);
    }
    if (other || !vowel || folded.size() < 3 || folded[0].isDigit())
        return {};
    if (digits)
        return vni.size() > 1 ? vni : QString();
    vowel = false;
    for (const QChar c : folded) {
        const QChar last = telex.isEmpty() ? QChar() : telex.back();
        const bool doubled = c == last && QStringView(u"aeod").contains(c);
        const bool mark = vowel && QStringView(u"fjrswxz").contains(c);
        if (doubled || mark)
            continue;
        telex += c == u'w' ? QChar(u'u') : c;
        vowel = vowel || isVowel(telex.back());
    }
    return telex == folded ? QString() : telex;
}

} // namespace

struct SearchIndex::Token {
    QString lower;       ///< as typed
    QByteArray spelling; ///< folded
    bool bare = false;   ///< typed without accents
    QList<QByteArray> variants;
    Phone number; ///< digits only, three or more: the tail of a phone, or its beginning
    bool fromZero = false;
    quint64 initials = 0; ///< nvd
};

struct SearchIndex::Question {
    std::vector<Token> tokens;
    quint32 all = 0;
    bool accented = false; ///< at least one token was typed with accents
    bool phones = false, initials = false;
    Phone whole; ///< the whole question is a phone number, with spaces, dots or +84
    bool wholeFromZero = false;
};

void SearchIndex::clear() {
    *this = SearchIndex();
}

quint32 SearchIndex::wordNumber(const QString& word) {
    const auto known = numbers.constFind(word);
    if (known != numbers.constEnd())
        return *known;
    const QString bare = text::fold(word);
    const auto number = static_cast<quint32>(words.size());
    words.push_back({static_cast<quint32>(folded.size()), bare == word ? QString() : word});
    folded += bare.toUtf8() + '\n';
    numbers.insert(word, number);
    answered.push_back(0);
    answers.push_back(0);
    return number;
}

SearchIndex::Words SearchIndex::store(const QStringList& list) {
    const Words range{static_cast<quint32>(rows.size()), static_cast<quint32>(list.size())};
    for (const QString& word : list)
        rows.push_back(wordNumber(word));
    return range;
}

SearchIndex::Phone SearchIndex::phoneOf(const QString& digits) {
    return {digits.left(18).toLongLong(), static_cast<int>(std::min<qsizetype>(digits.size(), 18))};
}

void SearchIndex::put(const SearchEntry& entry) {
    House house;
    house.id = entry.id.value;
    house.name = store(wordsOf(entry.headName));
    house.place =
        store(wordsOf(entry.houseNo) + wordsOf(entry.street) + QStringList{text::clean(entry.code).toLower()});
    house.phone = phoneOf(entry.phone);
    house.initials = packed(text::initials(entry.headName));
    house.people = static_cast<quint32>(people.size());
    house.peopleCount = static_cast<quint32>(entry.people.size());
    for (const SearchEntry::Person& person : entry.people)
        people.push_back({person.id.value, store(wordsOf(person.name)), phoneOf(person.phone),
                          packed(text::initials(person.name)), person.head});
    const auto known = places.constFind(house.id);
    if (known != places.constEnd()) {
        houses[*known] = house; // its old rows stay behind, unread, until the book is opened again
        return;
    }
    places.insert(house.id, static_cast<quint32>(houses.size()));
    houses.push_back(house);
}

void SearchIndex::remove(HouseholdId id) {
    const auto known = places.constFind(id.value);
    if (known == places.constEnd())
        return;
    houses[*known] = House();
    places.erase(known);
}

HouseholdId SearchIndex::householdOf(ResidentId id) const {
    for (const House& house : houses)
        for (quint32 i = 0; i < house.peopleCount; ++i)
            if (people[house.people + i].id == id.value)
                return HouseholdId(house.id);
    return {};
}

quint32 SearchIndex::wordAt(quint32 position) const {
    const auto after = std::upper_bound(words.begin(), words.end(), position,
                                        [](quint32 place, const Word& word) { return place < word.start; });
    return static_cast<quint32>(after - words.begin() - 1);
}

void SearchIndex::note(const Token& token, int number, quint32 position, const QByteArray& spelling, bool variant) {
    const char before = folded[position - 1], after = folded[position + spelling.size()];
    const bool part = (before == '-' || before == '/') && spelling.size() > 1; // 0231 of 2-0231
    Level level = before == '\n' ? (after == '\n' ? Whole : Beginning) : part ? Beginning : Inside;
    if (level == Inside && (variant || spelling.size() < 2))
        return;
    const quint32 at = wordAt(position);
    Accents accents = Wrong;
    if (variant)
        level = Variant;
    else if (words[at].lower.isNull() && before == '\n')
        accents = token.bare ? Exact : Wrong;
    else if (level == Whole && text::sameKey(token.lower) == text::sameKey(words[at].lower))
        accents = Exact;
    else if (before == '\n' && !words[at].lower.isNull())
        accents = accentsOf(token.lower, words[at].lower);
    const int shift = number * 8;
    const quint64 now = answers[at] >> shift & 0xff, next = byteOf(level, accents);
    if (!answered[at])
        touched.push_back(at);
    answered[at] |= 1u << number;
    if (next > now)
        answers[at] = (answers[at] & ~(quint64{0xff} << shift)) | next << shift;
}

void SearchIndex::lookUp(Question& question) {
    for (const quint32 at : touched) {
        answered[at] = 0;
        answers[at] = 0;
    }
    touched.clear();
    for (size_t i = 0; i < question.tokens.size(); ++i) {
        const Token& token = question.tokens[i];
        const auto all = [&](const QByteArray& spelling, bool variant) {
            for (qsizetype at = folded.indexOf(spelling, 1); at > 0; at = folded.indexOf(spelling, at + 1))
                note(token, static_cast<int>(i), static_cast<quint32>(at), spelling, variant);
        };
        all(token.spelling, false);
        for (const QByteArray& variant : token.variants)
            all(variant, true);
    }
}

bool SearchIndex::endsOrBegins(const Phone& phone, const Phone& asked, bool fromZero) {
    if (asked.digits == 0 || phone.digits < asked.digits)
        return false;
    qint64 tail = 1, head = 1;
    for (int i = 0; i < asked.digits; ++i)
        tail *= 10;
    for (int i = asked.digits; i < phone.digits; ++i)
        head *= 10;
    return phone.number % tail == asked.number || (fromZero && phone.number / head == asked.number);
}

quint32 SearchIndex::heldBy(const Words& range) const {
    quint32 mask = 0;
    for (quint32 i = 0; i < range.count; ++i)
        mask |= answered[rows[range.first + i]];
    return mask;
}

quint32 SearchIndex::others(const Question& question, const Phone& phone, quint64 initials) const {
    quint32 mask = 0;
    for (size_t i = 0; i < question.tokens.size(); ++i) {
        const Token& token = question.tokens[i];
        if ((token.initials && token.initials == initials) || endsOrBegins(phone, token.number, token.fromZero))
            mask |= 1u << i;
    }
    return mask;
}

std::optional<SearchIndex::Hit> SearchIndex::judge(const Question& question, const Words& name, const Words& place,
                                                   quint32 others, bool aboutHousehold) const {
    const auto wordOf = [&](quint32 i) { return rows[i < name.count ? name.first + i : place.first + i - name.count]; };
    const quint32 count = name.count + place.count;
    quint64 used = 0;
    int lowest = Whole, accents = 0, last = -1, wrong = 0;
    bool inOrder = true, given = false, code = false, allInName = true;
    for (size_t i = 0; i < question.tokens.size(); ++i) {
        int best = 0, at = -1;
        for (quint32 w = 0; w < count && w < 64; ++w) {
            const int answer = static_cast<int>(answers[wordOf(w)] >> (i * 8) & 0xff);
            if (answer > best && !(used >> w & 1)) {
                best = answer;
                at = static_cast<int>(w);
            }
        }
        if (others >> i & 1 && best < byteOf(Beginning, Wrong)) {
            lowest = std::min<int>(lowest, Beginning);
            allInName = false;
            continue;
        }
        if (at < 0)
            return std::nullopt; // two tokens for one word
        used |= quint64{1} << at;
        const int level = best >> 2;
        lowest = std::min(lowest, level);
        accents += best & 3;
        wrong += (best & 3) != Exact;
        inOrder = inOrder && at > last;
        last = at;
        allInName = allInName && at < static_cast<int>(name.count);
        given = given || (at == static_cast<int>(name.count) - 1 && level == Whole);
        code = code || (aboutHousehold && at == static_cast<int>(count) - 1 && level == Whole);
    }
    Hit hit;
    hit.rank = rankOf(lowest);
    if (lowest == Whole && allInName && inOrder && question.tokens.size() == name.count)
        hit.rank = wrong ? 1 : 0;
    else if (code && question.tokens.size() == 1)
        hit.rank = 0;
    const auto few = static_cast<quint64>(15 - std::min(15, accents));
    hit.order = static_cast<quint64>(hit.rank) << 60 | quint64{!allInName} << 59 | (question.accented ? few : 0) << 55 |
                quint64{!inOrder} << 54 | quint64{!given} << 53 | few << 49 | quint64{!aboutHousehold} << 48;
    return hit;
}

SearchIndex::Question SearchIndex::ask(const QString& typed) {
    Question question;
    const QString cleaned = text::clean(typed);
    QString digits;
    bool phoneLike = true;
    for (const QChar c : cleaned) {
        if (c.isDigit())
            digits += c;
        else
            phoneLike = phoneLike && QStringView(u"+ .()-").contains(c);
    }
    if (digits.startsWith(u"84") && cleaned.startsWith(u'+'))
        digits.replace(0, 2, u'0');
    if (phoneLike && digits.size() >= 3) {
        question.whole = phoneOf(digits);
        question.wholeFromZero = digits.startsWith(u'0');
    }
    for (const QString& word : wordsOf(cleaned)) {
        if (question.tokens.size() == mostTokens)
            break;
        const QString bare = text::fold(word);
        if (bare.isEmpty())
            continue;
        Token token;
        token.lower = word;
        token.spelling = bare.toUtf8();
        token.bare = bare == word;
        const QString meant = withoutKeyStrokes(word);
        QStringList variants{QString(bare).replace(u'y', u'i'), QString(bare).replace(u'i', u'y'), meant,
                             QString(meant).replace(u'y', u'i'), QString(meant).replace(u'i', u'y')};
        variants.removeDuplicates();
        for (const QString& variant : std::as_const(variants))
            if (!variant.isEmpty() && variant != bare)
                token.variants += variant.toUtf8();
        const bool number = std::all_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
        if (number && bare.size() >= 3) {
            token.number = phoneOf(bare);
            token.fromZero = bare.startsWith(u'0');
            question.phones = true;
        }
        if (token.bare && bare.size() > 1 && bare.size() <= 8 &&
            std::all_of(bare.begin(), bare.end(), [](QChar c) { return c >= u'a' && c <= u'z'; })) {
            token.initials = packed(bare);
            question.initials = true;
        }
        question.accented = question.accented || !token.bare;
        question.tokens.push_back(token);
    }
    question.all = (1u << question.tokens.size()) - 1;
    lookUp(question);
    return question;
}

template <class F>
void SearchIndex::eachHit(const Question& question, F&& tell) const {
    if (question.tokens.empty())
        return;
    const auto take = [&](std::optional<Hit> hit, const Phone& phone, const House& house, qint64 resident) {
        if (question.whole.digits && endsOrBegins(phone, question.whole, question.wholeFromZero)) {
            const int rank = phone.digits == question.whole.digits ? 0 : 3;
            if (!hit || hit->rank > rank)
                hit = Hit{{}, {}, {}, rank, static_cast<quint64>(rank) << 60 | quint64{resident != 0} << 48};
        }
        if (!hit)
            return;
        hit->household = HouseholdId(house.id);
        hit->resident = ResidentId(resident);
        hit->order |= static_cast<quint64>(&house - houses.data());
        tell(*hit);
    };
    const bool extra = question.phones || question.initials;
    for (const House& house : houses) {
        if (!house.id)
            continue;
        const quint32 place = heldBy(house.place);
        quint32 more = extra ? others(question, house.phone, house.initials) : 0;
        Phone phone = house.phone;
        for (quint32 i = 0; i < house.peopleCount; ++i) {
            const Person& person = people[house.people + i];
            if (person.head) {
                if (extra)
                    more |= others(question, person.phone, person.initials);
                if (question.whole.digits && endsOrBegins(person.phone, question.whole, question.wholeFromZero))
                    phone = person.phone;
                continue;
            }
            const quint32 own = heldBy(person.name) | (extra ? others(question, person.phone, person.initials) : 0);
            const bool all = own && (own | place) == question.all;
            if (all || question.whole.digits)
                take(all ? judge(question, person.name, house.place, others(question, person.phone, person.initials),
                                 false)
                         : std::nullopt,
                     person.phone, house, person.id);
        }
        const bool all = (heldBy(house.name) | place | more) == question.all;
        if (all || question.whole.digits)
            take(all ? judge(question, house.name, house.place, more, true) : std::nullopt, phone, house, 0);
    }
}

QList<SearchIndex::Hit> SearchIndex::match(const QString& typed, int limit) {
    QList<Hit> hits;
    const auto better = [](const Hit& a, const Hit& b) { return a.order < b.order; };
    if (limit <= 0)
        return hits;
    eachHit(ask(typed), [&](const Hit& hit) {
        if (hits.size() == limit) { // a heap with the worst on top
            if (!better(hit, hits.front()))
                return;
            std::pop_heap(hits.begin(), hits.end(), better);
            hits.back() = hit;
        } else {
            hits.append(hit);
        }
        std::push_heap(hits.begin(), hits.end(), better);
    });
    std::sort_heap(hits.begin(), hits.end(), better);
    for (Hit& hit : hits) {
        const House& house = houses[places.value(hit.household.value)];
        for (quint32 i = 0; i < house.peopleCount && !hit.resident; ++i)
            if (people[house.people + i].head)
                hit.head = ResidentId(people[house.people + i].id);
    }
    return hits;
}

QSet<HouseholdId> SearchIndex::households(const QString& typed) {
    QSet<HouseholdId> good, weak;
    eachHit(ask(typed), [&](const Hit& hit) {
        if (hit.rank <= rankOf(Beginning))
            good += hit.household;
        else if (good.isEmpty())
            weak += hit.household;
    });
    return good.isEmpty() ? weak : good;
}

} // namespace sotoso
