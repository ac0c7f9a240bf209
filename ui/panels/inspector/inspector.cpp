// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/inspector.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"
#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/inspector/evaluation_list.h"
#include "ui/panels/inspector/fact_list.h"
#include "ui/panels/inspector/model_facts.h"
#include "ui/panels/tables/row_menu.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeText(QWidget *parent, const QString &part)
{
    auto *label = new QLabel(parent);
    setPart(label, part);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Long words must not widen the panel, nor a height for another width lengthen it.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

Inspector::Inspector(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_stack(new QStackedLayout)
    , m_notice(new Notice(this))
    , m_facts(new FactList(this))
    , m_list(new EvaluationList(m_evaluations, this))
{
    setPart(this, u"side"_s);
    build();
    // Each answer ends with a selection, be it the old one.
    connect(&desk, &Desk::selectionChanged, this, &Inspector::showCurrent);
    connect(&desk, &Desk::languageChanged, this, &Inspector::translate);
    connect(&desk, &Desk::themeChanged, this, &Inspector::applyTheme);
    connect(m_facts, &FactList::menuRequested, this, &Inspector::showMenu);
    connect(m_list, &EvaluationList::menuRequested, this,
            [this](int evaluation, const QPoint &position) {
                showMenu(RankingModel::ColumnCount + evaluation, position);
            });
    applyTheme();
    translate();
}

void Inspector::copyRecord() const
{
    if (const auto ranked = m_desk.current())
        QGuiApplication::clipboard()->setText(ModelFacts(m_desk, *ranked).record());
}

void Inspector::build()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildContent());
    setPart(scroll, u"plain"_s);
    setPart(scroll->widget(), u"plain"_s);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_notice);
    setLayout(m_stack);
    setMinimumWidth(220);
}

QWidget *Inspector::buildContent()
{
    auto *content = new QWidget(this);
    m_name = makeText(content, u"headline"_s);
    m_origin = makeText(content, u"quiet"_s);
    m_heading = makeText(content, u"title"_s);
    m_comparison = makeText(content, u"note"_s);
    m_source = makeText(content, u"note"_s);
    m_copy = makeTextButton(content);
    m_copy->setObjectName(u"copyRecord"_s);
    connect(m_copy, &QToolButton::clicked, this, &Inspector::copyRecord);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_origin);
    layout->addSpacing(6);
    layout->addWidget(m_facts);
    layout->addSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addSpacing(4);
    layout->addWidget(m_comparison);
    layout->addStretch(1);
    layout->addWidget(m_source);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    return content;
}

void Inspector::showCurrent()
{
    const auto ranked = m_desk.current();
    m_stack->setCurrentIndex(ranked ? 0 : 1);
    m_notice->say(m_desk.shown() ? tr("No model is shown.") : tr("Reading the figures…"), {}, {});
    if (!ranked)
        return;
    const AnswerData &old = m_evaluations.answerData();
    if (old.answer != m_desk.shown().answer || old.language != m_desk.language())
        m_evaluations.setAnswer(m_desk.shown());
    m_evaluations.showModel(ranked);
    const ModelFacts facts(m_desk, *ranked);
    m_name->setText(facts.name());
    m_origin->setText(facts.origin());
    m_facts->show(facts.facts());
    m_comparison->setText(facts.comparison());
    m_source->setText(facts.source());
    showWeights();
}

void Inspector::showWeights()
{
    const std::vector<double> &weights = m_desk.shown().answer->weights;
    const int count = static_cast<int>(weights.size());
    const auto [least, most] = std::ranges::minmax(weights);
    const bool equal = most - least < 1e-9;
    m_list->setWeightsShown(!equal);
    m_heading->setText(equal ? tr("%n evaluations, weighing %1 each", nullptr, count)
                                   .arg(percentText(most, m_desk.language()))
                             : tr("%n evaluations, weighing differently", nullptr, count));
}

/// The same as over the number's cell in the table.
void Inspector::showMenu(int column, const QPoint &position)
{
    const auto ranked = m_desk.current();
    if (!ranked)
        return;
    const AnswerData &shown = m_desk.shown();
    const Captions captions(*shown.dataset, *shown.answer, shown.language);
    QMenu menu(this);
    RowMenu::fill(
        menu, m_desk, m_desk.ranking().index(*ranked, column),
        {ModelFacts(m_desk, *ranked).name(), rulesLine(shown, RulesOf::Models), captions.source()},
        *this);
    menu.exec(position);
}

void Inspector::translate()
{
    setAccessibleName(tr("Inspector"));
    m_list->setAccessibleName(tr("Evaluations of the model"));
    m_copy->setText(tr("Copy record"));
    m_copy->setToolTip(tr("Copy everything said here, with its rules and its source, as text."));
    showCurrent();
}

void Inspector::applyTheme()
{
    m_list->setTheme(themeOf(m_desk));
}

} // namespace podium
