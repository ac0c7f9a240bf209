// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights/weight_panel.h"

#include "app/engine/methods/weight_sharing.h"
#include "app/models/language/number_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/weights/weight_row.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScrollBar = 16;
constexpr int kFrame = 7; ///< around the text of a button

} // namespace

WeightPanel::WeightPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_card(new Card(this))
    , m_layout(new QVBoxLayout)
    , m_source(makeTextButton(m_card))
    , m_equal(makeTextButton(m_card))
    , m_category(makeTextButton(m_card))
    , m_unlock(makeTextButton(m_card))
    , m_explanation(new QLabel(m_card))
    , m_scroll(new QScrollArea(m_card))
{
    auto *content = new QWidget(m_card);
    setPart(content, u"plain"_s);
    setPart(m_explanation, u"note"_s);
    m_explanation->setWordWrap(true);
    m_source->setObjectName(u"weightsSource"_s);
    m_equal->setObjectName(u"weightsEqual"_s);
    m_category->setObjectName(u"weightsCategory"_s);
    m_unlock->setObjectName(u"weightsUnlock"_s);
    auto *presets = new QHBoxLayout;
    // Their texts, not their frames, stand in line with those below.
    presets->setContentsMargins(-kFrame, 0, -kFrame, 0);
    presets->setSpacing(0);
    for (QToolButton *preset : {m_source, m_equal, m_category})
        presets->addWidget(preset);
    presets->addStretch(1);
    connect(m_unlock, &QToolButton::clicked, this, [this] {
        for (WeightRow *row : m_rows)
            row->setLocked(false);
    });
    m_layout->setSpacing(8);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 10);
    column->addLayout(presets);
    column->addWidget(m_explanation);
    column->addSpacing(6);
    column->addLayout(m_layout);
    column->addStretch(1);
    QScrollArea *scroll = m_scroll;
    setPart(scroll, u"plain"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_card->addTool(m_unlock);
    m_card->setBody(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    const auto preset = [this](QToolButton *button, std::optional<WeightRule> rule) {
        connect(button, &QToolButton::clicked, this, [this, rule] {
            MethodChoice choice = m_desk.session().view().choice;
            choice.weights = rule;
            for (WeightRow *row : m_rows)
                row->setLocked(false);
            m_desk.edit().chooseRules(choice);
        });
    };
    preset(m_source, std::nullopt);
    preset(m_equal, WeightRule{WeightRule::Kind::Equal, {}});
    preset(m_category, WeightRule{WeightRule::Kind::Category, {}});
    connect(&desk, &Desk::answered, this, &WeightPanel::showWeights);
    connect(&desk, &Desk::languageChanged, this, &WeightPanel::translate);
    translate();
    showWeights();
}

void WeightPanel::setShifts(const std::vector<double> &shifts)
{
    m_shifts = shifts;
    showShifts();
    showLocks();
}

void WeightPanel::showShifts()
{
    const QLocale locale = localeOf(m_desk.language());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNote(i < m_shifts.size() ? u"±%1"_s.arg(locale.toString(m_shifts[i], 'f', 1))
                                               : QString(),
                           tr("By so much ranks move without this evaluation, in the mean over all "
                              "models."));
}

void WeightPanel::makeRows()
{
    const AnswerData &shown = m_desk.shown();
    const std::vector<MethodPart> &parts = shown.method().parts;
    bool same = parts.size() == m_rows.size();
    for (std::size_t i = 0; same && i < parts.size(); ++i)
        same = m_rows[i]->id() == toQString(shown.dataset->evaluations[parts[i].evaluation].id);
    if (same)
        return;
    for (WeightRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto *row
            = new WeightRow(toQString(shown.dataset->evaluations[parts[i].evaluation].id), m_card);
        m_layout->addWidget(row);
        m_rows.push_back(row);
        connect(row, &WeightRow::dragged, this, [this, i](double weight) { drag(i, weight); });
        connect(row, &WeightRow::released, this, [this] {
            m_desk.edit().endAdjustment();
            showWeights();
        });
        connect(row, &WeightRow::lockChanged, this, &WeightPanel::showLocks);
    }
    showLocks();
}

void WeightPanel::showWeights()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    makeRows();
    const auto &parts = shown.method().parts;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double weight = i < shown.answer->weights.size() ? shown.answer->weights[i] : 0;
        m_rows[i]->setName(
            evaluationName(shown.dataset->evaluations[parts[i].evaluation], shown.language));
        m_rows[i]->setWeight(weight, percentText(weight, shown.language));
    }
    fitWidth();
}

void WeightPanel::drag(std::size_t row, double weight)
{
    std::vector<double> weights;
    std::vector<bool> locked;
    for (const WeightRow *each : m_rows) {
        weights.push_back(each->weight());
        locked.push_back(each->isLocked());
    }
    weights = movedWeights(std::move(weights), row, weight, locked);
    std::vector<NamedWeight> named;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        named.push_back({m_rows[i]->id().toStdString(), weights[i]});
    m_desk.edit().adjustWeights(named);
}

/// One that is alone without a lock cannot move either: nobody gives way.
void WeightPanel::showLocks()
{
    const auto locked = std::ranges::count_if(m_rows, &WeightRow::isLocked);
    const bool anyMoves = std::ssize(m_rows) - locked >= 2;
    for (WeightRow *row : m_rows)
        row->setMovable(anyMoves && !row->isLocked());
    m_unlock->setEnabled(locked > 0);
    QString explanation = locked == 0
        ? tr("Move a weight; the others give way, and the ranking follows.")
        : anyMoves ? tr("Locked weights keep their values; the others share the rest.")
                   : tr("Too many weights are locked to move any. Unlock one.");
    if (!m_shifts.empty())
        explanation += u' ' + tr("±: how far ranks move without it, in the mean.");
    m_explanation->setText(explanation);
}

void WeightPanel::translate()
{
    m_card->setTitle(tr("Weights"));
    m_source->setText(tr("Source's"));
    m_source->setToolTip(tr("The weights of the method as it was published."));
    m_equal->setText(tr("All equal"));
    m_equal->setToolTip(tr("Each evaluation weighs the same."));
    m_category->setText(tr("By category"));
    m_category->setToolTip(tr("Each category weighs the same, then each evaluation within it."));
    m_unlock->setText(tr("Unlock all"));
    m_unlock->setToolTip(tr("Let all weights move again."));
    showLocks();
    showWeights();
    showShifts();
    fitWidth();
}

/// Parts get their style only after this.
void WeightPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &WeightPanel::fitWidth, Qt::QueuedConnection);
}

/// What the rows and buttons need is known only once they have their texts and their style.
void WeightPanel::fitWidth()
{
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() + kScrollBar);
}

} // namespace podium
