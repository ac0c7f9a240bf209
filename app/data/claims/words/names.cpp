// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/names.h"

#include "app/data/claims/words/phrases.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isLeftOut(QChar letter)
{
    return letter.isSpace() || letter == u'(' || letter == u')' || letter == u'-' || letter == u'‑'
        || letter == u'–' || letter == QChar::ByteOrderMark;
}

/// The longest: "솔라" before "솔".
const Spelling *spellingAt(const QString &text, qsizetype place)
{
    const Spelling *longest = nullptr;
    for (const Spelling &spelling : spellings()) {
        const QStringView korean(spelling.korean);
        if ((!longest || korean.size() > QStringView(longest->korean).size())
            && QStringView(text).sliced(place).startsWith(korean, Qt::CaseInsensitive))
            longest = &spelling;
    }
    return longest;
}

Item named(char16_t sort, const std::string &name)
{
    Item item;
    item.sort = sort;
    item.name = name;
    return item;
}

/// "Claude Opus 4.1" of "Claude 4.1 Opus", and the other way round; empty for other names.
QString otherOrder(const QString &name)
{
    static const QRegularExpression numberFirst(u"^(\\w+) (\\d[\\d.]*) ([A-Za-z]+)\\b(.*)$"_s);
    static const QRegularExpression numberLast(
        u"^(\\w+) ([A-Za-z]+) (\\d[\\d.]*)(?![\\w.])(.*)$"_s);
    for (const QRegularExpression &order : {numberFirst, numberLast}) {
        if (const auto match = order.match(name); match.hasMatch())
            return u"%1 %2 %3%4"_s.arg(match.captured(1), match.captured(3), match.captured(2),
                                       match.captured(4));
    }
    return {};
}

} // namespace

FoldedText foldedText(const QString &text)
{
    FoldedText folded;
    for (qsizetype place = 0; place < text.size();) {
        if (const Spelling *spelling = spellingAt(text, place)) {
            for (const char16_t letter : std::u16string_view(spelling->latin)) {
                folded.letters += QChar(letter);
                folded.places.push_back(place);
            }
            place += QStringView(spelling->korean).size();
            continue;
        }
        if (!isLeftOut(text[place])) {
            folded.letters += text[place].toLower();
            folded.places.push_back(place);
        }
        ++place;
    }
    folded.places.push_back(text.size());
    return folded;
}

NameIndex::NameIndex(const Dataset &dataset)
{
    addPlaces(dataset);
    addModels(dataset);
    for (const Lab &lab : dataset.labs) {
        const Item item = named(u'E', lab.id);
        add(QString::fromStdString(lab.nameEn), item);
        addWithoutApostrophe(QString::fromStdString(lab.nameEn), item);
        add(QString::fromStdString(lab.nameKo), item);
        for (const std::string &alias : lab.aliases)
            add(QString::fromStdString(alias), item);
    }
    for (const DailyName &daily : dailyLabs()) {
        const std::string id = daily.codes;
        if (std::ranges::any_of(dataset.labs, [&id](const Lab &lab) { return lab.id == id; }))
            add(QString::fromUtf16(daily.text), named(u'E', id));
    }
    for (const PublicProgramme &programme : dataset.ledger.programmes) {
        Item item = named(u'P', programme.id);
        item.tag = QString::fromStdString(programme.id);
        for (const std::string &name : {programme.nameEn, programme.nameKo}) {
            // "2026 AI budget" may be of any country.
            static const QRegularExpression ofYear(u"^(\\d{4})(?:년)? AI (?:budget|예산)$"_s);
            if (const auto match = ofYear.match(QString::fromStdString(name)); match.hasMatch()) {
                const std::string year = match.captured(1).toStdString();
                item.date = {*parseDate(year + "-01-01"), *parseDate(year + "-12-31")};
            }
            add(QString::fromStdString(name), item);
        }
    }
}

void NameIndex::add(const QString &name, const Item &item)
{
    if (hold(name, item))
        m_names.append(name);
}

/// "Mistrals" as people type "Mistral's".
void NameIndex::addWithoutApostrophe(const QString &name, const Item &item)
{
    constexpr qsizetype kShortest = 4; // "KT's"
    const bool latin = std::ranges::all_of(
        name, [](QChar letter) { return letter.unicode() < 0x80 && letter.isLetter(); });
    if (latin && name.size() >= kShortest && !name.endsWith(u's'))
        hold(name + u's', item);
}

