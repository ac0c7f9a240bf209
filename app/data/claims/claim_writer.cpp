// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_fields.h"
#include "app/data/claims/claim_json.h"
#include "app/data/claims/claim_words.h"
#include "app/data/methods/method_text.h"
#include "app/data/view/rule_text.h"
#include "app/data/view/view_json.h"

#include <QtCore/QJsonArray>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <typename Group>
QJsonObject writtenGroup(const Group &group);

QJsonValue written(bool value)
{
    return value;
}
QJsonValue written(int value)
{
    return value;
}
QJsonValue written(const std::string &value)
{
    return QString::fromStdString(value);
}
QJsonValue written(Date value)
{
    return QString::fromStdString(toIsoText(value));
}
QJsonValue written(Folding value)
{
    return foldingText(value);
}
QJsonValue written(const CountingRule &value)
{
    return countingRuleText(value);
}
QJsonValue written(const WeightRule &value)
{
    return weightRuleText(value);
}
template <HasWords Choice>
QJsonValue written(Choice value)
{
    return wordOf(value);
}
template <typename Group>
requires std::is_same_v<Group, Condition> || std::is_same_v<Group, CountPart> || std::is_same_v<
    Group, MoneySum> || std::is_same_v<Group, Grid>
    QJsonValue written(const Group &group)
{
    return writtenGroup(group);
}
template <typename T>
QJsonValue written(const std::optional<T> &value)
{
    return value ? written(*value) : QJsonValue();
}
template <typename T>
QJsonValue written(const std::vector<T> &values)
{
    QJsonArray out;
    for (const auto &value : values)
        out.append(written(static_cast<const T &>(value)));
    return out;
}

class ClaimWriter final
{
public:
    template <typename T>
    void required(const QString &key, const T &value)
    {
        m_object.insert(key, written(value));
    }
    template <typename T>
    void optional(const QString &key, const T &value)
    {
        if (value != T{})
            required(key, value);
    }
    void bilingual(const QString &key, const std::string &english, const std::string &korean)
    {
        if (!english.empty() || !korean.empty())
            m_object.insert(key,
                            QJsonObject{{u"en"_s, written(english)}, {u"ko"_s, written(korean)}});
    }
    void comparison(const Condition &condition)
    {
        switch (condition.kind) {
        case Condition::Kind::Equals:
            m_object.insert(u"equals"_s, condition.value);
            break;
        case Condition::Kind::About:
            m_object.insert(u"about"_s, condition.value);
            break;
        case Condition::Kind::AtLeast:
            m_object.insert(condition.open ? u"moreThan"_s : u"atLeast"_s, condition.value);
            break;
        case Condition::Kind::AtMost:
            m_object.insert(condition.open ? u"lessThan"_s : u"atMost"_s, condition.value);
            break;
        case Condition::Kind::Between:
            m_object.insert(u"between"_s, QJsonArray{condition.value, condition.upper});
            break;
        case Condition::Kind::Not:
            m_object.insert(u"not"_s, condition.value);
            break;
        }
        const double usual = condition.kind == Condition::Kind::About ? Condition::kUsualShare : 0;
        if (condition.tolerance != usual)
            m_object.insert(u"tolerance"_s, condition.tolerance);
    }
    void kind(const QString &key, const ClaimKind &kind)
    {
        ClaimWriter inner;
        inner.m_object.insert(u"kind"_s, claimKindWord(kind));
        std::visit([&inner](const auto &present) { visitKind(present, inner); }, kind);
        m_object.insert(key, inner.m_object);
    }
    void view(const QString &key, const View &view)
    {
        if (view != View{})
            m_object.insert(key, toJson(view));
    }
    void grid(const QString &key, const std::optional<Grid> &grid)
    {
        if (grid)
            m_object.insert(key, written(*grid));
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

template <typename Group>
QJsonObject writtenGroup(const Group &group)
{
    ClaimWriter writer;
    visitFields(group, writer);
    return writer.object();
}

} // namespace

QJsonObject toJson(const Claim &claim)
{
    ClaimWriter writer;
    visitClaim(claim, writer);
    return writer.object();
}

QJsonObject toJson(const std::vector<Claim> &claims)
{
    QJsonArray list;
    for (const Claim &claim : claims)
        list.append(toJson(claim));
    return {{u"claims"_s, list}};
}

} // namespace podium
