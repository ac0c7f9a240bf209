// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/json_keys.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>
#include <vector>

namespace podium {

namespace {

/// A text in quotation marks as it is meant; escapes are rare in keys.
QString meant(const QByteArray &quoted)
{
    if (quoted.size() < 2) // what is no JSON is said by who reads it
        return {};
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

/// Walks over the text once. Within a group, a text before a colon is a key.
class Walk final
{
public:
    explicit Walk(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::optional<RepeatedKey> run()
    {
        for (; m_position < m_text.size(); ++m_position) {
            switch (m_text.at(m_position)) {
            case '\n':
                ++m_line;
                break;
            case '{':
            case '[':
                m_groups.emplace_back();
                break;
            case '}':
            case ']':
                if (!m_groups.empty())
                    m_groups.pop_back();
                break;
            case ':':
                if (!m_groups.empty() && !insert())
                    return RepeatedKey{meant(m_last), m_line};
                break;
            case '"':
                passText();
                break;
            default:
                break;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool insert()
    {
        const QString key = meant(m_last);
        if (m_groups.back().contains(key))
            return false;
        m_groups.back().insert(key);
        return true;
    }

    /// Leaves the position on the closing quotation mark.
    void passText()
    {
        const qsizetype begin = m_position++;
        while (m_position < m_text.size() && m_text.at(m_position) != '"')
            m_position += m_text.at(m_position) == '\\' ? 2 : 1;
        m_last = m_text.sliced(begin, std::min(m_position + 1, m_text.size()) - begin);
    }

    const QByteArray &m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    QByteArray m_last; ///< the last text in quotation marks
    std::vector<QSet<QString>> m_groups;
};

} // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray &text)
{
    return Walk(text).run();
}

} // namespace podium
