// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotating/annotate_menu.h"

#include "app/models/language/language.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/annotating/annotation_changes.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/pictures/fields_dialog.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace podium {

AnnotateMenu::AnnotateMenu(Desk &desk, ChartWidget &chart, AnnotationTool &tool,
                           std::function<QStringList()> chosen, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_chart(chart)
    , m_tool(tool)
    , m_chosen(std::move(chosen))
{
}

const Picture &AnnotateMenu::picture() const
{
    return m_desk.session().view().picture;
}

const ChartMark *AnnotateMenu::chosenMark() const
{
    const QStringList keys = m_mark.isEmpty() ? m_chosen() : QStringList{m_mark};
    for (const ChartMark &mark : m_chart.series().marks) {
        if (mark.value && keys.contains(mark.key))
            return &mark;
    }
    return nullptr;
}

QString AnnotateMenu::labelOf(const std::string &key) const
{
    const QString wanted = toQString(key);
    const auto &marks = m_chart.series().marks;
    const auto mark = std::ranges::find(marks, wanted, &ChartMark::key);
    return mark == marks.end() ? wanted : mark->label;
}

void AnnotateMenu::fill(QMenu &menu, const QString &mark)
{
    m_mark = mark;
    QAction *texts = menu.addAction(tr("Title, subtitle and note…"));
    texts->setStatusTip(tr("Write your own texts on the chart, or go back to the composed ones."));
    connect(texts, &QAction::triggered, this, &AnnotateMenu::askForTexts);
    menu.addSeparator();
    addHighlights(menu);
    menu.addSeparator();
    addShapes(menu);
    addMarks(menu);
    if (!picture().annotations.empty()) {
        menu.addSeparator();
        addRemovals(menu);
    }
}

void AnnotateMenu::addHighlights(QMenu &menu)
{
    const auto &highlighted = picture().highlighted;
    if (const ChartMark *const mark = chosenMark()) {
        const std::string key = mark->key.toStdString();
        const bool on = std::ranges::find(highlighted, key) != highlighted.end();
        QAction *action
            = addSwitch(menu, tr("Highlight %1").arg(mark->label), on,
                        tr("Keep it highlighted on the chart, whatever is chosen later."),
                        [this, key](bool highlight) {
                            m_desk.edit().changePicture([] { return tr("Highlight"); },
                                                        [&](Picture &changed) {
                                                            std::erase(changed.highlighted, key);
                                                            if (highlight)
                                                                changed.highlighted.push_back(key);
                                                        });
                        });
        action->setEnabled(on || highlighted.size() < kMostHighlighted);
    }
    QAction *grey
        = addSwitch(menu, tr("Grey out the rest"), picture().greyRest,
                    tr("All but those highlighted step back into grey."), [this](bool greyRest) {
                        m_desk.edit().changePicture(
                            [] { return tr("Grey out the rest"); },
                            [greyRest](Picture &changed) { changed.greyRest = greyRest; });
                    });
    grey->setEnabled(!highlighted.empty());
    if (highlighted.empty())
        return;
    QAction *none = menu.addAction(tr("Highlight nothing"));
    connect(none, &QAction::triggered, this, [this] {
        m_desk.edit().changePicture([] { return tr("Highlight nothing"); },
                                    [](Picture &changed) {
                                        changed.highlighted.clear();
                                        changed.greyRest = false;
                                    });
    });
}

void AnnotateMenu::addShapes(QMenu &menu)
{
    const bool room = AnnotationChanges::hasRoom(m_desk) && !m_chart.series().marks.isEmpty();
    const auto add = [&](const QString &text, const QString &tip, AnnotationTool::Shape shape) {
        QAction *action = menu.addAction(text);
        action->setStatusTip(tip);
        action->setEnabled(room
                           && (m_chart.series().hasAxes() || shape == AnnotationTool::Shape::Text));
        connect(action, &QAction::triggered, &m_tool, [this, shape] { m_tool.start(shape); });
    };
    add(tr("Draw a line or a band"),
        tr("Click on the chart for a line, drag for a band; the numbers of an axis do so always."),
        AnnotationTool::Shape::LineOrBand);
    add(tr("Draw a text with an arrow"), tr("Drag away from a bar or point, and type."),
        AnnotationTool::Shape::Text);
    add(tr("Draw a difference"), tr("Drag from one bar or point to another."),
        AnnotationTool::Shape::Difference);
    menu.addSeparator();
}

void AnnotateMenu::addMarks(QMenu &menu)
{
    const bool room = AnnotationChanges::hasRoom(m_desk);
    const bool axes = m_chart.series().hasAxes() && !m_chart.series().marks.isEmpty();
    QAction *line = menu.addAction(tr("Line at a value…"));
    line->setStatusTip(tr("Draw a line across the chart, with a text beside it."));
    line->setEnabled(room && axes);
    connect(line, &QAction::triggered, this, &AnnotateMenu::askForLine);
    QAction *band = menu.addAction(tr("Band between two values…"));
    band->setStatusTip(tr("Shade what lies between two values."));
    band->setEnabled(room && axes);
    connect(band, &QAction::triggered, this, &AnnotateMenu::askForBand);
    const ChartMark *const mark = chosenMark();
    QAction *text
        = menu.addAction(mark ? tr("Note at %1…").arg(mark->label) : tr("Note at what is chosen…"));
    text->setStatusTip(tr("Write a text with an arrow to the chosen mark."));
    text->setEnabled(room && mark);
    if (mark)
        connect(text, &QAction::triggered, this, [this, mark = *mark] { askForText(mark); });
    QMenu *others
        = menu.addMenu(mark ? tr("Difference from %1 to").arg(mark->label) : tr("Difference to"));
    others->setEnabled(room && axes && mark);
    if (others->isEnabled())
        addDifferences(*others);
}

void AnnotateMenu::addDifferences(QMenu &menu)
{
    const ChartMark *const mark = chosenMark();
    for (const ChartMark &other : m_chart.series().marks) {
        if (other.key == mark->key || !other.value)
            continue;
        connect(menu.addAction(other.label), &QAction::triggered, this,
                [this, from = mark->key, to = other.key] {
                    AnnotationChanges::add(m_desk,
                                           {.kind = Annotation::Kind::Difference,
                                            .item = from.toStdString(),
                                            .otherItem = to.toStdString()});
                });
    }
}

void AnnotateMenu::addRemovals(QMenu &menu)
{
    const auto &annotations = picture().annotations;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        QAction *action = menu.addAction(tr("Remove: %1").arg(nameOf(annotations[i])));
        connect(action, &QAction::triggered, this,
                [this, i] { AnnotationChanges::remove(m_desk, static_cast<int>(i)); });
    }
}

