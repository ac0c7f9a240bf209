// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/json/json_tree.h"

#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/tables/cells/number_cell.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <array>
#include <charconv>
#include <cstring>

namespace podium {

namespace {

using Kind = JsonNode::Kind;

bool isJsonBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isJsonDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes that a text goes on after: neither its end, nor a backslash, nor a control character.
constexpr std::array<bool, 256> plainBytes()
{
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < plain.size(); ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}

constexpr std::array kPlainBytes = plainBytes();

} // namespace

JsonView JsonView::operator[](std::string_view key) const
{
    if (!isGroup())
        return {};
    for (std::size_t place = m_place + 1; place < m_nodes[m_place].next;
         place = m_nodes[place].next) {
        if (m_nodes[place].key == key && !m_nodes[place].repeated)
            return {m_nodes, place};
    }
    return {};
}

std::string JsonView::text() const
{
    if (!is(Kind::Text))
        return {};
    if (!node().escaped)
        return std::string(node().text);
    const QByteArray written(node().text.data(), static_cast<qsizetype>(node().text.size()));
    return textOf(QJsonDocument::fromJson("[\"" + written + "\"]").array().at(0));
}

std::optional<double> JsonView::looseNumber() const
{
    if (is(Kind::Number)) {
        const std::string_view text = node().text;
        if (const auto plain = plainNumber(text, {'.'}))
            return plain->value;
        double value = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() ? std::optional(value) : std::nullopt;
    }
    const std::string written = text();
    if (!is(Kind::Text) || isMissing(written))
        return std::nullopt;
    const auto cell = numberCell(written, {});
    return cell ? std::optional(cell->percent ? cell->value / 100 : cell->value) : std::nullopt;
}

const char *JsonTree::read(const char *at, const char *end)
{
    m_at = at;
    m_end = end;
    m_nodes.clear();
    m_cuts.clear();
    m_notNumbers = 0;
    m_repeatedKey = {};
    return readValue({}, 0) ? m_at : nullptr;
}

std::string JsonTree::written(const char *begin, const char *end) const
{
    std::size_t size = static_cast<std::size_t>(end - begin);
    for (const std::string_view cut : m_cuts)
        size = isJsonBlank(cut.front()) ? size - cut.size() : size - cut.size() + 4;
    std::string out;
    out.reserve(size);
    for (const std::string_view cut : m_cuts) {
        out.append(begin, cut.data());
        if (!isJsonBlank(cut.front()))
            out += "null";
        begin = cut.data() + cut.size();
    }
    return out.append(begin, end);
}

void JsonTree::skipBlanks()
{
    if (m_at == m_end || !isJsonBlank(*m_at))
        return;
    const char *const begin = m_at;
    while (m_at != m_end && isJsonBlank(*m_at))
        ++m_at;
    m_cuts.emplace_back(begin, m_at - begin);
}

bool JsonTree::readValue(std::string_view key, int depth)
{
    if (m_at == m_end || depth > kMostDepth)
        return false;
    const std::size_t place = m_nodes.size();
    JsonNode &node = m_nodes.emplace_back();
    node.key = key;
    bool good = false;
    switch (*m_at) {
    case '{':
        node.kind = Kind::Group;
        good = readGroup(place, depth);
        break;
    case '[':
        node.kind = Kind::List;
        good = readList(depth);
        break;
    case '"':
        node.kind = Kind::Text;
        good = readText(node.text, node.escaped);
        break;
    default:
        good = isJsonDigit(*m_at) || (*m_at == '-' && !isNotNumber()) ? readNumber(node)
                                                                      : readWord(node);
    }
    m_nodes[place].next = static_cast<std::uint32_t>(m_nodes.size());
    return good;
}

bool JsonTree::readGroup(std::size_t place, int depth)
{
    std::uint64_t seen = 0; // by length and last byte: a bit that is there asks for a closer look
    ++m_at;
    skipBlanks();
    if (m_at != m_end && *m_at == '}') {
        ++m_at;
        return true;
    }
    for (;;) {
        std::string_view key;
        bool escaped = false;
        if (m_at == m_end || *m_at != '"' || !readText(key, escaped))
            return false;
        const auto last = static_cast<unsigned char>(key.empty() ? 0 : key.back());
        const std::uint64_t bit = std::uint64_t(1) << ((key.size() * 7 + last) % 64);
        if ((seen & bit) != 0)
            markRepeated(place, key);
        seen |= bit;
        skipBlanks();
        if (m_at == m_end || *m_at != ':')
            return false;
        ++m_at;
        skipBlanks();
        if (!readValue(key, depth + 1))
            return false;
        skipBlanks();
        if (m_at == m_end || (*m_at != ',' && *m_at != '}'))
            return false;
        if (*m_at++ == '}')
            return true;
        skipBlanks();
    }
}

bool JsonTree::readList(int depth)
{
    ++m_at;
    skipBlanks();
    if (m_at != m_end && *m_at == ']') {
        ++m_at;
        return true;
    }
    for (;;) {
        if (!readValue({}, depth + 1))
            return false;
        skipBlanks();
        if (m_at == m_end || (*m_at != ',' && *m_at != ']'))
            return false;
        if (*m_at++ == ']')
            return true;
        skipBlanks();
    }
}

/// The value of the same key before this one does not count.
void JsonTree::markRepeated(std::size_t group, std::string_view key)
{
    for (std::size_t place = group + 1; place < m_nodes.size(); place = m_nodes[place].next) {
        if (m_nodes[place].key != key)
            continue;
        m_nodes[place].repeated = true;
        if (m_repeatedKey.empty())
            m_repeatedKey = key;
    }
}

bool JsonTree::readText(std::string_view &text, bool &escaped)
{
    const char *const begin = ++m_at;
    for (; m_at != m_end; ++m_at) {
        if (kPlainBytes[static_cast<unsigned char>(*m_at)])
            continue;
        if (*m_at == '"') {
            text = {begin, static_cast<std::size_t>(m_at++ - begin)};
            return true;
        }
        if (*m_at != '\\' || ++m_at == m_end)
            return false;
        escaped = true;
    }
    return false;
}

bool JsonTree::readNumber(JsonNode &node)
{
    const char *const begin = m_at;
    const auto digits = [this] {
        const char *const from = m_at;
        while (m_at != m_end && isJsonDigit(*m_at))
            ++m_at;
        return m_at - from;
    };
    m_at += *m_at == '-' ? 1 : 0;
    const char *const first = m_at;
    const auto whole = digits();
    if (whole == 0 || (whole > 1 && *first == '0'))
        return false;
    if (m_at != m_end && *m_at == '.' && (++m_at, digits() == 0))
        return false;
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        m_at += m_at != m_end && (*m_at == '+' || *m_at == '-') ? 1 : 0;
        if (digits() == 0)
            return false;
    }
    node.kind = Kind::Number;
    node.text = {begin, static_cast<std::size_t>(m_at - begin)};
    return true;
}

/// Whether a minus begins a word.
bool JsonTree::isNotNumber() const
{
    return m_end - m_at > 1 && (m_at[1] == 'I' || m_at[1] == 'N');
}

bool JsonTree::readWord(JsonNode &node)
{
    struct Word {
        std::string_view text;
        Kind kind;
        bool number = false; ///< that JSON does not know
    };
    constexpr std::array kWords{Word{"null", Kind::Null},           Word{"true", Kind::True},
                                Word{"false", Kind::False},         Word{"NaN", Kind::Null, true},
                                Word{"Infinity", Kind::Null, true}, Word{"-NaN", Kind::Null, true},
                                Word{"-Infinity", Kind::Null, true}};
    const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
    for (const Word &word : kWords) {
        if (!rest.starts_with(word.text))
            continue;
        node.kind = word.kind;
        if (word.number) {
            ++m_notNumbers;
            m_cuts.emplace_back(m_at, word.text.size());
        }
        m_at += word.text.size();
        return true;
    }
    return false;
}

} // namespace podium
