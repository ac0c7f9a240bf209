// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/json/json_records.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonDocument>

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
        skipText();
        return QByteArrayView(m_text).sliced(begin, m_place - begin - 1);
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

/// Places of a list's groups; false where it holds something else or has no end.
bool readList(Scanning &scanning, JsonRecords &records)
{
    do {
        if (!scanning.isAt('{'))
            return false;
        const qsizetype begin = scanning.place();
        if (!scanning.skipValue())
            return false;
        records.places.emplace_back(begin, scanning.place() - begin);
    } while (scanning.skip(','));
    return scanning.isAt(']');
}

} // namespace

QByteArray JsonRecords::sample() const
{
    const auto [first, size] = places.front();
    const auto [last, lastSize] = places.back();
    return text.first(first + size) + text.sliced(last + lastSize);
}

std::optional<JsonRecords> jsonRecords(const QByteArray &text)
{
    JsonRecords records{text};
    Scanning scanning(text);
    if (!scanning.skip('{'))
        return std::nullopt;
    do {
        const QByteArrayView key = scanning.text();
        if (key.isEmpty() || !scanning.skip(':'))
            return std::nullopt;
        const bool list = (key == "data" || key == "models") && scanning.skip('[');
        if (list)
            return readList(scanning, records) ? std::optional(std::move(records)) : std::nullopt;
        if (!scanning.skipValue())
            return std::nullopt;
    } while (scanning.skip(','));
    return std::nullopt;
}

Result<void> eachRecord(const JsonRecords &records, const std::string &file, const Watch &watch,
                        const std::function<void(const QJsonObject &, int)> &take)
{
    int number = 0;
    for (const auto &[begin, size] : records.places) {
        if (watch.isStopped())
            return stopped();
        QJsonParseError error;
        const auto json = QJsonDocument::fromJson(
            QByteArray::fromRawData(records.text.constData() + begin, size), &error);
        if (error.error != QJsonParseError::NoError)
            return failure(
                Error::Kind::Invalid, Error::tr("The file is not JSON: %1."),
                {error.errorString().toStdString()},
                {file,
                 static_cast<int>(records.text.first(begin + error.offset).count('\n')) + 1,
                 {}});
        take(json.object(), ++number);
        watch.reached(static_cast<double>(begin + size) / static_cast<double>(records.text.size()));
    }
    return {};
}

} // namespace podium
