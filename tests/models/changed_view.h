// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/view/view_fields.h"

#include <QtCore/QStringList>

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace podium::tests {

inline const std::vector<std::string> kTwoNames{"GPT-5 (high)", "EXAONE 4.0 32B (Reasoning)"};

/// What a text or a list of texts becomes; keys not named here get one that means nothing special.
inline const std::map<QString, std::vector<std::string>> kTexts{
    {QStringLiteral("data.snapshot"), {"2025-10-02"}},
    {QStringLiteral("method.id"), {"v3.0"}},
    {QStringLiteral("whom.include"), {"KR", "FR"}},
    {QStringLiteral("whom.exclude"), {"US"}},
    {QStringLiteral("whom.labs"), {"lg"}},
    {QStringLiteral("comparing.items"), kTwoNames},
    {QStringLiteral("trends.reference"), {"KR"}},
    {QStringLiteral("trends.items"), {"KR"}},
    {QStringLiteral("money.labs"), {"mistral"}},
    {QStringLiteral("money.countries"), {"FR"}},
    {QStringLiteral("money.kinds"), {"debt"}},
    {QStringLiteral("money.currency"), {"EUR"}},
    {QStringLiteral("money.payers"), {"public"}},
    {QStringLiteral("money.programmeKinds"), {"subsidy"}},
    {QStringLiteral("money.eventKinds"), {"export_control"}},
    {QStringLiteral("money.figureKinds"), {"notable_models"}},
    {QStringLiteral("money.profile"), {"DE"}},
    {QStringLiteral("reference.model"), {"EXAONE 4.0 32B (Reasoning)"}}};

/// Changes one key of a View, the one at a place; names all it passes.
class Changer final
{
public:
    explicit Changer(int place)
        : m_place(place)
    {
    }

    QStringList keys;

    void group(const QString &name) { m_group = name; }

    template <typename T>
    void value(const QString &name, T &field, const FieldRange & = {})
    {
        m_key = m_group + u'.' + name;
        keys << m_key;
        if (static_cast<int>(keys.size()) - 1 == m_place)
            change(field);
    }

private:
    void change(std::string &field) { field = textOf().front(); }
    void change(std::vector<std::string> &field) { field = textOf(); }
    void change(bool &field) { field = !field; }
    void change(int &field) { field += 7; }
    void change(unsigned &field) { field += 7; }
    void change(double &field) { field = field < 0.9 ? field + 0.25 : field * 0.97; }
    void change(CountingRule &field) { field = {CountingRule::Kind::TopMean, 3}; }
    void change(std::vector<Variation> &field) { field = {Variation::Method}; }
    void change(std::vector<Annotation> &field) { field.push_back({.text = "x", .value = 50}); }
    void change(Date &field) { field = *parseDate("2025-07-07"); }
    void change(WeightRule &field)
    {
        field = {WeightRule::Kind::Custom, {{"gpqa", 1}, {"hle", 3}}};
    }
    void change(MissingRule &field) { field = {MissingRule::Kind::Renormalise, 0.3}; }
    void change(SumBy &field) { field = field == SumBy::Lab ? SumBy::Country : SumBy::Lab; }
    void change(std::optional<int> &field) { field = field.value_or(1000) + 7; } // of draws
    template <typename T>
    void change(std::optional<T> &field)
    {
        T changed{};
        change(changed);
        field = changed;
    }
    template <typename T>
    requires std::is_enum_v<T>
    void change(T &field) { field = static_cast<T>(static_cast<int>(field) + 1); }

    [[nodiscard]] std::vector<std::string> textOf() const
    {
        const auto found = kTexts.find(m_key);
        return found == kTexts.end() ? std::vector<std::string>{"x"} : found->second;
    }

    int m_place;
    QString m_group;
    QString m_key;
};

[[nodiscard]] inline QStringList keysOfAView()
{
    View view;
    Changer changer(-1);
    visitFields(view, changer);
    return changer.keys;
}

} // namespace podium::tests
