// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/chip_row.h"

#include "app/models/language/number_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"

#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 6;

} // namespace

ChipRow::ChipRow(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_more(new MenuButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->hide();
    fillWhenShown(m_more->popup(), [this](QMenu &) { fillMore(); });
    connect(&desk.session(), &Session::viewChanged, this, &ChipRow::rebuild);
    connect(&desk, &Desk::answered, this, &ChipRow::rebuild);
    connect(&desk, &Desk::themeChanged, this, &ChipRow::rebuild);
    connect(&desk, &Desk::languageChanged, this, &ChipRow::rebuild);
    rebuild();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + kGap;
    return {width, fontMetrics().height() + 8};
}

QSize ChipRow::minimumSizeHint() const
{
    const int least = m_chips.isEmpty() ? 0 : m_more->sizeHint().width();
    return {least, sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChipRow::rebuild()
{
    // The chip that was just clicked may be among them, still within its own event.
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    addCountryChips();
    addFilterChips();
    updateGeometry();
    place();
}

void ChipRow::addCountryChips()
{
    const View &view = m_desk.session().view();
    for (const std::string &code : view.exclude) {
        const QString id = toQString(code);
        const QString name = m_desk.nameOfCountry(id);
        add(Chip::Kind::Excluded, name, tr("%1 is excluded. Click to let it in again.").arg(name),
            [this, id] { m_desk.edit().setExcluded(id, false); });
    }
    for (const std::string &code : view.include) {
        const QString id = toQString(code);
        const QString name = m_desk.nameOfCountry(id);
        add(Chip::Kind::Filter, tr("Only %1").arg(name),
            tr("Only %1 and other countries chosen so are shown. Click to end that.").arg(name),
            [this, id] { m_desk.edit().setIncluded(id, false); });
    }
}

void ChipRow::addFilterChips()
{
    const View &view = m_desk.session().view();
    ViewEditor &edit = m_desk.edit();
    const QString end = tr("Click to end this filter.");
    if (view.openWeights)
        add(Chip::Kind::Filter, *view.openWeights ? tr("Open weights") : tr("Closed weights"), end,
            [&edit] { edit.setOpenWeights(std::nullopt); });
    if (view.reasoning)
        add(Chip::Kind::Filter, *view.reasoning ? tr("Reasoning") : tr("No reasoning"), end,
            [&edit] { edit.setReasoning(std::nullopt); });
    if (view.asOf)
        add(Chip::Kind::Filter, tr("Until %1").arg(dateText(*view.asOf, m_desk.language())), end,
            [&edit] { edit.setAsOf(std::nullopt); });
    if (view.releasedFrom)
        add(Chip::Kind::Filter, tr("Since %1").arg(dateText(*view.releasedFrom, m_desk.language())),
            end, [&edit] { edit.clearReleasedFrom(); });
    if (view.overParameters || view.mostParameters)
        add(Chip::Kind::Filter,
            tr("%1 bn").arg(boundsText(view.overParameters, view.mostParameters)), end,
            [&edit] { edit.clearSizes(); });
    if (view.overPrice || view.mostPrice)
        add(Chip::Kind::Filter, tr("USD %1").arg(boundsText(view.overPrice, view.mostPrice)), end,
            [&edit] { edit.clearPrices(); });
    if (!view.labs.empty())
        add(Chip::Kind::Filter, labsText(view.labs), end, [&edit] { edit.clearLabs(); });
    if (!view.text.empty())
        add(Chip::Kind::Filter, tr("“%1”").arg(toQString(view.text)), end,
            [&edit] { edit.clearText(); });
    if (view.estimated)
        add(Chip::Kind::Filter, tr("With estimates"), tr("Click to hide estimated indices."),
            [&edit] { edit.setEstimated(false); });
    if (view.laterScores)
        add(Chip::Kind::Filter, tr("With later scores"),
            tr("Click to hide scores from later days."), [&edit] { edit.setLaterScores(false); });
}

/// The name of one lab, the number of several.
QString ChipRow::labsText(const std::vector<std::string> &labs) const
{
    const auto dataset = m_desk.session().dataset();
    const auto lab = dataset && labs.size() == 1 ? findLab(*dataset, labs.front()) : std::nullopt;
    return lab ? labName(dataset->labs[*lab], m_desk.language())
               : tr("%n labs", nullptr, static_cast<int>(labs.size()));
}

/// "≤ 4", "> 150", "4–40".
QString ChipRow::boundsText(std::optional<double> over, std::optional<double> most) const
{
    const auto number = [this](double bound) { return shortNumberText(bound, m_desk.language()); };
    if (!over)
        return u"≤ "_s + number(*most);
    return most ? number(*over) + u"–"_s + number(*most) : u"> "_s + number(*over);
}

void ChipRow::add(Chip::Kind kind, const QString &text, const QString &hint,
                  const std::function<void()> &remove)
{
    auto *chip = new Chip(kind, text, hint, this);
    chip->setTheme(themeOf(m_desk));
    connect(chip, &Chip::clicked, this, remove);
    m_chips.append(chip);
}

void ChipRow::place()
{
    int left = 0;
    int hidden = 0;
    const int more = m_more->sizeHint().width();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        Chip *chip = m_chips[i];
        const QSize size = chip->sizeHint();
        const bool last = i + 1 == m_chips.size();
        const bool fits = hidden == 0 && left + size.width() + (last ? 0 : kGap + more) <= width();
        if (fits) {
            chip->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
            left += size.width() + kGap;
        } else {
            ++hidden;
        }
        chip->setVisible(fits);
    }
    m_more->describe(tr("+%1").arg(hidden), tr("%n more filters", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_more->setGeometry(left, (height() - m_more->sizeHint().height()) / 2,
                        m_more->sizeHint().width(), m_more->sizeHint().height());
}

void ChipRow::fillMore()
{
    for (Chip *chip : std::as_const(m_chips)) {
        if (!chip->isHidden())
            continue;
        QAction *action = m_more->popup().addAction(tr("Remove: %1").arg(chip->text()));
        action->setStatusTip(chip->statusTip());
        connect(action, &QAction::triggered, chip, &Chip::click);
    }
}

} // namespace podium
