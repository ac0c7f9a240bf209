// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scenarios/scenario_bar.h"

#include "app/models/rules/what_if.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/scenarios/scenario_steps.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace podium {

using namespace Qt::StringLiterals;

ScenarioBar::ScenarioBar(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"scenarioBar"_s);
    setPart(this, u"hint"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_buttons);
    connect(&desk, &Desk::languageChanged, this, &ScenarioBar::fill);
    connect(&desk.session(), &Session::datasetChanged, this, &ScenarioBar::fill);
    fill();
}

void ScenarioBar::fill()
{
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto dataset = m_desk.session().dataset();
    const std::vector<std::string> names
        = dataset ? dataset->scenarios : std::vector<std::string>();
    setVisible(!names.empty());
    if (names.empty())
        return;
    m_sentence->setText(whatIf(*dataset));
    setAccessibleName(m_sentence->text());
    for (const std::string &name : names) {
        const QString shown = toQString(name);
        auto *button = new QPushButton(tr("Switch off “%1”").arg(shown), this);
        button->setToolTip(tr("Back to figures that somebody measured; the scenario stays in the "
                              "document."));
        connect(button, &QPushButton::clicked, this,
                [this, name] { ScenarioSteps::switchOn(m_desk, name, false); });
        m_buttons->addWidget(button);
    }
}

} // namespace podium