/// What is there first stays: a country's name before a lab's, a model's before its family's.
bool NameIndex::hold(const QString &name, const Item &item)
{
    constexpr qsizetype kShortest = 2;
    const QString key = foldedText(name).letters;
    const bool isHan = key.size() == 1 && key[0].script() == QChar::Script_Han; // "美"
    if ((key.size() < kShortest && !isHan) || m_items.contains(key))
        return false;
    m_items.insert(key, item);
    m_longest = std::max(m_longest, key.size());
    return true;
}

void NameIndex::addModels(const Dataset &dataset)
{
    for (const Snapshot &snapshot : dataset.snapshots) {
        for (const Model &model : snapshot.models) {
            add(QString::fromStdString(model.name), named(u'E', model.name));
            for (const std::string &alias : model.aliases)
                add(QString::fromStdString(alias), named(u'E', model.name));
        }
    }
    for (const Snapshot &snapshot : dataset.snapshots) {
        for (const Model &model : snapshot.models) {
            add(QString::fromStdString(model.family), named(u'E', model.family));
            addLines(QString::fromStdString(model.family));
        }
    }
    for (const Snapshot &snapshot : dataset.snapshots) {
        for (const Model &model : snapshot.models) {
            add(otherOrder(QString::fromStdString(model.name)), named(u'E', model.name));
            add(otherOrder(QString::fromStdString(model.family)), named(u'E', model.family));
            addOwned(QString::fromStdString(model.name), named(u'E', model.name));
            addOwned(QString::fromStdString(model.family), named(u'E', model.family));
        }
    }
}

/// "Mistral's Medium 3.1", "미스트랄의 미디엄 3.1" of "Mistral Medium 3.1".
void NameIndex::addOwned(const QString &name, const Item &item)
{
    const qsizetype blank = name.indexOf(u' ');
    if (blank < 1 || !std::all_of(name.begin(), name.begin() + blank, [](QChar letter) {
            return letter.isLetter();
        }))
        return;
    for (const QString &of : {u"'s"_s, u"의"_s})
        hold(name.first(blank) + of + name.sliced(blank), item);
}

/// "EXAONE 4.0", "EXAONE 4" and "EXAONE" of "EXAONE 4.0 32B".
void NameIndex::addLines(const QString &name)
{
    for (qsizetype end = name.size() - 1; end > 1; --end) {
        if (!isLeftOut(name[end]) || !name[0].isLetter())
            continue;
        const QString line = name.first(end);
        add(line, named(u'E', line.toStdString()));
        if (line.endsWith(u".0"_s))
            hold(line.chopped(2), named(u'E', line.toStdString()));
    }
}

void NameIndex::addPlaces(const Dataset &dataset)
{
    for (const Country &country : dataset.countries) {
        Item item = named(u'C', country.code);
        item.codes = {country.code};
        add(QString::fromStdString(country.nameEn), item);
        addWithoutApostrophe(QString::fromStdString(country.nameEn), item);
        add(QString::fromStdString(country.nameKo), item);
        // Codes in small letters are words: "is", "in", "no". See at().
        add(QString::fromStdString(country.code), item);
    }
    for (const DailyName &daily : dailyNames()) {
        Item item;
        item.sort = u'C';
        for (const QString &code :
             QString::fromLatin1(daily.codes).split(u' ', Qt::SkipEmptyParts)) {
            if (findCountry(dataset, code.toStdString()))
                item.codes.push_back(code.toStdString());
        }
        if (item.codes.empty())
            continue;
        item.name = item.codes.front();
        add(QString::fromUtf16(daily.text), item);
        addWithoutApostrophe(QString::fromUtf16(daily.text), item);
    }
}

std::vector<Item> NameIndex::at(const FoldedText &folded, qsizetype letter) const
{
    std::vector<Item> found;
    const qsizetype most = std::min(m_longest, folded.letters.size() - letter);
    for (qsizetype length = 1; length <= most; ++length) {
        const auto known = m_items.constFind(folded.letters.mid(letter, length));
        if (known == m_items.constEnd())
            continue;
        Item item = *known;
        item.start = folded.places[static_cast<std::size_t>(letter)];
        const auto last = static_cast<std::size_t>(letter + length - 1);
        // A spelling ends where the next letter begins, anything else behind its last letter.
        item.length = folded.places[last + 1] - item.start;
        if (folded.places[last + 1] == folded.places[last])
            continue; // within a spelling
        found.push_back(std::move(item));
    }
    return found;
}

} // namespace podium
