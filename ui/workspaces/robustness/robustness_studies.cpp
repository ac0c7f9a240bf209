// SPDX-License-Identifier: GPL-3.0-or-later
// What is simulated beside the ranking, and what is said of it meanwhile.
#include "app/models/language/error_words.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/elements/work_bar.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/picture_page.h"
#include "ui/panels/rules/method_panel.h"
#include "ui/panels/tables/table_card.h"
#include "ui/panels/weights/weight_panel.h"
#include "ui/workspaces/robustness/robustness_workspace.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

/// While the workspace is hidden nobody waits for it; nor while the work for this answer was
/// cancelled.
void RobustnessWorkspace::ask()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown || !isVisible())
        return;
    if (m_desk.session().isProvisional())
        return askRoughly();
    if (shown.answer != m_simulation.asked)
        simulate(Draws::AsTheViewSays);
    if (m_current == EffectsPage && shown.answer != m_effects.asked)
        findEffects();
}

/// The picture follows the value that is dragged as fast as it can, but none of its steps is
/// stopped for the next one: else there would be none.
void RobustnessWorkspace::askRoughly()
{
    const bool drawn = m_current == RanksPage || m_current == ModelPage;
    const bool following = m_simulation.rough && m_simulating.isBusy();
    if (drawn && !following && m_desk.shown().answer != m_simulation.asked)
        simulate(Draws::Few);
}

void RobustnessWorkspace::simulate(Draws draws)
{
    m_simulation.asked = m_desk.shown().answer;
    m_simulation.cancelled = false;
    m_simulation.rough = draws == Draws::Few;
    m_simulating.ask([data = m_desk.shown(), draws](const Watch &watch) {
        return std::make_shared<const SimulatedRanks>(simulateRanks(data, draws, watch));
    });
    showWork();
}

void RobustnessWorkspace::findEffects()
{
    m_effects.asked = m_desk.shown().answer;
    m_effects.cancelled = false;
    m_finding.ask([data = m_desk.shown()](const Watch &watch) {
        return std::make_shared<const FoundEffects>(findOrderEffects(data, watch));
    });
    showWork();
}

void RobustnessWorkspace::cancel()
{
    if (m_current == EffectsPage)
        m_finding.stop();
    else
        m_simulating.stop();
    study().cancelled = true;
    showWork();
}

void RobustnessWorkspace::askAgain()
{
    study().asked.reset();
    ask();
}

void RobustnessWorkspace::take(const SimulatedRanks &found)
{
    AnswerData shown = found.data;
    shown.language = m_desk.language();
    m_simulation.found = shown.answer;
    m_simulation.problem = found.ranks ? QString() : errorSentence(found.ranks.error());
    m_ranks.setFound(shown, found.ranks ? std::optional(*found.ranks) : std::nullopt);
    if (found.without) {
        m_shifts.setFound(shown, *found.without ? std::optional(**found.without) : std::nullopt);
        m_weights->setShifts(m_shifts.byPart());
    }
    followSelection();
    ask();
}

void RobustnessWorkspace::takeEffects(const FoundEffects &found)
{
    AnswerData shown = found.data;
    shown.language = m_desk.language();
    m_effects.found = shown.answer;
    m_effects.problem = found.effects ? QString() : errorSentence(found.effects.error());
    m_factors.setFound(shown, found.effects ? std::optional(*found.effects) : std::nullopt);
    showWork();
}

bool RobustnessWorkspace::isBusy() const
{
    return m_current == EffectsPage ? m_finding.isBusy() : m_simulating.isBusy();
}

double RobustnessWorkspace::share() const
{
    return m_current == EffectsPage ? m_finding.share() : m_simulating.share();
}

/// What follows a dragged value is a step behind at most.
bool RobustnessWorkspace::isOld(const Study &study) const
{
    const bool follows = study.rough && m_desk.session().isProvisional();
    return study.found && study.found != m_desk.shown().answer && !follows;
}

