// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/json/json_records.h"

#include "app/engine/uncertainty/in_parallel.h"

#include <QtCore/QByteArrayView>

#include <algorithm>

namespace podium {

namespace {

/// Goes along a text by its values, without making any.
class Scanning final
{
public:
    explicit Scanning(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool skip(char c)
    {
        skipBlanks();
        if (m_place >= m_text.size() || m_text.at(m_place) != c)
            return false;
        ++m_place;
        return true;
    }
    [[nodiscard]] bool isAt(char c)
    {
        skipBlanks();
        return m_place < m_text.size() && m_text.at(m_place) == c;
    }
    [[nodiscard]] qsizetype place() const { return m_place; }

    /// A text in quotation marks, without them; empty where there is none.
    [[nodiscard]] QByteArrayView text()
    {
        if (!isAt('"'))
            return {};
        const qsizetype begin = m_place + 1;
        skipText(); // to the end of all where it is never closed
        return QByteArrayView(m_text).sliced(begin, std::max<qsizetype>(0, m_place - begin - 1));
    }

    /// One value of any kind; false where it has no end.
    [[nodiscard]] bool skipValue()
    {
        int depth = 0;
        for (; m_place < m_text.size(); ++m_place) {
            const char c = m_text.at(m_place);
            if (c == '"') {
                skipText();
                --m_place;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                if (depth == 0)
                    return true;
                if (--depth == 0) {
                    ++m_place;
                    return true;
                }
            } else if (c == ',' && depth == 0) {
                return true;
            }
        }
        return false;
    }

private:
    void skipBlanks()
    {
        while (m_place < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text.at(m_place)))
            ++m_place;
    }

    /// Leaves the place behind the closing quotation mark.
    void skipText()
    {
        for (++m_place; m_place < m_text.size() && m_text.at(m_place) != '"'; ++m_place)
            m_place += m_text.at(m_place) == '\\' ? 1 : 0;
        m_place = std::min(m_place + 1, m_text.size());
    }

    const QByteArray &m_text;
    qsizetype m_place = 0;
};

constexpr qsizetype kLeastRecords = 1 << 20; ///< bytes that are worth a thread
constexpr int kRecordsBetweenLooks = 256;

} // namespace

QByteArray JsonRecords::sample() const
{
    return text.first(firstEnd) + "]}";
}

QByteArray JsonRecords::outside(qsizetype end) const
{
    return text.first(first) + text.sliced(end);
}

std::vector<qsizetype> JsonRecords::starts() const
{
    const qsizetype size = text.size() - first;
    const unsigned threads = usefulThreads(static_cast<int>(size / kLeastRecords));
    std::vector<qsizetype> starts{first};
    for (unsigned i = 1; i < threads; ++i) {
        qsizetype place = std::max(first + size / threads * i, starts.back() + 1);
        const auto isBehindComma = [this](qsizetype at) {
            return QByteArrayView(text).first(at).trimmed().endsWith(',');
        };
        do
            place = text.indexOf(opening, place + 1);
        while (place >= 0 && !isBehindComma(place));
        if (place < 0)
            break;
        starts.push_back(place);
    }
    return starts;
}

std::optional<JsonRecords> jsonRecords(const QByteArray &text)
{
    Scanning scanning(text);
    if (!scanning.skip('{'))
        return std::nullopt;
    do {
        const QByteArrayView key = scanning.text();
        if (key.isEmpty() || !scanning.skip(':'))
            return std::nullopt;
        if ((key == "data" || key == "models") && scanning.skip('[')) {
            if (!scanning.isAt('{'))
                return std::nullopt;
            JsonRecords records{text, scanning.place()};
            if (!scanning.skipValue())
                return std::nullopt;
            records.firstEnd = scanning.place();
            const qsizetype quote = text.indexOf('"', records.first);
            const qsizetype end = text.indexOf('"', quote + 1);
            records.opening = text.sliced(records.first, end + 1 - records.first);
            return quote > 0 && end < records.firstEnd ? std::optional(std::move(records))
                                                       : std::nullopt;
        }
        if (!scanning.skipValue())
            return std::nullopt;
    } while (scanning.skip(','));
    return std::nullopt;
}

RecordsRead readRecords(
    const JsonRecords &records, qsizetype begin, qsizetype limit, const Watch &watch,
    const std::function<void(const JsonTree &, int, const char *, const char *)> &take)
{
    const char *const text = records.text.constData();
    const char *const end = text + records.text.size();
    const auto withoutBlanks = [end](const char *at) {
        while (at != end && QByteArrayView(" \t\r\n").contains(*at))
            ++at;
        return at;
    };
    RecordsRead read{begin, begin};
    JsonTree tree;
    bool more = true;
    while (more && read.end < limit) {
        const char *const record = text + read.end;
        const char *at = *record == '{' ? tree.read(record, end) : nullptr;
        if (at == nullptr || watch.isStopped()) {
            read.good = false;
            return read;
        }
        take(tree, ++read.records, record, at);
        read.notNumbers += tree.notNumbers();
        if (read.repeatedKey.empty())
            read.repeatedKey = tree.repeatedKey();
        at = withoutBlanks(at);
        more = at != end && *at == ',';
        read.end = (more ? withoutBlanks(at + 1) : at) - text;
        if (read.records % kRecordsBetweenLooks == 0)
            watch.reached(static_cast<double>(read.end - begin)
                          / static_cast<double>(limit - begin));
    }
    read.good = more ? limit < records.text.size()
                     : read.end < records.text.size() && records.text.at(read.end) == ']';
    return read;
}

bool fitTogether(const std::vector<RecordsRead> &parts)
{
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        if (!parts[i].good || parts[i].end != parts[i + 1].begin)
            return false;
    }
    return parts.back().good;
}

} // namespace podium
