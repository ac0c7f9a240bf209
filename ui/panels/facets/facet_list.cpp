// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facets/facet_list.h"

#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"
#include "ui/theme/known_text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// So many values tell the story; a list of one more than that is shown whole.
constexpr qsizetype kShort = 6;

/// Answers to a click anywhere in its line.
class LineBox final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }
};

/// A name that gives way where the panel is narrow; the tooltip has it whole.
QString elided(const QCheckBox &box, const QString &text)
{
    constexpr int kWidest = 150;
    return shortenedText(text, box.font(), kWidest).replace(u"&"_s, u"&&"_s);
}

} // namespace

FacetList::FacetList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_more(makeTextButton(this))
{
    setPart(m_title, u"title"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_all = !m_all;
        refresh();
    });
}

void FacetList::show(const QString &title, const QList<Row> &rows)
{
    m_title->setText(title);
    m_rows = rows;
    setVisible(!rows.isEmpty());
    refresh();
}

void FacetList::addLine()
{
    const auto row = static_cast<int>(m_lines.size());
    const Line line{new LineBox(this), new QLabel(this)};
    setPart(line.count, u"quiet"_s);
    m_grid->addWidget(line.box, row, 0);
    m_grid->addWidget(line.count, row, 1, Qt::AlignRight);
    connect(line.box, &QCheckBox::clicked, this,
            [this, row](bool chosen) { Q_EMIT ticked(m_rows[row].key, chosen); });
    m_lines.append(line);
}

void FacetList::refresh()
{
    const bool isLong = m_rows.size() > kShort + 1;
    qsizetype shown = isLong && !m_all ? kShort : m_rows.size();
    for (qsizetype i = shown; i < m_rows.size(); ++i) {
        if (m_rows[i].chosen)
            shown = i + 1;
    }
    while (m_lines.size() < shown)
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        line.box->setVisible(i < shown);
        line.count->setVisible(i < shown);
        if (i >= shown)
            continue;
        const Row &row = m_rows[i];
        line.box->setText(elided(*line.box, row.text));
        line.box->setToolTip(row.text);
        line.box->setAccessibleName(row.text);
        line.box->setAccessibleDescription(tr("%n models", nullptr, row.models));
        line.box->setChecked(row.chosen);
        line.count->setText(row.modelsText);
    }
    m_more->setVisible(isLong && shown < m_rows.size() + (m_all ? 1 : 0));
    m_more->setText(m_all ? tr("Fewer") : tr("All %n", nullptr, static_cast<int>(m_rows.size())));
}

} // namespace podium