/// Old figures say so wherever they go, and a picture without figures why it has none.
ChartSeries RobustnessWorkspace::marked(ChartSeries series)
{
    if (!study().found)
        series.emptyText
            = study().cancelled ? tr("Cancelled before there were figures.") : tr("Simulating…");
    if (isOld(study()) && !series.marks.isEmpty())
        series.subtitle
            = tr("Old figures, from before the last change") + u" · "_s + series.subtitle;
    return series;
}

QString RobustnessWorkspace::modelName() const
{
    const AnswerData &shown = m_desk.shown();
    const std::string id = m_desk.currentData(KeyRole).toString().toStdString();
    if (!shown)
        return {};
    const auto &models = shown.snapshot().models;
    const auto model = std::ranges::find(models, id, &Model::id);
    return model == models.end() ? QString() : toQString(model->name);
}

/// Why "One model" has nothing to show.
QString RobustnessWorkspace::modelProblem() const
{
    const QString name = modelName();
    if (name.isEmpty())
        return tr("Choose a model in the ranking.");
    return m_ranks.found() ? tr("%1 lacks a score, so it is not simulated.").arg(name) : QString();
}

void RobustnessWorkspace::showWork()
{
    const Study &shown = study();
    const bool old = isOld(shown);
    QString text = m_current == EffectsPage ? m_factors.rules() : m_ranks.rules();
    if (shown.rough && m_desk.session().isProvisional())
        return m_bar->sayDone(tr("Roughly, from few draws, while the weight moves"));
    if (isBusy())
        text = old ? tr("Old figures, from before the last change; new ones are worked on…")
                   : tr("Simulating…");
    else if (shown.cancelled)
        text = shown.found ? tr("Cancelled. These are old figures, from before the last change.")
                           : tr("Cancelled before there were figures.");
    else if (old)
        text = tr("Old figures, from before the last change");
    else if (!shown.problem.isEmpty())
        text.clear();
    if (isBusy())
        m_bar->sayBusy(text, [this] { return share(); });
    else if (shown.cancelled)
        m_bar->sayStopped(text);
    else
        m_bar->sayDone(text);
    const QString lack = m_current == ModelPage ? modelProblem() : QString();
    if (isBusy() || shown.cancelled)
        page().table().notice().say(text, {}, shown.cancelled ? tr("Run again") : QString());
    else
        page().table().notice().say(shown.problem.isEmpty() ? lack : shown.problem,
                                    tr("Choose another method or other models."), {});
    page().chart().refresh();
}

void RobustnessWorkspace::translate()
{
    m_choice->setTexts({tr("Weights"), tr("Rules")});
    m_choice->setAccessibleName(tr("What to change"));
    m_switch->setTexts({tr("Ranking"), tr("All ranks"), tr("One model"), tr("What matters most"),
                        tr("Without each")});
    m_switch->setAccessibleName(tr("Picture of the simulation"));
    m_ranking->card().setTitle(tr("Ranking"));
    m_ranking->table().setAccessibleName(tr("Models ranked under these weights and rules"));
    const std::array titles{tr("Ranks in the simulation"), tr("Chance of each rank"),
                            tr("What matters most"), tr("Without each evaluation")};
    const std::array names{
        tr("Ranks of models in the simulation"), tr("Chance of each rank of one model"),
        tr("Effects of choices on the order"), tr("Rank shifts without each evaluation")};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->chart().card().setTitle(titles.at(i));
        m_pages[i]->table().card().setTitle(tr("Figures"));
        m_pages[i]->table().table().setAccessibleName(names.at(i));
    }
    for (AnswerModel *model :
         std::initializer_list<AnswerModel *>{&m_ranks, &m_chances, &m_factors, &m_shifts})
        model->setLanguage(m_desk.language());
    m_bar->translate();
    showAnswer();
    followSelection();
}

} // namespace podium
