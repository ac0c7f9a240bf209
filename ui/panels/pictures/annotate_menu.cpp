// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/annotate_menu.h"

#include "app/models/language/language.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/fields_dialog.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const Picture &pictureOf(const ChartCard &card)
{
    return card.desk().session().view().picture;
}

/// The chosen mark, if it is drawn.
const ChartMark *chosenMark(const ChartCard &card)
{
    const ChartSeries &series = card.chart().series();
    for (const QString &key : card.highlightedKeys()) {
        for (const ChartMark &mark : series.marks) {
            if (mark.key == key && mark.value)
                return &mark;
        }
    }
    return nullptr;
}

QString labelOf(const ChartSeries &series, const std::string &key)
{
    const QString wanted = toQString(key);
    const auto mark = std::ranges::find(series.marks, wanted, &ChartMark::key);
    return mark == series.marks.end() ? wanted : mark->label;
}

} // namespace

void AnnotateMenu::fill(QMenu &menu, ChartCard &card)
{
    QAction *texts = menu.addAction(tr("Title, subtitle and note…"));
    texts->setStatusTip(tr("Write your own texts on the chart, or go back to the composed ones."));
    QObject::connect(texts, &QAction::triggered, &card, [&card] { askForTexts(card); });
    menu.addSeparator();
    addHighlights(menu, card);
    menu.addSeparator();
    addMarks(menu, card);
    if (!pictureOf(card).annotations.empty()) {
        menu.addSeparator();
        addRemovals(menu, card);
    }
}

void AnnotateMenu::addHighlights(QMenu &menu, ChartCard &card)
{
    const Picture &picture = pictureOf(card);
    if (const ChartMark *const mark = chosenMark(card)) {
        const std::string key = mark->key.toStdString();
        const bool on = std::ranges::count(picture.highlighted, key) > 0;
        QAction *action = addSwitch(
            menu, tr("Highlight %1").arg(mark->label), on,
            tr("Keep it highlighted on the chart, whatever is chosen later."),
            [&card, key](bool highlight) {
                card.desk().edit().changePicture([] { return tr("Highlight"); },
                                                 [&](Picture &changed) {
                                                     std::erase(changed.highlighted, key);
                                                     if (highlight)
                                                         changed.highlighted.push_back(key);
                                                 });
            });
        action->setEnabled(on || picture.highlighted.size() < kMostHighlighted);
    }
    QAction *grey
        = addSwitch(menu, tr("Grey out the rest"), picture.greyRest,
                    tr("All but those highlighted step back into grey."), [&card](bool greyRest) {
                        card.desk().edit().changePicture(
                            [] { return tr("Grey out the rest"); },
                            [greyRest](Picture &changed) { changed.greyRest = greyRest; });
                    });
    grey->setEnabled(!picture.highlighted.empty());
    if (picture.highlighted.empty())
        return;
    QAction *none = menu.addAction(tr("Highlight nothing"));
    QObject::connect(none, &QAction::triggered, &card, [&card] {
        card.desk().edit().changePicture([] { return tr("Highlight nothing"); },
                                         [](Picture &changed) {
                                             changed.highlighted.clear();
                                             changed.greyRest = false;
                                         });
    });
}

void AnnotateMenu::addMarks(QMenu &menu, ChartCard &card)
{
    const ChartSeries &series = card.chart().series();
    const bool room = pictureOf(card).annotations.size() < kMostAnnotations;
    const bool axes = !series.map && !series.profile && !series.marks.isEmpty();
    QAction *line = menu.addAction(tr("Line at a value…"));
    line->setStatusTip(tr("Draw a line across the chart, with a text beside it."));
    line->setEnabled(room && axes);
    QObject::connect(line, &QAction::triggered, &card, [&card] { askForLine(card); });
    QAction *band = menu.addAction(tr("Band between two values…"));
    band->setStatusTip(tr("Shade what lies between two values."));
    band->setEnabled(room && axes);
    QObject::connect(band, &QAction::triggered, &card, [&card] { askForBand(card); });
    const ChartMark *const mark = chosenMark(card);
    QAction *text
        = menu.addAction(mark ? tr("Note at %1…").arg(mark->label) : tr("Note at what is chosen…"));
    text->setStatusTip(tr("Write a text with an arrow to the chosen mark."));
    text->setEnabled(room && mark);
    if (mark)
        QObject::connect(text, &QAction::triggered, &card,
                         [&card, mark = *mark] { askForText(card, mark); });
    QMenu *others
        = menu.addMenu(mark ? tr("Difference from %1 to").arg(mark->label) : tr("Difference to"));
    others->setEnabled(room && axes && mark);
    if (!mark)
        return;
    for (const ChartMark &other : series.marks) {
        if (other.key == mark->key || !other.value)
            continue;
        QAction *action = others->addAction(other.label);
        Annotation annotation;
        annotation.kind = Annotation::Kind::Difference;
        annotation.item = mark->key.toStdString();
        annotation.otherItem = other.key.toStdString();
        QObject::connect(action, &QAction::triggered, &card,
                         [&card, annotation] { add(card, annotation); });
    }
}

