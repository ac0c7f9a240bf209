// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/json/tolerant_json.h"

#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/table_text.h"

#include <QtCore/QJsonObject>

#include <array>
#include <cmath>

namespace podium {

namespace {

using Severity = Finding::Severity;

/// Goes over the text once: what JSON does not know becomes null, and depth is measured.
class Cleaning final
{
public:
    explicit Cleaning(QByteArray &text)
        : m_text(text)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_text.size() && !m_tooDeep; ++i) {
            const char c = m_text.at(i); // who shares the text keeps it as it was
            if (c == '"')
                i = endOfString(i);
            else if (c == '{' || c == '[')
                m_tooDeep = ++m_depth > kMostDepth;
            else if (c == '}' || c == ']')
                --m_depth;
            else if (c == 'N' || c == 'I' || c == '-')
                replaceWord(i);
        }
    }

    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }
    [[nodiscard]] int replaced() const { return m_replaced; }

private:
    [[nodiscard]] qsizetype endOfString(qsizetype i) const
    {
        for (++i; i < m_text.size() && m_text.at(i) != '"'; ++i) {
            if (m_text.at(i) == '\\')
                ++i;
        }
        return i;
    }

    void replaceWord(qsizetype at)
    {
        constexpr std::array<QByteArrayView, 4> kWords{"-Infinity", "Infinity", "-NaN", "NaN"};
        for (const QByteArrayView word : kWords) {
            if (!QByteArrayView(m_text).sliced(at).startsWith(word))
                continue;
            // As long as before, so that places in messages stay right; "NaN" is too short.
            const QByteArray null = QByteArray("null").leftJustified(word.size(), ' ');
            m_text.replace(at, word.size(), null);
            ++m_replaced;
            return;
        }
    }

    QByteArray &m_text;
    int m_depth = 0;
    int m_replaced = 0;
    bool m_tooDeep = false;
};

} // namespace

bool looksLikeJson(const QByteArray &bytes)
{
    QByteArray start = bytes.left(256);
    start.replace('\0', "");
    while (!start.isEmpty() && (start.front() & 0x80) != 0) // a byte order mark
        start.remove(0, 1);
    start = start.trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

void sayNotNumbers(int count, ImportFindings &findings)
{
    if (count > 0)
        findings.note("not-a-number", {},
                      Error::tr("NaN or Infinity stands %1 times; it means \"not "
                                "measured\"."),
                      {std::to_string(count)});
}

void sayRepeatedKey(const RepeatedKey &key, ImportFindings &findings)
{
    findings.add(Severity::Warning, "repeated-key", key.line, key.key.toStdString(), {},
                 Error::tr("The key \"%1\" stands twice in one group; its last value counts."),
                 {key.key.toStdString()});
}

Result<QByteArray> cleanedJson(const QByteArray &bytes, const std::string &file,
                               ImportFindings &findings)
{
    QByteArray text = decodedText(bytes, findings);
    Cleaning cleaning(text);
    cleaning.run();
    if (cleaning.tooDeep())
        return failure(
            Error::Kind::Invalid,
            Error::tr("The file has groups within groups, more than %1 deep; that is no file of "
                      "figures."),
            {std::to_string(kMostDepth)}, {file, 0, {}});
    sayNotNumbers(cleaning.replaced(), findings);
    if (const auto twice = repeatedKey(text))
        sayRepeatedKey(*twice, findings);
    return text;
}

namespace {

bool isCut(const QJsonParseError &error, const QByteArray &text)
{
    const bool isOpen = error.error == QJsonParseError::UnterminatedObject
        || error.error == QJsonParseError::UnterminatedArray
        || error.error == QJsonParseError::UnterminatedString
        || error.error == QJsonParseError::TerminationByNumber
        || error.error == QJsonParseError::MissingValueSeparator
        || error.error == QJsonParseError::IllegalValue;
    return isOpen && error.offset >= text.trimmed().size() - 1;
}

} // namespace

Result<QJsonDocument> parsedCleanJson(const QByteArray &text, const std::string &file)
{
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::Invalid,
                       isCut(error, text)
                           ? Error::tr("The file ends in the midst of its JSON (%1): it was cut "
                                       "off. Fetch or copy it again.")
                           : Error::tr("The file is not JSON: %1."),
                       {error.errorString().toStdString()},
                       {file, static_cast<int>(text.left(error.offset).count('\n')) + 1, {}});
    return document;
}

Result<QJsonDocument> tolerantJson(const QByteArray &bytes, const std::string &file,
                                   ImportFindings &findings)
{
    return cleanedJson(bytes, file, findings).and_then([&](const QByteArray &text) {
        return parsedCleanJson(text, file);
    });
}

std::optional<double> looseNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const std::string text = value.toString().toStdString();
    if (!value.isString() || isMissing(text))
        return std::nullopt;
    const auto cell = numberCell(text, {});
    return cell ? std::optional(cell->percent ? cell->value / 100 : cell->value) : std::nullopt;
}

std::optional<int> looseCount(const QJsonValue &value)
{
    const auto number = looseNumber(value);
    return number && *number >= 1 && *number < 1e9 ? std::optional(static_cast<int>(*number))
                                                   : std::nullopt;
}

std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::string compactText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace podium
