// SPDX-License-Identifier: GPL-3.0-or-later
// How the workspace Compare finds and shows what it compares.
#include "app/exhibits/exhibiting.h"
#include "app/models/charts/captions.h"
#include "app/models/language/error_words.h"
#include "app/models/rules/view_rules.h"
#include "app/session/desk/desk.h"
#include "ui/panels/comparison/item_row.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/field_button.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/picture_page.h"
#include "ui/panels/tables/table_card.h"
#include "ui/workspaces/comparison/compare_workspace.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

/// While the workspace is hidden, nobody waits for it.
void CompareWorkspace::ask()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown || !isVisible())
        return;
    m_compared = comparedItems(*shown.dataset, *shown.answer);
    m_items->setItems(comparedNames(shown, m_compared));
    sayWhatCanBeAdded();
    m_leaders->setVisible(!shown.answer->view.comparing.items.empty());
    m_work.ask([data = shown]() -> std::optional<Found> { return find(data); });
}

CompareWorkspace::Found CompareWorkspace::find(const AnswerData &data)
{
    Found found;
    found.data = data;
    View view = data.answer->view;
    view.picture.kind = PictureKind::Scores;
    const auto shown = exhibit(data.dataset, view);
    if (!shown) {
        found.problem = shown.error();
        found.items = comparedItems(*data.dataset, *data.answer);
        return found;
    }
    const auto &compared = std::get<Comparison>(shown->subject);
    found.items = compared.items;
    found.sides = compared.sides;
    found.againstFirst = compared.againstFirst;
    found.ends = {compared.to, compared.from};
    found.pair = compared.ends;
    return found;
}

void CompareWorkspace::take(const Found &found)
{
    // A change of language asks again; what was found before is in the old one.
    if (found.data.language != m_desk.language())
        return;
    m_compared = found.items;
    m_shownEnds = found.ends;
    m_problem = found.problem;
    if (found.pair && !*found.pair)
        m_problem = found.pair->error();
    fillModels(found);
    sayFinding();
    sayWhyEmpty(m_problem ? errorSentence(*m_problem)
                          : tr("There is nothing to compare under these filters."));
    describe();
    showControls();
    for (PicturePage *page : m_pages)
        page->chart().refresh();
}

void CompareWorkspace::fillModels(const Found &found)
{
    m_scores.setSides(found.data, found.sides);
    m_facts.setSides(found.data, found.sides);
    std::optional<PairComparison> pair;
    if (found.pair && *found.pair)
        pair = **found.pair;
    m_gap.setPair(found.data, std::move(pair));
    m_swap.setPairs(found.data, found.items, found.againstFirst);
}

void CompareWorkspace::sayFinding()
{
    if (m_gap.pair())
        m_finding->setText(m_gap.finding() + u" · "_s + m_gap.certainty());
    else
        m_finding->setText(m_problem ? errorSentence(*m_problem) : QString());
    m_order->setText(m_scores.order());
    m_sentences->setText(m_swap.sentences().join(u'\n'));
}

void CompareWorkspace::sayWhyEmpty(const QString &problem)
{
    const QString sentence = problem.isEmpty() ? tr("Reading the figures…") : problem;
    const QString button = problem.isEmpty() ? QString() : tr("Compare the leaders");
    const QString advice
        = problem.isEmpty() ? QString() : tr("Choose others, or compare the two that lead.");
    for (PicturePage *page : m_pages)
        page->table().notice().say(sentence, advice, button);
    m_factTable->notice().say(sentence, advice, button);
}

void CompareWorkspace::sayWhatCanBeAdded()
{
    m_add->setEnabled(m_compared.size() < kMostCompared);
    m_add->setToolTip(m_add->isEnabled() ? tr("By a few letters of the name; or drag rows here.")
                                         : tr("Six are compared already."));
}

void CompareWorkspace::describe()
{
    sayWhatCanBeAdded();
    const bool swap = m_current == SwapPage;
    m_from->setCaption(swap ? tr("With") : tr("From"));
    m_to->setCaption(tr("To"));
    const std::string with = swap && m_compared.size() > 1
        ? m_compared[static_cast<std::size_t>(swapOther()) + 1]
        : m_shownEnds.from;
    m_from->setValue(nameOfItem(with));
    m_to->setValue(nameOfItem(m_shownEnds.to));
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    const Captions captions(*shown.dataset, *shown.answer, shown.language);
    for (PicturePage *page : m_pages)
        page->table().card().setNote(rulesLine(shown, RulesOf::Comparison));
    m_pages[ScorePage]->chart().setNote(m_scores.title());
    m_factTable->card().setNote(rulesLine(shown, RulesOf::Comparison));
}

QString CompareWorkspace::nameOfItem(const std::string &item) const
{
    const AnswerData &shown = m_desk.shown();
    return !shown || item.empty() ? tr("choose…") : comparedName(shown, item).name;
}

void CompareWorkspace::fillEnds(QMenu &menu, bool from)
{
    const bool swap = m_current == SwapPage;
    for (std::size_t i = 0; i < m_compared.size(); ++i) {
        const std::string &item = m_compared[i];
        if (swap && i == 0)
            continue;
        const bool chosen = swap ? static_cast<int>(i) == swapOther() + 1
                                 : item == (from ? m_shownEnds.from : m_shownEnds.to);
        addChoice(menu, nameOfItem(item), chosen, {},
                  [this, item, from] { chooseEnd(item, from); });
    }
}

/// Whoever stands at the other end already goes to this one: the two swap.
void CompareWorkspace::chooseEnd(const std::string &item, bool from)
{
    Ends ends = m_shownEnds;
    if (m_current == SwapPage)
        ends.to = m_compared.front();
    const Ends before = ends;
    (from ? ends.from : ends.to) = item;
    if (ends.from == ends.to)
        (from ? ends.to : ends.from) = from ? before.from : before.to;
    m_desk.edit().compareEnds(ends.from, ends.to);
}

/// Of those against the first, the one chosen; the next one without a choice.
int CompareWorkspace::swapOther() const
{
    const auto found = std::ranges::find(m_compared, m_shownEnds.from);
    const auto position = found - m_compared.begin();
    return found == m_compared.end() || position == 0 ? 0 : static_cast<int>(position) - 1;
}

} // namespace podium