void AnnotateMenu::addRemovals(QMenu &menu, ChartCard &card)
{
    const auto &annotations = pictureOf(card).annotations;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        QAction *action
            = menu.addAction(tr("Remove: %1").arg(nameOf(annotations[i], card.chart().series())));
        QObject::connect(action, &QAction::triggered, &card, [&card, i] {
            card.desk().edit().changePicture([] { return tr("Remove an annotation"); },
                                             [i](Picture &changed) {
                                                 if (i < changed.annotations.size())
                                                     changed.annotations.erase(
                                                         changed.annotations.begin()
                                                         + static_cast<std::ptrdiff_t>(i));
                                             });
        });
    }
}

QString AnnotateMenu::nameOf(const Annotation &annotation, const ChartSeries &series)
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
            .arg(labelOf(series, annotation.item), labelOf(series, annotation.otherItem));
    }
    return labelOf(series, annotation.item);
}

void AnnotateMenu::add(ChartCard &card, const Annotation &annotation)
{
    card.desk().edit().changePicture(
        [] { return tr("Add an annotation"); },
        [&annotation](Picture &picture) { picture.annotations.push_back(annotation); });
}

void AnnotateMenu::askForTexts(ChartCard &card)
{
    const Picture &picture = pictureOf(card);
    const ChartSeries series = card.seriesFor(QSizeF(960, 540));
    FieldsDialog dialog(tr("Title, subtitle and note"),
                        tr("An empty field shows the composed text, which follows the figures."),
                        &card);
    auto *title = dialog.addText(tr("Title:"), toQString(picture.title), series.title);
    auto *subtitle = dialog.addText(tr("Subtitle:"), toQString(picture.subtitle), series.subtitle);
    auto *note = dialog.addText(tr("Note:"), toQString(picture.note), tr("none"));
    if (!dialog.ask())
        return;
    card.desk().edit().changePicture([] { return tr("Title, subtitle and note"); },
                                     [&](Picture &changed) {
                                         changed.title = title->text().toStdString();
                                         changed.subtitle = subtitle->text().toStdString();
                                         changed.note = note->text().toStdString();
                                     });
}

void AnnotateMenu::askForLine(ChartCard &card)
{
    FieldsDialog dialog(tr("Line at a value"), card.chart().series().valueAxisTitle, &card);
    auto *value = dialog.addNumber(tr("Value:"));
    auto *text = dialog.addText(tr("Text:"), {}, {});
    if (!dialog.ask())
        return;
    Annotation annotation;
    annotation.kind = Annotation::Kind::Line;
    annotation.value = dialog.numberOf(*value);
    annotation.text = text->text().toStdString();
    add(card, annotation);
}

void AnnotateMenu::askForBand(ChartCard &card)
{
    FieldsDialog dialog(tr("Band between two values"), card.chart().series().valueAxisTitle, &card);
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
    add(card, annotation);
}

void AnnotateMenu::askForText(ChartCard &card, const ChartMark &mark)
{
    FieldsDialog dialog(tr("Note at %1").arg(mark.label), {}, &card);
    auto *text = dialog.addText(tr("Text:"), {}, {});
    if (!dialog.ask() || text->text().isEmpty())
        return;
    Annotation annotation;
    annotation.kind = Annotation::Kind::Text;
    annotation.item = mark.key.toStdString();
    annotation.text = text->text().toStdString();
    add(card, annotation);
}

} // namespace podium