QString AnnotateMenu::nameOf(const Annotation &annotation) const
{
    if (!annotation.text.empty())
        return toQString(annotation.text);
    switch (annotation.kind) {
    case Annotation::Kind::Line:
        return tr("line");
    case Annotation::Kind::Band:
        return tr("band");
    case Annotation::Kind::Text:
        break;
    case Annotation::Kind::Difference:
        return tr("difference from %1 to %2")
            .arg(labelOf(annotation.item), labelOf(annotation.otherItem));
    }
    return labelOf(annotation.item);
}

void AnnotateMenu::askForTexts()
{
    const ChartSeries &series = m_chart.series();
    FieldsDialog dialog(tr("Title, subtitle and note"),
                        tr("An empty field shows the composed text, which follows the figures."),
                        &m_chart);
    auto *title = dialog.addText(tr("Title:"), toQString(picture().title), series.title);
    auto *subtitle
        = dialog.addText(tr("Subtitle:"), toQString(picture().subtitle), series.subtitle);
    auto *note = dialog.addText(tr("Note:"), toQString(picture().note), tr("none"));
    if (!dialog.ask())
        return;
    m_desk.edit().changePicture([] { return tr("Title, subtitle and note"); },
                                [&](Picture &changed) {
                                    changed.title = title->text().toStdString();
                                    changed.subtitle = subtitle->text().toStdString();
                                    changed.note = note->text().toStdString();
                                });
}

void AnnotateMenu::askForLine()
{
    FieldsDialog dialog(tr("Line at a value"), m_chart.series().valueAxisTitle, &m_chart);
    auto *value = dialog.addNumber(tr("Value:"));
    auto *text = dialog.addText(tr("Text:"), {}, {});
    if (!dialog.ask())
        return;
    Annotation annotation;
    annotation.kind = Annotation::Kind::Line;
    annotation.value = dialog.numberOf(*value);
    annotation.text = text->text().toStdString();
    AnnotationChanges::add(m_desk, annotation);
}

void AnnotateMenu::askForBand()
{
    FieldsDialog dialog(tr("Band between two values"), m_chart.series().valueAxisTitle, &m_chart);
    auto *from = dialog.addNumber(tr("From:"));
    auto *to = dialog.addNumber(tr("To:"));
    auto *text = dialog.addText(tr("Text:"), {}, {});
    if (!dialog.ask())
        return;
    Annotation annotation;
    annotation.kind = Annotation::Kind::Band;
    annotation.value = dialog.numberOf(*from);
    annotation.otherValue = dialog.numberOf(*to);
    annotation.text = text->text().toStdString();
    AnnotationChanges::add(m_desk, annotation);
}

void AnnotateMenu::askForText(const ChartMark &mark)
{
    FieldsDialog dialog(tr("Note at %1").arg(mark.label), {}, &m_chart);
    auto *text = dialog.addText(tr("Text:"), {}, {});
    if (!dialog.ask() || text->text().isEmpty())
        return;
    Annotation annotation;
    annotation.kind = Annotation::Kind::Text;
    annotation.item = mark.key.toStdString();
    annotation.text = text->text().toStdString();
    AnnotationChanges::add(m_desk, annotation);
}

} // namespace podium
