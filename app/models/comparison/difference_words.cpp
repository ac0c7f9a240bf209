// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/captions.h"
#include "app/models/comparison/difference_model.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

double newIndex(const Change &change)
{
    return change.kind == Change::Kind::New ? change.to.value_or(-1) : -1;
}

double moveOf(const Change &change)
{
    return change.kind == Change::Kind::Index ? std::abs(*change.to - *change.from) : 0;
}

} // namespace

QString DifferenceModel::days() const
{
    return m_difference
        ? tr("From %1 to %2").arg(day(m_difference->earlier), day(m_difference->later))
        : QString();
}

QString DifferenceModel::finding() const
{
    if (!m_difference)
        return {};
    const auto &changes = m_difference->changes;
    if (changes.empty())
        return tr("Nothing changed between the two.");
    const Language language = answerData().language;
    QStringList sentences;
    const auto newcomer = std::ranges::max_element(changes, {}, newIndex);
    if (newIndex(*newcomer) >= 0)
        sentences << tr("Best newcomer: %1 with %2.")
                         .arg(toQString(modelOf(*newcomer)->name),
                              indexText(*newcomer->to, language));
    const auto mover = std::ranges::max_element(changes, {}, moveOf);
    if (moveOf(*mover) > 0)
        sentences << tr("Largest move of an index: %1, from %2 to %3.")
                         .arg(toQString(modelOf(*mover)->name), indexText(*mover->from, language),
                              indexText(*mover->to, language));
    return sentences.join(u' ');
}

QString DifferenceModel::methodBreak() const
{
    if (!m_difference || m_difference->comparable)
        return {};
    const Change &method
        = *std::ranges::find(m_difference->changes, Change::Kind::Method, &Change::kind);
    return tr("The two follow different methods, %1 and then %2, which measure different things: their "
              "indices and ranks are not compared, only models and the scores of evaluations both "
              "list.")
        .arg(methodAt(method.from), methodAt(method.to));
}

QString DifferenceModel::rules() const
{
    if (!m_difference)
        return {};
    QStringList parts{days()};
    if (!m_difference->comparable)
        parts << tr("method changed: indices and ranks not compared");
    parts << laterRules();
    return parts.join(u" · "_s);
}

QString DifferenceModel::laterRules() const
{
    const AnswerData &data = answerData();
    return m_difference ? Captions(*data.dataset, *data.answer, data.language).rules() : QString();
}

QString DifferenceModel::source() const
{
    const AnswerData &data = answerData();
    if (!m_difference)
        return {};
    const QString later = Captions(*data.dataset, *data.answer, data.language).source();
    return tr("%1 Compared with %2, %3.")
        .arg(later, toQString(data.dataset->snapshots[m_difference->earlier].source),
             longDateText(data.dataset->snapshots[m_difference->earlier].date, data.language));
}

} // namespace podium
