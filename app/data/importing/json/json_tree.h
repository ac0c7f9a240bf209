// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// A value of JSON as places in its text.
struct JsonNode {
    enum class Kind : std::uint8_t { Null, False, True, Number, Text, List, Group };

    Kind kind = Kind::Null;
    bool escaped = false;       ///< text with backslashes
    bool repeated = false;      ///< a later key of the group is the same
    std::uint32_t next = 0;     ///< number of the node behind this one and all within it
    std::string_view key = {};  ///< within a group
    std::string_view text = {}; ///< of numbers and texts, as written
};

/// A value of a JsonTree, or none; as long as the tree and its text stay as they are.
class JsonView final
{
public:
    JsonView() = default;
    JsonView(const std::vector<JsonNode> &nodes, std::size_t place)
        : m_nodes(nodes.data())
        , m_place(place)
    {
    }

    [[nodiscard]] bool exists() const { return m_nodes != nullptr; }
    [[nodiscard]] bool is(JsonNode::Kind kind) const
    {
        return exists() && m_nodes[m_place].kind == kind;
    }
    [[nodiscard]] bool isGroup() const { return is(JsonNode::Kind::Group); }
    [[nodiscard]] bool isTruth() const
    {
        return is(JsonNode::Kind::True) || is(JsonNode::Kind::False);
    }
    /// Of a group or list.
    [[nodiscard]] bool isEmpty() const { return node().next == m_place + 1; }
    /// Neither absent nor null.
    [[nodiscard]] bool holdsSomething() const { return exists() && !is(JsonNode::Kind::Null); }
    [[nodiscard]] const JsonNode &node() const { return m_nodes[m_place]; }

    /// The value of a key; none where this is no group.
    [[nodiscard]] JsonView operator[](std::string_view key) const;
    [[nodiscard]] bool isTrue() const { return is(JsonNode::Kind::True); }
    /// A text; empty where it is null, absent or something else.
    [[nodiscard]] std::string text() const;
    /// A number, or a text that is one.
    [[nodiscard]] std::optional<double> looseNumber() const;

    /// Calls `take` with each value of a group; of a key that stands twice with the last.
    template <typename Take>
    void each(Take take) const
    {
        if (!isGroup())
            return;
        for (std::size_t place = m_place + 1; place < m_nodes[m_place].next;
             place = m_nodes[place].next) {
            if (!m_nodes[place].repeated)
                take(JsonView(m_nodes, place));
        }
    }

private:
    JsonView(const JsonNode *nodes, std::size_t place)
        : m_nodes(nodes)
        , m_place(place)
    {
    }

    const JsonNode *m_nodes = nullptr;
    std::size_t m_place = 0;
};

/// One value of a text at a time, read strictly but for NaN and Infinity, which are null. Memory is
/// used again for the next value.
class JsonTree final
{
public:
    /// Reads the value that begins at `at`; returns the place behind it, or null where it is no JSON
    /// or too deep. Keys stay as they are written.
    [[nodiscard]] const char *read(const char *at, const char *end);

    [[nodiscard]] JsonView root() const { return {m_nodes, 0}; }
    /// The value as it was written, without blanks.
    [[nodiscard]] std::string written(const char *begin, const char *end) const;
    /// How many there were in this value.
    [[nodiscard]] int notNumbers() const { return m_notNumbers; }
    /// The first that stands again in its group, at its second place; empty where none does.
    [[nodiscard]] std::string_view repeatedKey() const { return m_repeatedKey; }

private:
    [[nodiscard]] bool readValue(std::string_view key, int depth);
    [[nodiscard]] bool readGroup(std::size_t place, int depth);
    [[nodiscard]] bool readList(int depth);
    [[nodiscard]] bool readText(std::string_view &text, bool &escaped);
    [[nodiscard]] bool readNumber(JsonNode &node);
    [[nodiscard]] bool readWord(JsonNode &node);
    [[nodiscard]] bool isNotNumber() const;
    void skipBlanks();
    void markRepeated(std::size_t group, std::string_view key);

    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::vector<JsonNode> m_nodes;
    std::vector<std::string_view> m_cuts; ///< blanks and words that are not written
    int m_notNumbers = 0;
    std::string_view m_repeatedKey;
};

} // namespace podium
