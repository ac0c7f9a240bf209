// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/acting_rules.h"

#include "app/data/view/view_fields.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/rules/view_rules.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <any>
#include <optional>
#include <type_traits>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Texts = std::vector<std::string>;

/// All values of a View that says nothing, in the order of its keys.
class UsualValues final
{
public:
    std::vector<std::any> values;

    void group(const QString &) {}
    template <typename T>
    void value(const QString &, const T &field, const FieldRange & = {})
    {
        values.emplace_back(field);
    }
};

const std::vector<std::any> &usualValues()
{
    static const std::vector<std::any> values = [] {
        const View plain;
        UsualValues usual;
        visitFields(plain, usual);
        return usual.values;
    }();
    return values;
}

/// Where a View says something.
struct Difference {
    QString key;
    std::size_t number = 0;
    Texts items = {}; ///< of a list
};

class Differences final
{
public:
    QList<Difference> found;

    void group(const QString &name) { m_group = name; }
    template <typename T>
    void value(const QString &name, const T &field, const FieldRange & = {})
    {
        const std::size_t number = m_next++;
        if (std::any_cast<const T &>(usualValues()[number]) == field)
            return;
        Difference difference{m_group + u'.' + name, number};
        if constexpr (std::is_same_v<T, Texts>)
            difference.items = field;
        found.append(difference);
    }

private:
    QString m_group;
    std::size_t m_next = 0;
};

/// Changes one value of a View.
class Change final
{
public:
    enum class How { Usual, Without, Only };

    Change(std::size_t number, How how, std::string item = {})
        : m_number(number)
        , m_how(how)
        , m_item(std::move(item))
    {
    }

    void operator()(View &view)
    {
        m_next = 0;
        visitFields(view, *this);
    }

    void group(const QString &) {}
    template <typename T>
    void value(const QString &, T &field, const FieldRange & = {})
    {
        if (m_next++ != m_number)
            return;
        if constexpr (std::is_same_v<T, Texts>) {
            if (m_how == How::Without)
                std::erase(field, m_item);
            if (m_how == How::Only)
                field = {m_item};
        }
        if (m_how == How::Usual)
            field = std::any_cast<const T &>(usualValues()[m_number]);
    }

private:
    std::size_t m_number;
    How m_how;
    std::string m_item;
    std::size_t m_next = 0;
};

/// The lines of rules under one answer, had it been asked for another View.
class Lines final
{
public:
    Lines(const AnswerData &shown, const QList<RulesOf> &what)
        : m_shown(shown)
        , m_what(what)
        , m_answer(*shown.answer)
        , m_reference(m_answer.reference)
        , m_rules(m_answer.rules)
    {
    }

    /// What is said under the View with a change and not without it.
    [[nodiscard]] QString saidBecauseOf(std::optional<Change> with, Change without)
    {
        QStringList said = parts(std::move(with));
        const QStringList usual = parts(std::move(without));
        said.removeIf([&usual](const QString &part) { return usual.contains(part); });
        said.removeDuplicates();
        return said.join(u" · "_s);
    }

private:
    [[nodiscard]] QStringList parts(std::optional<Change> change)
    {
        m_answer.view = m_shown.answer->view;
        if (change)
            (*change)(m_answer.view);
        m_answer.reference = m_answer.view.reference.empty() ? std::nullopt : m_reference;
        const RankBounds bounds = m_answer.view.certainty.rankBounds;
        m_answer.rankBounds = bounds == m_shown.answer->view.certainty.rankBounds
            ? m_shown.answer->rankBounds
            : bounds;
        m_answer.rules = m_rules;
        dropUnchosen(m_shown.dataset->methods[m_answer.method].rules, m_answer.view.choice);
        QStringList parts;
        for (const RulesOf what : m_what)
            parts += rulesLine(*m_shown.dataset, m_answer, m_shown.language, what)
                         .split(u" · "_s, Qt::SkipEmptyParts);
        // How many are left open is no rule, though every filter changes it.
        parts.removeAll(unmeasuredText(*m_shown.dataset, m_answer, m_shown.language));
        return parts;
    }

    /// The method's own rules where the View names none.
    void dropUnchosen(const MethodRules &own, const MethodChoice &choice)
    {
        if (!choice.normalisation)
            m_answer.rules.normalisation = own.normalisation;
        if (!choice.aggregation)
            m_answer.rules.aggregation = own.aggregation;
        if (!choice.weights)
            m_answer.rules.weights = own.weights;
        if (!choice.missing)
            m_answer.rules.missing = own.missing;
        if (!choice.winsorised)
            m_answer.rules.winsorised = own.winsorised;
    }

    const AnswerData &m_shown;
    const QList<RulesOf> &m_what;
    Answer m_answer;
    std::optional<Reference> m_reference;
    MethodRules m_rules;
};

/// Two keys that one part of the line tells together, such as both ends of a period, are one rule.
void add(QList<ActingRule> &rules, ActingRule rule)
{
    if (rule.text.isEmpty())
        return;
    const auto same = std::ranges::find(rules, rule.text, &ActingRule::text);
    if (same == rules.end()) {
        rules.append(std::move(rule));
        return;
    }
    same->key += u' ' + rule.key;
    same->remove = [first = same->remove, second = rule.remove](View &view) {
        first(view);
        second(view);
    };
}

} // namespace

QList<ActingRule> actingRules(const AnswerData &shown, const View &view, const QList<RulesOf> &what)
{
    QList<ActingRule> rules;
    if (!shown || what.isEmpty())
        return rules;
    Differences differences;
    visitFields(view, differences);
    Lines lines(shown, what);
    for (const Difference &place : std::as_const(differences.found)) {
        if (isShownElsewhere(place.key))
            continue;
        const Change usual(place.number, Change::How::Usual);
        if (place.items.empty())
            add(rules, {place.key, lines.saidBecauseOf({}, usual), false, usual});
        for (const std::string &item : place.items) {
            const Change only(place.number, Change::How::Only, item);
            add(rules,
                {place.key, lines.saidBecauseOf(only, usual), place.key == u"whom.exclude",
                 Change(place.number, Change::How::Without, item)});
        }
    }
    std::stable_partition(rules.begin(), rules.end(), std::mem_fn(&ActingRule::leavesOut));
    return rules;
}

bool isShownElsewhere(const QString &key)
{
    return key == u"data.snapshot" || key == u"method.id" || key == u"whom.folding"
        || key.startsWith(u"comparing.") || key.startsWith(u"picture.");
}

QList<RulesOf> rulesUnder(PictureKind kind)
{
    const ExhibitKind &info = infoOf(kind);
    return info.also ? QList<RulesOf>{info.what, *info.also} : QList<RulesOf>{info.what};
}

bool doesRankingAct(PictureKind kind)
{
    const RulesOf what = rulesUnder(kind).front();
    return what != RulesOf::Rounds && what != RulesOf::Programmes && what != RulesOf::Figures
        && what != RulesOf::Events && what != RulesOf::Calibration;
}

bool doesFoldingAct(PictureKind kind)
{
    const RulesOf what = rulesUnder(kind).front();
    return what == RulesOf::Models || what == RulesOf::Composition || what == RulesOf::MoneyIndex
        || what == RulesOf::Comparison || what == RulesOf::Uncertainty;
}

} // namespace podium
